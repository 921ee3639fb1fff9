import { expect, it } from 'vitest'
import type { DeletionEvent } from '#shared/domain/deletions/event'
import { isReferenceOver } from '#shared/domain/deletions/working-reference'

const when = { id: 'e', at: '2026-11-20T08:00:00.000Z', isDayOnly: false }
const frozen: DeletionEvent = { ...when, kind: 'frozen', stopped: ['suspension'] }
const aged: DeletionEvent = {
  ...when,
  kind: 'age-checked',
  method: 'statement-asked',
  result: 'of-age',
  band: 'unknown',
  hasCollected: false,
}
const cleared: DeletionEvent = {
  ...when,
  kind: 'cleared',
  ground: 'adult',
  isCheckErased: true,
}
const started: DeletionEvent = { ...when, kind: 'deletion-started' }
const deleted: DeletionEvent = {
  ...when,
  kind: 'deleted',
  records: 1,
  logDigest: null,
  backupExpiry: null,
}
const closed: DeletionEvent = { ...when, kind: 'closed' }
const verified = (result: 'nothing-found' | 'only-kept' | 'found-again'): DeletionEvent => ({
  ...when,
  kind: 'verified',
  result,
})
const takenOver: DeletionEvent = {
  ...when,
  kind: 'taken-over',
  records: 1,
  logDigest: '0'.repeat(64),
  consent: null,
  backupExpiry: null,
  verifiedOn: null,
}

it.each<[string, boolean, DeletionEvent[]]>([
  ['a case just opened', false, []],
  ['a frozen one', false, [frozen]],
  ['one cleared but not closed', false, [frozen, aged, cleared]],
  ['one cleared and closed', true, [frozen, aged, cleared, closed]],
  ['one that waits for its backups', false, [started, deleted]],
  ['one in which nothing was found', true, [started, deleted, verified('nothing-found')]],
  ['one in which only what must stay was found', true, [started, deleted, verified('only-kept')]],
  ['one in which something was found again', false, [started, deleted, verified('found-again')]],
  [
    'one verified in the second round',
    true,
    [started, deleted, verified('found-again'), deleted, verified('nothing-found')],
  ],
  ['one read in from a log', true, [takenOver]],
])('%s: is its working reference over? %s', (_, isOver, events) => {
  expect(isReferenceOver({ events, ageBand: 'unknown' })).toBe(isOver)
})
