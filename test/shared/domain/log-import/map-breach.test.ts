import { describe, expect, it } from 'vitest'
import { BREACH_TARGETS } from '#shared/domain/log-import/breach-targets'
import {
  compileBreachPlan,
  mapBreach,
  type MappedBreach,
} from '#shared/domain/log-import/map-breach'

const NAMES = BREACH_TARGETS.map(({ name }) => name)
type Cells = Partial<Record<(typeof NAMES)[number], string>>
const PLAN = {
  mapping: Object.fromEntries(NAMES.map((name, column) => [name, [column]])),
  columnCount: NAMES.length,
  dateOrders: {},
  serialSystem: 1900 as const,
  timeZone: 'Europe/Berlin',
  now: '2026-11-22T10:00:00.000Z',
  phaseWords: {},
}
const SEEN: Cells = { title: 'Lost list', firstSignal: '2026-11-10 09:00' }
const KNOWN: Cells = { ...SEEN, aware: '2026-11-10 10:30' }

function read(cells: Cells, decided: Partial<typeof PLAN> = {}) {
  const plan = compileBreachPlan({ ...PLAN, ...decided })
  const row = NAMES.map((name) => cells[name] ?? '')
  const { values, problems } = mapBreach(row, plan)
  const told = problems.map(({ column, code, isWarning }) => [
    column === null ? null : NAMES[column],
    code,
    ...(isWarning ? ['warning'] : []),
  ])
  return { values, problems: told }
}

function taken(cells: Cells): MappedBreach {
  const { values, problems } = read(cells)
  if (!values) throw new Error(JSON.stringify(problems))
  return values
}

describe('a time in a log of incidents', () => {
  it.each([
    ['10.11.2026 10:30', { at: '2026-11-10T09:30:00.000Z', isDayOnly: false }],
    ['10.07.2026 10:30 Uhr', { at: '2026-07-10T08:30:00.000Z', isDayOnly: false }],
    ['2026-11-10T10:30:00Z', { at: '2026-11-10T10:30:00.000Z', isDayOnly: false }],
    ['2026-11-10 10:30 +02:00', { at: '2026-11-10T08:30:00.000Z', isDayOnly: false }],
    ['10. November 2026', { at: '2026-11-09T23:00:00.000Z', isDayOnly: true }],
    ['2026-07-10', { at: '2026-07-09T22:00:00.000Z', isDayOnly: true }],
  ])('reads %s in the zone of the controller', (aware, point) => {
    expect(taken({ title: 'T', aware })).toMatchObject({ aware: point, firstSignal: point })
  })

  it('takes the earlier of an hour that clocks showed twice, and says so', () => {
    const { values, problems } = read({ title: 'T', aware: '25.10.2026 02:30' })
    expect(values?.aware).toEqual({ at: '2026-10-25T00:30:00.000Z', isDayOnly: false })
    expect(problems).toEqual([['aware', 'repeated-hour', 'warning']])
  })

  it('takes the hour after one that clocks left out, and says so', () => {
    const { values, problems } = read({ title: 'T', aware: '29.03.2026 02:30' })
    expect(values?.aware).toEqual({ at: '2026-03-29T01:30:00.000Z', isDayOnly: false })
    expect(problems).toEqual([['aware', 'skipped-hour', 'warning']])
  })

  it('asks nothing of a time in that hour that names its offset', () => {
    const { values, problems } = read({ title: 'T', aware: '2026-10-25T02:30:00+01:00' })
    expect(values?.aware?.at).toBe('2026-10-25T01:30:00.000Z')
    expect(problems).toEqual([])
  })

  it.each(['-', 'n/a', 'unbekannt', 'not yet', 'Nein'])('reads “%s” as no time', (notified) => {
    expect(taken({ ...KNOWN, notified }).notified).toBeNull()
  })

  it.each([
    ['2026-11-22 11:01', 'future-date'],
    ['2026-11-23', 'future-date'],
    ['30.02.2026', 'not-a-date'],
    ['yesterday', 'relative-date'],
    ['03/04/2026', 'order-unknown'],
  ])('keeps a row out whose awareness is %s', (aware, code) => {
    expect(read({ title: 'T', aware })).toEqual({ values: null, problems: [['aware', code]] })
  })

  it('takes the moment of the import and its day', () => {
    expect(taken({ title: 'T', aware: '2026-11-22 11:00' }).aware?.isDayOnly).toBe(false)
    expect(taken({ title: 'T', aware: '2026-11-22' }).aware?.isDayOnly).toBe(true)
  })

  it('leaves a time of the occurrence out that cannot be read', () => {
    const { values, problems } = read({ ...KNOWN, occurredFrom: 'in the night' })
    expect(values?.occurredFrom).toBeNull()
    expect(problems).toEqual([['occurredFrom', 'not-a-date', 'warning']])
  })
})

