import { describe, expect, it } from 'vitest'
import { RETENTION_EVENTS } from '#shared/domain/catalogues/retention-rule'
import { readCount } from '#shared/domain/log-import/count-cell'
import { HOLDING_PRESETS } from '#shared/domain/log-import/holding-presets'
import { HOLDING_TARGETS } from '#shared/domain/log-import/holding-targets'
import { MarkTally } from '#shared/domain/log-import/mark-tally'
import { createMarkReader } from '#shared/domain/log-import/mark-words'
import { matchColumns } from '#shared/domain/log-import/match-columns'
import { presetAmong } from '#shared/domain/log-import/presets'

const match = (...heads: string[]) => matchColumns(heads, HOLDING_TARGETS)

describe('columns of a log that is counted', () => {
  it('are one for each event, the rule’s own word, two marks and a number, and none tells whose data it is', () => {
    expect(HOLDING_TARGETS.map(({ name }) => name)).toEqual([
      ...RETENTION_EVENTS,
      'ownEvent',
      'flagged',
      'child',
      'records',
    ])
    expect(HOLDING_TARGETS.every(({ isPersonal }) => !isPersonal)).toBe(true)
  })

  it.each([
    ['Last update,Created,Fraud flag', { last_update: [0], created: [1], flagged: [2] }],
    ['id,email,updated_at,created_at', { last_update: [2], created: [3] }],
    ['Atnaujinta,Sukurta,Vaikas', { last_update: [0], created: [1], child: [2] }],
    ['Vertragsende,Anzahl', { services_ended: [0], records: [1] }],
    ['Dernier message,Mineur', { last_message: [0], child: [1] }],
    [
      'Unsubscribed at,Account closed,Objection',
      { consent_withdrawn: [0], account_closed: [1], objection: [2] },
    ],
    ['Name,E-mail,Phone', {}],
  ])('of %s are %j', (heads, mapping) => {
    expect(match(...heads.split(','))).toEqual(mapping)
  })

  it('of a helpdesk’s export end with the last message', () => {
    const heads = ['Ticket ID', 'Created time', 'Due by Time', 'Resolved time', 'Last update time']
    const preset = presetAmong(HOLDING_PRESETS, heads)
    expect(preset?.name).toBe('freshdesk')
    expect(matchColumns(heads, HOLDING_TARGETS, preset?.columns)).toMatchObject({
      created: [1],
      last_message: [4],
    })
  })
})

describe('words of a mark', () => {
  const read = createMarkReader()
  it.each([
    'yes',
    'TRUE',
    '1',
    'x',
    'Taip',
    'ja',
    'Oui',
    'vrai',
    '✓',
    'flagged',
    'nepilnametė',
    '2023-06-01',
  ])('take %s for set', (word) => expect(read(word)).toBe('yes'))
  it.each([
    'no',
    'False',
    '0',
    'Ne',
    'nein',
    'non',
    '-',
    '–',
    'N/A',
    'null',
    'suaugęs',
    'erwachsen',
  ])('take %s for not set', (word) => expect(read(word)).toBe('no'))
  it.each(['perhaps', '2', '?', 'yes no', 'noyes', '03/04/2024', 'constructor', '__proto__'])(
    'leave %s to the officer',
    (word) => expect(read(word)).toBeNull(),
  )

  it('mean what the officer said, in any spelling, and before all else', () => {
    const own = createMarkReader({ Perhaps: 'yes', '?': 'no', '1': 'no' })
    expect(['perhaps', 'PERHAPS ', '?', '1'].map(own)).toEqual(['yes', 'yes', 'no', 'no'])
  })

  it('are counted, the most frequent first, and no more than a list can show', () => {
    const tally = new MarkTally({})
    for (const word of ['no', 'yes', 'no', 'perhaps']) tally.read(word)
    expect(tally.listed()).toEqual([
      { value: 'no', count: 2, meaning: 'no' },
      { value: 'yes', count: 1, meaning: 'yes' },
      { value: 'perhaps', count: 1, meaning: null },
    ])
    for (let no = 0; no < 500; no += 1) tally.read(`word ${no}`)
    expect(tally.listed()).toHaveLength(200)
    expect(tally.read('x'.repeat(1000))).toBeNull()
  })
})

describe('numbers of records', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['12.0', 12],
    ['1 234 567', 1_234_567],
    ['1\u202f234', 1234],
    ['1’234', 1234],
    ['1000000000', 1_000_000_000],
  ])('read %s as %d', (text, count) => expect(readCount(text)).toBe(count))

  it.each([
    '',
    '-1',
    '+1',
    '1.5',
    '1,5',
    '1.234',
    '1,234',
    '1e3',
    '0x10',
    '1000000001',
    '12 34',
    '½',
    '٣',
    'Infinity',
  ])('are not %s', (text) => expect(readCount(text)).toBeNull())
})
