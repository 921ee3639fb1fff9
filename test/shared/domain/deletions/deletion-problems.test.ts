import { describe, expect, it } from 'vitest'
import type { Deletion } from '#shared/domain/deletions/deletion'
import { deletionProblems, type KnownToDeletion } from '#shared/domain/deletions/deletion-problems'
import { aDeletion, event, kept, ORIGIN, PATHS } from './deletion-cases.ts'

const KNOWN: KnownToDeletion = {
  now: '2026-11-25T12:00:00.000Z',
  today: '2026-11-25',
  settings: { allowsText: true },
  categoryIds: new Set(['account', 'payments']),
  systemIds: new Set(['shop']),
  processorIds: new Set(['host']),
  recipientIds: new Set(['bank']),
  requestIds: (id) => id === 'request',
  breachIds: (id) => id === 'breach',
}
const problems = (more: Partial<Deletion>, known: Partial<KnownToDeletion> = {}) =>
  deletionProblems(aDeletion(more), { ...KNOWN, ...known }).map(
    ({ field, code }) => `${field} ${code}`,
  )
const told = (id: string, on: string | null) => ({ isNone: false, told: [{ id, on }] })

describe('the fields of a case', () => {
  it('are kept when nothing is wrong with them', () => {
    const full: Partial<Deletion> = {
      events: PATHS.DECIDED_DELETE,
      beliefOn: '2026-11-20',
      beliefText: 'Spoke of school',
      otherCategories: ['Chats'],
      otherSystems: ['Forum 48213'],
      processors: told('host', '2026-11-25'),
      recipients: told('bank', '2026-11-20'),
      keptDespite: [kept({ until: '2026-11-20' }), kept({ id: 'more', law: null, until: null })],
      requestIds: ['request'],
      breachIds: ['breach'],
    }
    expect(problems(full)).toEqual([])
  })

  it('name a signal, unless a log has none', () => {
    expect(problems({ signal: null })).toEqual(['signal required'])
    expect(problems({ signal: null, imported: ORIGIN })).toEqual([])
  })

  it('have a signal that is over and comes before every step', () => {
    const signal = (at: string, isDayOnly = false) => ({ signal: { at, isDayOnly } })
    expect(problems(signal('2026-11-25T12:00:00.000Z'))).not.toContain('signal in-the-future')
    expect(problems(signal('2026-11-25T12:00:00.001Z'))).toContain('signal in-the-future')
    const events = [event('frozen')]
    const late = signal('2026-11-20T11:00:00.001Z')
    expect(problems({ events, ...late })).toEqual(['signal after-step'])
    expect(problems({ events, ...signal('2026-11-20T11:00:00.000Z') })).toEqual([])
    expect(problems({ events, ...signal('2026-11-19T22:00:00.000Z', true) })).toEqual([])
  })

  it('have a signal on a day that can be written', () => {
    const signal = { at: '1899-12-31T20:00:00.000Z', isDayOnly: false }
    expect(problems({ signal })).toEqual(['signal not-a-date'])
    expect(problems({ signal, timeZone: 'Asia/Tokyo' })).toEqual([])
  })

  it('believe nothing before the signal or in the future', () => {
    expect(problems({ beliefOn: '2026-11-19' })).toEqual(['beliefOn before-signal'])
    expect(problems({ beliefOn: '2026-11-25' })).toEqual([])
    expect(problems({ beliefOn: '2026-11-26' })).toEqual(['beliefOn in-the-future'])
    const imported = { signal: null, imported: ORIGIN }
    expect(problems({ beliefOn: '2026-01-01', ...imported })).toEqual([])
  })

  it('count the day of the signal in the zone of the case', () => {
    const signal = { at: '2026-11-20T23:00:00.000Z', isDayOnly: false }
    expect(problems({ signal, beliefOn: '2026-11-20' })).toEqual(['beliefOn before-signal'])
    const london = { signal, timeZone: 'Europe/London' }
    expect(problems({ ...london, beliefOn: '2026-11-20' })).toEqual([])
  })

  it.each([
    ['processors', 'host'],
    ['recipients', 'bank'],
  ] as const)('tell nobody before the signal or in the future: %s', (list, id) => {
    expect(problems({ [list]: told(id, '2026-11-19') })).toEqual([
      `${list}.told.0.on before-signal`,
    ])
    expect(problems({ [list]: told(id, '2026-11-26') })).toEqual([
      `${list}.told.0.on in-the-future`,
    ])
    expect(problems({ [list]: told(id, null) })).toEqual([])
  })

  it('keep nothing until a day before the signal', () => {
    const keptDespite = [kept(), kept({ id: 'more', until: '2026-11-19' })]
    expect(problems({ keptDespite })).toEqual(['keptDespite.1.until before-signal'])
  })

  it('keep each part once', () => {
    const keptDespite = [kept(), kept({ id: 'more' }), kept({ categoryId: 'account' })]
    expect(problems({ keptDespite })).toEqual(['keptDespite.2.id duplicate'])
  })

  it('have free text only where the house allows it', () => {
    const settings = { allowsText: false }
    expect(problems({ beliefText: 'Spoke of school' }, { settings })).toEqual([
      'beliefText text-not-allowed',
    ])
    expect(problems({ beliefText: null }, { settings })).toEqual([])
    expect(problems({ beliefText: ' ' }, { settings })).toEqual([])
  })

  it('say nowhere whose case it is', () => {
    const beliefText = 'kid@example.com, a@b.de, born 2011, +370 600 12345, account 48213'
    expect(problems({ beliefText })).toEqual([
      'beliefText has-email',
      'beliefText has-birth-date',
      'beliefText has-phone',
      'beliefText has-long-number',
    ])
    const name = 'kid@example.com'
    expect(problems({ otherCategories: ['Chats', name] })).toEqual(['otherCategories.1 has-email'])
    expect(problems({ otherSystems: [name] })).toEqual(['otherSystems.0 has-email'])
    expect(problems({ keptDespite: [kept({ law: name })] })).toEqual([
      'keptDespite.0.law has-email',
    ])
  })

  it('let laws and systems have days and numbers of their own', () => {
    const name = 'Act 48213 of 6 November 2001'
    expect(
      problems({
        otherCategories: [name],
        otherSystems: [name],
        keptDespite: [kept({ law: name })],
      }),
    ).toEqual([])
  })

  it('point only at what is there', () => {
    const gone = ['gone']
    expect(
      problems({
        categoryIds: ['account', 'gone'],
        systemIds: gone,
        processors: told('gone', null),
        recipients: told('gone', null),
        requestIds: gone,
        breachIds: gone,
        keptDespite: [kept({ categoryId: 'gone' })],
      }),
    ).toEqual([
      'categoryIds.1 not-found',
      'systemIds.0 not-found',
      'processors.told.0 not-found',
      'recipients.told.0 not-found',
      'requestIds.0 not-found',
      'breachIds.0 not-found',
      'keptDespite.0.categoryId not-found',
    ])
  })
})
