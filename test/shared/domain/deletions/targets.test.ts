import { describe, expect, it } from 'vitest'
import type { Deletion } from '#shared/domain/deletions/deletion'
import {
  beliefDay,
  deleteBy,
  freezeBy,
  isDeleteLate,
  isFreezeLate,
} from '#shared/domain/deletions/targets'
import { aDeletion, CONSENTED, event, OF_AGE, PATHS, SIGNAL_AT, TARGETS } from './deletion-cases.ts'

const LIMIT = '2026-11-21T10:00:00.000Z'
const LATER = '2026-11-21T10:00:00.001Z'
/** The day of the signal in Vilnius, from its first to its last instant. */
const DAY = { at: '2026-11-19T22:00:00.000Z', isDayOnly: true }
const frozen = (at: string, more: Partial<Deletion> = {}, isDayOnly = false) =>
  isFreezeLate(aDeletion({ events: [event('frozen', { at, isDayOnly })], ...more }), TARGETS, LATER)

describe('the target for the freeze', () => {
  it('lies so many elapsed hours after the signal', () => {
    expect(freezeBy(aDeletion(), TARGETS)).toBe(LIMIT)
    const beforeChange = { at: '2026-10-24T22:00:00.000Z', isDayOnly: false }
    expect(freezeBy(aDeletion({ signal: beforeChange }), TARGETS)).toBe('2026-10-25T22:00:00.000Z')
  })

  it('is not known without a time of the signal', () => {
    expect(freezeBy(aDeletion({ signal: null }), TARGETS)).toBeNull()
    expect(freezeBy(aDeletion({ signal: DAY }), TARGETS)).toBeNull()
  })

  it('is kept up to its last instant', () => {
    expect(frozen(LIMIT)).toBe(false)
    expect(frozen(LATER)).toBe(true)
  })

  it('is missed by now while nothing is frozen', () => {
    expect(isFreezeLate(aDeletion(), TARGETS, LIMIT)).toBeNull()
    expect(isFreezeLate(aDeletion(), TARGETS, LATER)).toBe(true)
  })

  it('is told of a day alone only where no time of day could make it otherwise', () => {
    const signal = DAY
    expect(frozen('2026-11-20T21:59:59.000Z', { signal })).toBe(false)
    expect(frozen('2026-11-20T22:00:00.000Z', { signal })).toBe(false)
    expect(frozen('2026-11-20T22:00:00.001Z', { signal })).toBeNull()
    expect(frozen('2026-11-21T21:59:59.999Z', { signal })).toBeNull()
    expect(frozen('2026-11-21T22:00:00.000Z', { signal })).toBe(true)
    expect(frozen('2026-11-20T22:00:00.000Z', {}, true)).toBeNull()
    expect(frozen('2026-11-19T22:00:00.000Z', {}, true)).toBe(false)
    expect(frozen('2026-11-21T22:00:00.000Z', {}, true)).toBe(true)
    expect(isFreezeLate(aDeletion({ signal }), TARGETS, '2026-11-21T21:59:59.999Z')).toBeNull()
    expect(isFreezeLate(aDeletion({ signal }), TARGETS, '2026-11-21T22:00:00.000Z')).toBe(true)
  })

  it('cannot be told without a signal, nor of a case that a log says is over', () => {
    expect(frozen(LATER, { signal: null })).toBeNull()
    const over = aDeletion({ events: [event('taken-over')] })
    expect(isFreezeLate(over, TARGETS, LATER)).toBeNull()
  })
})

describe('the target for the deletion', () => {
  const late = (more: Partial<Deletion>, today: string) =>
    isDeleteLate(aDeletion(more), TARGETS, today)
  const deletedAt = (at: string) => [...PATHS.DELETING, event('deleted', { at })]

  it('lies so many calendar days after the day of belief, or of the signal', () => {
    expect(deleteBy(aDeletion(), TARGETS)).toBe('2026-11-27')
    expect(deleteBy(aDeletion({ beliefOn: '2026-11-22' }), TARGETS)).toBe('2026-11-29')
    expect(deleteBy(aDeletion({ signal: null }), TARGETS)).toBeNull()
    expect(deleteBy(aDeletion({ signal: null, beliefOn: '2026-11-22' }), TARGETS)).toBe(
      '2026-11-29',
    )
  })

  it('takes the day of the signal in the zone of the case', () => {
    const night = { at: '2026-11-19T23:00:00.000Z', isDayOnly: false }
    expect(beliefDay(aDeletion({ signal: night }))).toBe('2026-11-20')
    expect(beliefDay(aDeletion({ signal: night, timeZone: 'Europe/London' }))).toBe('2026-11-19')
  })

  it('is kept on its last day, by the zone of the case', () => {
    expect(late({ events: deletedAt('2026-11-27T21:59:59.999Z') }, '2027-03-01')).toBe(false)
    expect(late({ events: deletedAt('2026-11-27T22:00:00.000Z') }, '2027-03-01')).toBe(true)
  })

  it('is missed by today while data are to be deleted', () => {
    expect(late({}, '2026-11-27')).toBeNull()
    expect(late({}, '2026-11-28')).toBe(true)
    expect(late({ events: PATHS.DELETING }, '2026-11-28')).toBe(true)
  })

  it('is not missed where nothing has to be deleted', () => {
    const day = '2026-11-28'
    expect(late({ events: [event('frozen'), OF_AGE] }, day)).toBeNull()
    expect(late({ events: [...PATHS.CHECK_AGE, CONSENTED] }, day)).toBeNull()
    expect(late({ events: PATHS.CLEARED_ADULT }, day)).toBeNull()
  })

  it('is open again once something is found again', () => {
    const again = event('verified', { result: 'found-again', at: '2026-11-21T09:00:00.000Z' })
    const events = [...PATHS.BACKUP_WAIT, again]
    expect(late({ events }, '2026-11-27')).toBeNull()
    expect(late({ events }, '2026-11-28')).toBe(true)
  })

  it('cannot be told where a log has neither signal nor belief', () => {
    expect(late({ signal: null, events: [event('taken-over')] }, '2027-03-01')).toBeNull()
  })

  it('counts from the signal by default', () => {
    expect(SIGNAL_AT.slice(0, 10)).toBe(beliefDay(aDeletion()))
  })
})
