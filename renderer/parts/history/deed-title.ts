import type { RecordChange } from '#shared/ipc/journal'
import { historyText } from '#shared/text/history'

/** What an entry did to this record, in a word or two. */
export function deedTitle(change: RecordChange, history: readonly RecordChange[]): string {
  const what = plainTitle(change)
  if (change.deed.reverts === null) return what
  return isRedo(change, history) ? historyText.redone(what) : historyText.undone(what)
}

function plainTitle({ kind, deed }: RecordChange): string {
  if (kind === 'erased') return historyText.erased
  // What was undone keeps its own name; the kind is that of the undoing.
  if (deed.channel === 'activities:end') return historyText.ended
  if (deed.channel === 'imports:apply') return historyText.imported
  if (deed.channel.endsWith(':duplicate')) return historyText.duplicated
  if (deed.channel === 'vault:create') return historyText.createdWithVault
  if (deed.channel.endsWith(':create')) return historyText.created
  if (deed.channel.endsWith(':remove')) return historyText.removed
  return kind === 'created' && deed.reverts === null ? historyText.created : historyText.changed
}

// The first entry that turns back to a step undid it, the second did it again, and so on.
function isRedo({ deed }: RecordChange, history: readonly RecordChange[]): boolean {
  const earlier = history.filter(
    (other) => other.deed.reverts === deed.reverts && other.deed.seq < deed.seq,
  )
  return earlier.length % 2 === 1
}
