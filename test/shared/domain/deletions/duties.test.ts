import { describe, expect, it } from 'vitest'
import type { Deletion } from '#shared/domain/deletions/deletion'
import { deletionDuties } from '#shared/domain/deletions/duties'
import type { DeletionDuty, DeletionState } from '#shared/domain/deletions/state'
import {
  aDeletion,
  BACKUP_EXPIRY,
  CONSENTED,
  event,
  OF_AGE,
  PATHS,
  TARGETS,
} from './deletion-cases.ts'

const NOW = '2026-11-20T17:00:00.000Z'
const duties = (more: Partial<Deletion>, now = NOW, today = now.slice(0, 10)) =>
  deletionDuties(aDeletion(more), TARGETS, now, today)
const UNTOLD = { isNone: false, told: [{ id: 'host', on: null }] }

describe('what an open case asks', () => {
  it.each<[DeletionState, DeletionDuty[]]>([
    ['SIGNAL', ['freeze']],
    ['FREEZE', ['check-age']],
    ['CHECK_AGE', ['check-consent']],
    ['CHECK_CONSENT', ['decide']],
    ['CLEARED_ADULT', ['close']],
    ['CLEARED_CONSENT', ['close']],
    ['DECIDED_DELETE', ['start-deleting']],
    ['DELETING', ['delete']],
    ['BACKUP_WAIT', ['wait-for-backups']],
    ['VERIFIED', ['close']],
    ['CLOSED', []],
  ])('is the next step: %s', (state, expected) => {
    expect(duties({ events: PATHS[state] })).toEqual(expected)
  })

  it('is to freeze at once when the target has passed', () => {
    expect(duties({}, '2026-11-21T10:00:00.000Z')).toEqual(['freeze'])
    expect(duties({}, '2026-11-21T10:00:00.001Z')).toEqual(['freeze-late'])
  })

  it('is to delete at once when the target has passed, beside the next step', () => {
    const late = '2026-11-28T09:00:00.000Z'
    expect(duties({ events: PATHS.DELETING }, late)).toEqual(['delete-late', 'delete'])
    expect(duties({}, late)).toEqual(['freeze-late', 'delete-late'])
    expect(duties({ events: PATHS.BACKUP_WAIT }, late)).toEqual(['wait-for-backups'])
    const events = [...PATHS.DELETING, event('deleted', { at: '2026-11-29T09:00:00.000Z' })]
    expect(duties({ events }, '2026-11-30T09:00:00.000Z')).toEqual(['wait-for-backups'])
  })

  it('is a decision as soon as a check says that data stay', () => {
    expect(duties({ events: [event('frozen'), OF_AGE] })).toEqual(['decide'])
    expect(duties({ events: [...PATHS.CHECK_AGE, CONSENTED] })).toEqual(['decide'])
  })

  it('is to check the consent again once the age was checked again', () => {
    const again = event('age-checked', { at: '2026-11-20T13:30:00.000Z' })
    expect(duties({ events: [...PATHS.CHECK_AGE, CONSENTED, again] })).toEqual(['check-consent'])
  })

  it('is to search from the day on which the last backup expires', () => {
    const events = PATHS.BACKUP_WAIT
    expect(duties({ events }, NOW, '2026-12-19')).toEqual(['wait-for-backups'])
    expect(duties({ events }, NOW, BACKUP_EXPIRY)).toEqual(['verify'])
    const without = [...PATHS.DELETING, event('deleted', { backupExpiry: null })]
    expect(duties({ events: without })).toEqual(['verify'])
  })

  it.each([{ processors: UNTOLD }, { recipients: UNTOLD }])(
    'is to tell the others from the beginning of the deletion to the end: %j',
    (more) => {
      const asks = (state: DeletionState) =>
        duties({ events: PATHS[state], ...more }).includes('tell-others')
      const states = ['DECIDED_DELETE', 'DELETING', 'BACKUP_WAIT', 'VERIFIED', 'CLOSED'] as const
      expect(states.filter(asks)).toEqual(['DELETING', 'BACKUP_WAIT', 'VERIFIED'])
      expect(duties({ events: PATHS.VERIFIED, ...more })).toEqual(['tell-others'])
      expect(duties({ events: PATHS.CLEARED_ADULT, ...more })).toEqual(['close'])
    },
  )
})
