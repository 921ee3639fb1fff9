import { describe, expect, it } from 'vitest'
import { compilePlan, type LogChoices, mapRow } from '#shared/domain/log-import/map-row'

const CHOICES: LogChoices = {
  mapping: {
    externalId: [0],
    received: [1],
    closed: [2],
    type: [3, 4],
    status: [5],
    country: [6],
    requesterName: [7, 8],
    requesterEmail: [9],
    dueClaimed: [10],
    subject: [11],
    notes: [12],
  },
  columnCount: 13,
  dateOrders: { 1: 'dmy', 2: 'mdy' },
  serialSystem: null,
  timeZone: 'Europe/Vilnius',
  today: '2026-11-22',
  typeWords: {},
  statusWords: {},
}
const PLAN = compilePlan(CHOICES)
const ROW = [
  'A-1',
  '05/03/2026',
  '04/01/2026',
  'access',
  'erasure',
  'Solved',
  'Lietuva',
  'Ona',
  'Onaitė',
  'ona@example.com',
  '2026-04-10',
  '=Hello\nthere',
  'a\r\nb',
]

function rowWith(changes: Record<number, string>): string[] {
  return ROW.map((cell, column) => changes[column] ?? cell)
}

const problemsOf = (cells: string[]) => mapRow(cells, PLAN).problems

describe('a row', () => {
  it('is read by plan', () => {
    expect(mapRow(ROW, PLAN)).toEqual({
      values: {
        externalId: 'A-1',
        receivedOn: '2026-03-05',
        receivedAt: null,
        closedOn: '2026-04-01',
        types: ['ACCESS', 'ERASE'],
        status: 'Solved',
        phase: 'closed',
        country: 'LT',
        requesterName: 'Ona Onaitė',
        requesterEmail: 'ona@example.com',
        dueClaimed: '2026-04-10',
        subject: '=Hello there',
        notes: 'a\nb',
      },
      problems: [],
    })
  })

  it('may say nothing but when it was received', () => {
    const cells = ROW.map((cell, column) => (column === 1 ? cell : ' '))
    expect(mapRow(cells, PLAN).values).toMatchObject({
      externalId: null,
      types: [],
      phase: 'open',
      country: null,
      closedOn: null,
      notes: null,
    })
  })

  it('leaves out what no column is chosen for', () => {
    const plan = compilePlan({ ...CHOICES, mapping: { received: [1] } })
    const { values } = mapRow(ROW, plan)
    expect(values).toMatchObject({ requesterName: null, subject: null, notes: null, status: null })
  })

  it.each([
    ['a missing day of receipt', { 1: ' ' }, [{ column: 1, code: 'required', isWarning: false }]],
    [
      'a day that does not exist',
      { 1: '30/02/2026' },
      [{ column: 1, code: 'not-a-date', isWarning: false }],
    ],
    ['a day to come', { 1: '23/11/2026' }, [{ column: 1, code: 'future-date', isWarning: false }]],
    [
      'a closing day to come',
      { 2: '11/23/2026' },
      [{ column: 2, code: 'future-date', isWarning: false }],
    ],
    [
      'a relative day',
      { 1: 'yesterday' },
      [{ column: 1, code: 'relative-date', isWarning: false }],
    ],
    ['a number of days', { 1: '46086' }, [{ column: 1, code: 'serial-unknown', isWarning: false }]],
    [
      'an end before its beginning',
      { 2: '03/04/2026' },
      [{ column: 2, code: 'closed-before-received', isWarning: false }],
    ],
    [
      'a line too long',
      { 11: 'x'.repeat(501) },
      [{ column: 11, code: 'too-long', isWarning: false }],
    ],
    [
      'a text too long',
      { 12: 'x'.repeat(20_001) },
      [{ column: 12, code: 'too-long', isWarning: false }],
    ],
    [
      'a control character',
      { 7: 'O\u0007na' },
      [{ column: 7, code: 'control-characters', isWarning: false }],
    ],
    [
      'half a character',
      { 12: 'x\ud800' },
      [{ column: 12, code: 'control-characters', isWarning: false }],
    ],
  ])('with %s is kept out', (_what, changes, problems) => {
    expect(mapRow(rowWith(changes), PLAN)).toEqual({ values: null, problems })
  })

  it('gathers everything wrong with it', () => {
    const codes = problemsOf(rowWith({ 1: '', 2: 'soon', 6: 'Narnia' })).map(({ code }) => code)
    expect(codes).toEqual(['required', 'not-a-date', 'not-a-country'])
  })

  it('is kept when only a word is unknown, and says so', () => {
    const { values, problems } = mapRow(rowWith({ 5: 'Odd', 6: 'Narnia', 10: 'soon' }), PLAN)
    expect(values).toMatchObject({
      status: 'Odd',
      phase: 'closed',
      country: null,
      dueClaimed: null,
    })
    expect(problems).toEqual([
      { column: 5, code: 'unknown-status', isWarning: true },
      { column: 6, code: 'not-a-country', isWarning: true },
      { column: 10, code: 'not-a-date', isWarning: true },
    ])
  })

  it('is closed the same day at the earliest, by the clock where both tell one', () => {
    expect(problemsOf(rowWith({ 2: '03/05/2026' }))).toEqual([])
    const times = { 1: '2026-03-05T10:00:00Z', 2: '2026-03-05T09:59:00Z' }
    expect(problemsOf(rowWith(times))).toMatchObject([{ code: 'closed-before-received' }])
    expect(mapRow(rowWith({ 1: '2026-03-05T23:00:00Z' }), PLAN).values).toMatchObject({
      receivedOn: '2026-03-06',
      receivedAt: '2026-03-05T23:00:00.000Z',
    })
  })

  it('is not read at all when it is longer or shorter than the header', () => {
    expect(mapRow(ROW.slice(0, -1), PLAN)).toEqual({
      values: null,
      problems: [{ column: null, code: 'ragged-short', isWarning: false }],
    })
    expect(mapRow([...ROW, 'x'], PLAN)).toEqual({
      values: null,
      problems: [{ column: 13, code: 'ragged-long', isWarning: false }],
    })
    expect(mapRow([...ROW, ''], PLAN).problems).toEqual([])
  })

  it('asks for the order of its dates when nobody decided it', () => {
    const plan = compilePlan({ ...CHOICES, dateOrders: {} })
    const { problems } = mapRow(ROW, plan)
    expect(problems.map(({ column, code }) => [column, code])).toEqual([
      [1, 'order-unknown'],
      [2, 'order-unknown'],
    ])
  })

  it('keeps a text of exactly the length that fits', () => {
    const { values } = mapRow(rowWith({ 12: 'x'.repeat(20_000), 11: 'y'.repeat(500) }), PLAN)
    expect([values?.notes?.length, values?.subject?.length]).toEqual([20_000, 500])
  })

  it('can be something like a formula or a property of every object', () => {
    const { values } = mapRow(rowWith({ 0: '__proto__', 3: 'constructor', 5: 'toString' }), PLAN)
    expect(values).toMatchObject({ externalId: '__proto__', types: ['ERASE'], status: 'toString' })
  })
})
