import type { RecordChange } from '#shared/ipc/journal'
import { historyText } from '#shared/text/history'

/** What an entry did to this record, in a word or two. */
export function deedTitle(change: RecordChange): string {
  const what = plainTitle(change)
  const { turn } = change.deed
  return turn === null ? what : historyText[turn](what)
}

/** Deeds that leave the record as it is. */
const BESIDE: Readonly<Record<string, string>> = {
  'deletions:keep-reference': historyText.referenceKept,
  'deletions:show-reference': historyText.referenceShown,
  'deletions:drop-reference': historyText.referenceDropped,
}

function plainTitle({ kind, deed }: RecordChange): string {
  const beside = BESIDE[deed.channel]
  if (beside !== undefined) return beside
  if (kind === 'erased') return historyText.erased
  // What was undone keeps its own name; the kind is that of the undoing.
  if (deed.channel === 'activities:end') return historyText.ended
  if (deed.channel === 'ages:reset') return historyText.setBack
  if (deed.channel === 'imports:apply' || deed.channel === 'logs:run') return historyText.imported
  if (deed.channel.endsWith(':duplicate')) return historyText.duplicated
  if (deed.channel === 'vault:create') return historyText.createdWithVault
  if (deed.channel.endsWith(':create')) return historyText.created
  if (deed.channel.endsWith(':remove')) return historyText.removed
  return kind === 'created' && deed.reverts === null ? historyText.created : historyText.changed
}