describe('an order of times that cannot be', () => {
  it.each<[Cells, string, string]>([
    [
      { ...KNOWN, occurredFrom: '2026-11-09', occurredTo: '2026-11-08' },
      'occurredTo',
      'end-before-begin',
    ],
    [{ ...SEEN, aware: '2026-11-10 08:59' }, 'aware', 'aware-before-signal'],
    [
      { title: 'T', aware: '2026-11-09', occurredFrom: '2026-11-10' },
      'aware',
      'aware-before-begin',
    ],
    [{ ...KNOWN, notified: '2026-11-10 10:29' }, 'notified', 'notified-before-aware'],
    [{ ...SEEN, notified: '2026-11-09' }, 'notified', 'notified-before-aware'],
    [{ ...KNOWN, peopleTold: '2026-11-09' }, 'peopleTold', 'told-before-aware'],
    [{ ...SEEN, closed: '2026-11-09' }, 'closed', 'closed-too-early'],
    [{ ...KNOWN, notified: '2026-11-12', closed: '2026-11-11' }, 'closed', 'closed-too-early'],
    [{ ...KNOWN, peopleTold: '2026-11-12', closed: '2026-11-11' }, 'closed', 'closed-too-early'],
  ])('is refused: %j', (cells, target, code) => {
    expect(read(cells)).toEqual({ values: null, problems: [[target, code]] })
  })

  it('is not seen where a day alone may still be right', () => {
    const cells = { ...KNOWN, aware: '2026-11-10', notified: '2026-11-10', closed: '2026-11-10' }
    expect(read(cells).problems).toEqual([])
    expect(read({ ...KNOWN, notified: '2026-11-10 10:30' }).problems).toEqual([])
  })
})

describe('what a row needs', () => {
  it('keeps one out without first signal and awareness', () => {
    expect(read({ title: 'T' }).problems).toEqual([['firstSignal', 'required']])
  })

  it('keeps one out without title and description', () => {
    expect(read({ aware: '2026-11-10' }).problems).toEqual([['title', 'no-title']])
  })

  it('takes the beginning of the description for a missing title', () => {
    const description = `\nA list was lost.\n${'More. '.repeat(50)}`
    expect(taken({ ...KNOWN, title: '', description }).title).toBe('A list was lost.')
    const long = taken({ ...KNOWN, title: '', description: 'word '.repeat(40) }).title
    expect(long).toMatch(/^(word ){23}word…$/)
  })

  it('keeps one out whose cells have shifted', () => {
    const { problems } = mapBreach(['T', '2026-11-10'], compileBreachPlan(PLAN))
    expect(problems).toEqual([{ column: null, code: 'ragged-short', isWarning: false }])
  })
})

describe('how many are affected', () => {
  it.each([
    ['people', '-1', 'below-zero'],
    ['people', '8.300.000.001', 'more-than-mankind'],
    ['records', '-1', 'below-zero'],
    ['records', '1.000.000.000.001', 'not-a-count'],
  ] as const)('keeps a row out with %s %s', (target, count, code) => {
    expect(read({ ...KNOWN, [target]: count })).toEqual({
      values: null,
      problems: [[target, code]],
    })
  })

  it('takes mankind itself', () => {
    expect(taken({ ...KNOWN, people: '8.300.000.000' }).people.count).toBe(8_300_000_000)
  })

  it('leaves out what is no number', () => {
    const { values, problems } = read({ ...KNOWN, people: 'many' })
    expect(values?.people).toEqual({ count: null, countIs: 'unknown' })
    expect(problems).toEqual([['people', 'count-left-out', 'warning']])
  })
})

describe('words of a row', () => {
  it('leaves out what is not known of what was broken', () => {
    const { values, problems } = read({ ...KNOWN, nature: 'V/I' })
    expect(values?.natures).toEqual(['integrity'])
    expect(problems).toEqual([['nature', 'word-left-out', 'warning']])
  })

  it('takes “yes” and “no” for no name of an authority', () => {
    expect(taken({ ...KNOWN, authority: 'No', reference: '-' })).toMatchObject({
      authority: null,
      reference: null,
    })
    expect(taken({ ...KNOWN, authority: 'VDAI', reference: '0' })).toMatchObject({
      authority: 'VDAI',
      reference: '0',
    })
  })
})

describe('where an incident of a log stands', () => {
  const DONE = { notified: '2026-11-11 08:00', closed: '2026-11-20' }
  it.each<[Cells, string]>([
    [{}, 'open'],
    [{ notified: DONE.notified }, 'notified'],
    [{ notNotifiedReason: 'no risk' }, 'not-notified'],
    [{ closed: DONE.closed }, 'closed'],
    [{ status: 'open', notified: DONE.notified }, 'notified'],
    [{ status: 'open', notNotifiedReason: 'no risk' }, 'not-notified'],
    [{ status: 'notified' }, 'notified'],
    [{ status: 'notified', closed: DONE.closed }, 'closed'],
    [{ status: 'not notified' }, 'not-notified'],
    [{ status: 'not notified', closed: DONE.closed }, 'closed'],
    [{ status: 'closed' }, 'closed'],
    [{ status: 'false alarm', closed: DONE.closed }, 'not-a-breach'],
  ])('%j: %s', (cells, phase) => {
    expect(read({ ...KNOWN, ...cells })).toMatchObject({ values: { phase }, problems: [] })
  })

  it('lets the rest of the row decide about a word nobody explained', () => {
    const { values, problems } = read({ ...KNOWN, status: 'blue', notified: DONE.notified })
    expect(values?.phase).toBe('notified')
    expect(problems).toEqual([['status', 'unknown-phase', 'warning']])
  })

  it('leaves the closing of an incident out that is open again', () => {
    const { values, problems } = read({ ...KNOWN, status: 'reopened', closed: DONE.closed })
    expect(values).toMatchObject({ phase: 'open', closed: null })
    expect(problems).toEqual([['closed', 'closing-left-out', 'warning']])
  })

  it('leaves a reason for not notifying out where the authority was notified', () => {
    const cells = {
      ...KNOWN,
      notified: DONE.notified,
      notNotifiedReason: 'late because of holidays',
    }
    const { values, problems } = read(cells)
    expect(values?.notNotifiedReason).toBeNull()
    expect(problems).toEqual([['notNotifiedReason', 'reason-left-out', 'warning']])
    expect(read({ ...cells, notNotifiedReason: 'n/a' }).problems).toEqual([])
  })
})
