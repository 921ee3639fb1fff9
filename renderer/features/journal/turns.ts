import type { Deed } from '#shared/ipc/journal'

/** For each entry that turns back to another, whether it undid that one or did it again. */
export function turnsOf(entries: readonly Deed[]): Map<number, 'undone' | 'redone'> {
  const turns = new Map<number, 'undone' | 'redone'>()
  const isUndone = new Set<number>()
  // Oldest first: a step is undone, then done again, then undone, for ever in turn.
  for (const { seq, reverts } of entries.toReversed()) {
    if (reverts === null) continue
    turns.set(seq, isUndone.has(reverts) ? 'redone' : 'undone')
    if (!isUndone.delete(reverts)) isUndone.add(reverts)
  }
  return turns
}
