import type { RecordChange } from '#shared/ipc/journal'
import { historyText } from '#shared/text/history'
import { formatInstant } from '../../ui/format-date.ts'
import { historyLines, type HistoryWords } from './history-lines.ts'

/** For each field that was ever changed, who changed it last and when, in words. */
export function lastChanges(
  history: readonly RecordChange[],
  words: HistoryWords,
): ReadonlyMap<string, string> {
  const marks = new Map<string, string>()
  // Newest first, so the first mention of a field is its last change.
  for (const change of history) {
    const { at, who } = change.deed
    for (const { path } of historyLines(change, words))
      if (!marks.has(path)) marks.set(path, historyText.mark(formatInstant(at), who))
  }
  return marks
}
