import { describe, expect, it } from 'vitest'
import type { DeletionState } from '#shared/domain/deletions/state'
import {
  isOverTarget,
  runningTarget,
  targetStanding,
  type TargetFacts,
} from '../../../../renderer/parts/deletions/target-standing.ts'

const NOW = '2026-11-22T10:00:00.000Z'

function facts(changed: Partial<TargetFacts> = {}): TargetFacts {
  return {
    state: 'SIGNAL',
    isOpen: true,
    timeZone: 'Europe/Vilnius',
    freezeBy: '2026-11-22T13:12:00.000Z',
    isDeleteOwed: true,
    deleteBy: '2026-11-29',
    deletedOn: null,
    isDeleteLate: null,
    decision: null,
    ...changed,
  }
}

const FROZEN = { state: 'FREEZE' } as const
const CLOSED = { state: 'CLOSED', isOpen: false, isDeleteOwed: false } as const

describe('the house target of a case in words', () => {
  it.each<[string, Partial<TargetFacts>, string, string | null]>([
    ['counts hours to the freeze', {}, 'Freeze within 3 h 12 min', 'warning'],
    [
      'warns in the last six hours only',
      { freezeBy: '2026-11-22T16:01:00.000Z' },
      'Freeze within 6 h 01 min',
      null,
    ],
    [
      'warns from exactly six hours on',
      { freezeBy: '2026-11-22T16:00:00.000Z' },
      'Freeze within 6 h 00 min',
      'warning',
    ],
    ['is not over at the very end', { freezeBy: NOW }, 'Freeze within 0 h 00 min', 'warning'],
    [
      'says how far the freeze is over',
      { freezeBy: '2026-11-22T07:55:00.000Z' },
      'Freeze overdue by 2 h',
      'blocker',
    ],
    [
      'counts minutes in the first hour',
      { freezeBy: '2026-11-22T09:05:00.000Z' },
      'Freeze overdue by 55 min',
      'blocker',
    ],
    [
      'counts days to a target that is far',
      { freezeBy: '2026-11-26T11:00:00.000Z' },
      'Freeze within 4 days',
      null,
    ],
    [
      'counts days where hours say less',
      { freezeBy: '2026-11-17T10:00:00.000Z' },
      'Freeze overdue by 5 days',
      'blocker',
    ],
    ['counts no hours from a day alone', { freezeBy: null }, 'Freeze at once', 'warning'],
    ['names the last day for deleting once frozen', FROZEN, 'Delete by 29 Nov', null],
    [
      'names the year where it is another',
      { ...FROZEN, deleteBy: '2027-01-02' },
      'Delete by 2 Jan 2027',
      null,
    ],
    ['warns two days before', { ...FROZEN, deleteBy: '2026-11-24' }, 'Delete by 24 Nov', 'warning'],
    ['does not warn earlier', { ...FROZEN, deleteBy: '2026-11-25' }, 'Delete by 25 Nov', null],
    ['says today', { ...FROZEN, deleteBy: '2026-11-22' }, 'Delete today', 'error'],
    [
      'says how many days deleting is over',
      { ...FROZEN, deleteBy: '2026-11-21' },
      'Delete overdue by 1 day',
      'blocker',
    ],
    ['has none without a day', { ...FROZEN, deleteBy: null }, 'No target', null],
    [
      'has none once a check says that the data may stay',
      { state: 'CHECK_AGE', isDeleteOwed: false, deleteBy: '2026-11-21' },
      'No deletion owed',
      null,
    ],
    [
      'has nothing to delete in a cleared case',
      { state: 'CLEARED_ADULT', isDeleteOwed: false, decision: 'cleared-adult' },
      'Nothing to delete',
      null,
    ],
    [
      'says how deleting came out',
      { ...CLOSED, decision: 'delete', deletedOn: '2026-11-20', isDeleteLate: false },
      'Deleted in time',
      'good',
    ],
    [
      'says that it came late',
      {
        state: 'BACKUP_WAIT',
        isDeleteOwed: false,
        deletedOn: '2026-11-21',
        isDeleteLate: true,
      },
      'Deleted late',
      'warning',
    ],
    [
      'says where nobody can tell',
      { ...CLOSED, decision: 'delete', deletedOn: '2026-11-20', isDeleteLate: null },
      'Deleted, time unclear',
      null,
    ],
  ])('%s', (_, changed, label, tone) => {
    expect(targetStanding(facts(changed), NOW)).toEqual({ label, tone })
  })

  it('reckons the day in the zone of the case', () => {
    const late = { ...FROZEN, deleteBy: '2026-11-22' }
    expect(targetStanding(facts(late), '2026-11-22T21:59:00.000Z').label).toBe('Delete today')
    expect(targetStanding(facts(late), '2026-11-22T22:00:00.000Z').label).toBe(
      'Delete overdue by 1 day',
    )
  })
})

describe('whether a case is over its target', () => {
  it.each<[boolean, Partial<TargetFacts>]>([
    [false, {}],
    [false, { freezeBy: NOW }],
    [true, { freezeBy: '2026-11-22T09:59:59.000Z' }],
    [false, { freezeBy: null }],
    [false, { ...FROZEN, freezeBy: '2026-11-22T08:00:00.000Z' }],
    [false, { ...FROZEN, deleteBy: '2026-11-22' }],
    [true, { ...FROZEN, deleteBy: '2026-11-21' }],
    [false, { ...CLOSED, deleteBy: '2026-11-21', isDeleteLate: true }],
  ])('is %s', (isOver, changed) => {
    expect(isOverTarget(facts(changed), NOW)).toBe(isOver)
  })

  it.each<[DeletionState, boolean, 'freeze' | 'delete' | null]>([
    ['SIGNAL', true, 'freeze'],
    ['FREEZE', true, 'delete'],
    ['CHECK_AGE', true, 'delete'],
    ['CHECK_AGE', false, null],
    ['DELETING', true, 'delete'],
    ['BACKUP_WAIT', false, null],
    ['CLOSED', false, null],
  ])('runs in %s, with a deletion owed %s, for %s', (state, isDeleteOwed, kind) => {
    const isOpen = state !== 'CLOSED'
    expect(runningTarget(facts({ state, isOpen, isDeleteOwed }))?.kind ?? null).toBe(kind)
  })
})
