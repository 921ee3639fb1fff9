import { describe, expect, it } from 'vitest'
import type { Deletion } from '#shared/domain/deletions/deletion'
import { deletionEventProblems } from '#shared/domain/deletions/event-problems'
import type { DeletionState } from '#shared/domain/deletions/state'
import { aDeletion, event, GUARD, kept, newEvent, PATHS } from './deletion-cases.ts'

const codes = (deletion: Deletion, next: ReturnType<typeof newEvent>) =>
  deletionEventProblems(deletion, next, GUARD).map(({ field, code }) => `${field} ${code}`)
const at = (state: DeletionState, more: Partial<Deletion> = {}) =>
  aDeletion({ events: PATHS[state], ...more })

describe('the deletion', () => {
  it('says what was deleted and where, from the lists or by another name', () => {
    const nothing = { categoryIds: [], systemIds: [] }
    expect(codes(at('DELETING', nothing), newEvent('deleted'))).toEqual([
      'categoryIds required',
      'systemIds required',
    ])
    const others = { ...nothing, otherCategories: ['Chats'], otherSystems: ['Forum'] }
    expect(codes(at('DELETING', others), newEvent('deleted'))).toEqual([])
  })
})

describe('the verification', () => {
  const search = (result: string, when = '2026-12-20T09:00:00.000Z') =>
    newEvent('verified', { result, at: when })

  it('waits for the last backup, by the day in the zone of the case', () => {
    // Still the day before in UTC, already the day of expiry in Vilnius.
    expect(codes(at('BACKUP_WAIT'), search('nothing-found', '2026-12-19T22:00:00.000Z'))).toEqual(
      [],
    )
    expect(codes(at('BACKUP_WAIT'), search('nothing-found', '2026-12-19T21:59:59.999Z'))).toEqual([
      'at before-backup-expiry',
    ])
    const events = [...PATHS.DELETING, event('deleted', { backupExpiry: null })]
    const soon = search('nothing-found', '2026-11-20T17:00:00.000Z')
    expect(codes(aDeletion({ events }), soon)).toEqual([])
  })

  it('may find data again at any time', () => {
    expect(codes(at('BACKUP_WAIT'), search('found-again', '2026-11-21T09:00:00.000Z'))).toEqual([])
    const keptDespite = [kept()]
    expect(codes(at('BACKUP_WAIT', { keptDespite }), search('found-again'))).toEqual([])
  })

  it('finds what is kept, and nothing else', () => {
    const keptDespite = [kept()]
    expect(codes(at('BACKUP_WAIT', { keptDespite }), search('only-kept'))).toEqual([])
    expect(codes(at('BACKUP_WAIT', { keptDespite }), search('nothing-found'))).toEqual([
      'result kept-says-otherwise',
    ])
    expect(codes(at('BACKUP_WAIT'), search('only-kept'))).toEqual(['result nothing-kept'])
  })
})

describe('closing', () => {
  it('waits until everybody who has to delete too was told', () => {
    const told = (processors: Deletion['processors'], recipients = processors) =>
      codes(at('VERIFIED', { processors, recipients }), newEvent('closed'))
    expect(told({ isNone: true, told: [] })).toEqual([])
    expect(told({ isNone: false, told: [{ id: 'host', on: '2026-11-21' }] })).toEqual([])
    expect(told({ isNone: false, told: [] })).toEqual([
      'processors not-told-yet',
      'recipients not-told-yet',
    ])
    const half = [
      { id: 'host', on: '2026-11-21' },
      { id: 'mail', on: null },
    ]
    expect(told({ isNone: true, told: [] }, { isNone: false, told: half })).toEqual([
      'recipients not-told-yet',
    ])
  })

  it('of a cleared case tells nobody', () => {
    const processors = { isNone: false, told: [] }
    expect(codes(at('CLEARED_ADULT', { processors }), newEvent('closed'))).toEqual([])
    expect(codes(at('CLEARED_CONSENT', { processors }), newEvent('closed'))).toEqual([])
  })
})
