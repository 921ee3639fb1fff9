import { describe, expect, it } from 'vitest'
import {
  deletionStatus,
  isBelieved,
  isDeletionOwed,
} from '#shared/domain/deletions/deletion-status'
import { DELETION_STATES } from '#shared/domain/deletions/state'
import {
  aDeletion,
  BACKUP_EXPIRY,
  CONSENTED,
  DIGEST,
  event,
  OF_AGE,
  PATHS,
} from './deletion-cases.ts'

const statusOf = (...events: ReturnType<typeof event>[]) => deletionStatus(aDeletion({ events }))
const AGAIN = event('verified', { id: 'again', result: 'found-again' })

describe('the state of a case', () => {
  it.each(DELETION_STATES)('follows from its events: %s', (state) => {
    const status = statusOf(...PATHS[state])
    expect(status.state).toBe(state)
    expect(status.isOpen).toBe(state !== 'CLOSED')
  })

  it('says of what has not happened neither when nor how', () => {
    expect(statusOf()).toMatchObject({
      isFrozenDayOnly: false,
      ageCheck: null,
      hasCollected: false,
      decidedAt: null,
      isDeletedDayOnly: false,
      isClosedDayOnly: false,
    })
  })

  it('is over at once where a log says so', () => {
    const status = statusOf(event('taken-over', { isDayOnly: true }))
    expect(status).toMatchObject({
      state: 'CLOSED',
      isOpen: false,
      decision: 'delete',
      decidedAt: null,
      deletedAt: '2026-11-20T16:00:00.000Z',
      isDeletedDayOnly: true,
      closedAt: '2026-11-20T16:00:00.000Z',
      isClosedDayOnly: true,
      records: 12,
      logDigest: DIGEST,
    })
    expect(status.takenOver?.kind).toBe('taken-over')
  })

  it('keeps when it was frozen, deleted and closed', () => {
    expect(statusOf(...PATHS.CLOSED)).toMatchObject({
      frozenAt: '2026-11-20T11:00:00.000Z',
      isFrozenDayOnly: false,
      startedAt: '2026-11-20T15:00:00.000Z',
      deletedAt: '2026-11-20T16:00:00.000Z',
      isDeletedDayOnly: false,
      closedAt: '2026-12-21T09:00:00.000Z',
      isClosedDayOnly: false,
    })
    expect(statusOf(event('frozen', { isDayOnly: true })).isFrozenDayOnly).toBe(true)
  })
})

describe('the checks', () => {
  it('count by the latest of their kind', () => {
    const status = statusOf(...PATHS.CHECK_CONSENT, OF_AGE, CONSENTED)
    expect([status.ageCheck, status.consentCheck]).toEqual([OF_AGE, CONSENTED])
    expect(status.state).toBe('CHECK_CONSENT')
  })

  it('take a case back to where they stand, so that what follows is made anew', () => {
    expect(statusOf(...PATHS.CHECK_CONSENT, event('age-checked')).state).toBe('CHECK_AGE')
    for (const kind of ['age-checked', 'consent-checked'] as const)
      expect(statusOf(...PATHS.DECIDED_DELETE, event(kind))).toMatchObject({
        state: kind === 'age-checked' ? 'CHECK_AGE' : 'CHECK_CONSENT',
        decision: null,
        decidedAt: null,
        decidedRoles: [],
      })
  })

  it('say the age band in place of the case', () => {
    const before = deletionStatus(aDeletion({ ageBand: '16-17' }))
    const after = deletionStatus(aDeletion({ ageBand: '16-17', events: PATHS.CHECK_AGE }))
    expect([before.ageBand, after.ageBand]).toEqual(['16-17', '13-15'])
  })

  it('remember that something was collected, whatever a later one says', () => {
    const collecting = event('age-checked', { hasCollected: true })
    expect(statusOf(event('frozen'), event('age-checked')).hasCollected).toBe(false)
    expect(statusOf(event('frozen'), collecting, event('age-checked')).hasCollected).toBe(true)
  })

  it('leave no reason to believe it once somebody is of age or a consent is verified', () => {
    expect(isBelieved(statusOf())).toBe(true)
    expect(isBelieved(statusOf(...PATHS.CHECK_CONSENT))).toBe(true)
    expect(isBelieved(statusOf(event('frozen'), OF_AGE))).toBe(false)
    expect(isBelieved(statusOf(...PATHS.CHECK_AGE, CONSENTED))).toBe(false)
  })
})

describe('the decision', () => {
  it('is to delete, by those who took it', () => {
    expect(statusOf(...PATHS.DECIDED_DELETE)).toMatchObject({
      decision: 'delete',
      decidedAt: '2026-11-20T14:00:00.000Z',
      decidedRoles: ['data-protection-officer', 'head-of-support'],
    })
  })

  it.each([
    ['CLEARED_ADULT', 'cleared-adult'],
    ['CLEARED_CONSENT', 'cleared-consent'],
  ] as const)('is that data stay: %s', (state, decision) => {
    expect(statusOf(...PATHS[state])).toMatchObject({
      decision,
      decidedAt: '2026-11-20T14:00:00.000Z',
      decidedRoles: [],
    })
  })
})

describe('the deletion', () => {
  it('is owed until it is done, cleared or no longer believed', () => {
    const owed = (state: keyof typeof PATHS) => isDeletionOwed(statusOf(...PATHS[state]))
    expect(DELETION_STATES.filter(owed)).toEqual([
      'SIGNAL',
      'FREEZE',
      'CHECK_AGE',
      'CHECK_CONSENT',
      'DECIDED_DELETE',
      'DELETING',
    ])
    expect(isDeletionOwed(statusOf(event('frozen'), OF_AGE))).toBe(false)
    expect(isDeletionOwed(statusOf(event('taken-over')))).toBe(false)
  })

  it('is not done while something is found again', () => {
    const status = statusOf(...PATHS.BACKUP_WAIT, AGAIN)
    expect(status).toMatchObject({
      state: 'DELETING',
      deletedAt: null,
      isDeletedDayOnly: false,
      hasDeleted: true,
      verification: AGAIN,
    })
    expect(isDeletionOwed(status)).toBe(true)
  })

  it('adds the rounds up and waits for the last backup of them', () => {
    const round = (more: Record<string, unknown>) =>
      statusOf(...PATHS.BACKUP_WAIT, AGAIN, event('deleted', more))
    const first = round({ records: 2, logDigest: null, backupExpiry: null })
    expect(first).toMatchObject({
      records: 42,
      logDigest: DIGEST,
      backupExpiry: BACKUP_EXPIRY,
      verification: null,
      state: 'BACKUP_WAIT',
    })
    const later = { records: null, logDigest: 'e'.repeat(64), backupExpiry: '2027-01-01' }
    expect(round(later)).toMatchObject(later)
    expect(round({ backupExpiry: '2026-12-19' }).backupExpiry).toBe(BACKUP_EXPIRY)
    const unknown = statusOf(
      ...PATHS.DELETING,
      event('deleted', { records: null }),
      AGAIN,
      event('deleted'),
    )
    expect(unknown.records).toBeNull()
  })

  it('has no number while nothing was deleted', () => {
    expect(statusOf(...PATHS.DELETING)).toMatchObject({ records: null, hasDeleted: false })
  })
})
