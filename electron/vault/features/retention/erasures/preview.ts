import type { ErasureChoice, ErasurePreview } from '#shared/ipc/retention'
import type { RetentionBook } from '../../../db/retention-book.ts'
import { recordsOf } from '../entries.ts'
import { chosenOf } from './choice.ts'
import { erasureLine } from './lines.ts'

const LINES_SHOWN = 200

/** What ticking off would do; changes nothing. */
export function previewOf(
  book: RetentionBook,
  { choice, withNotDue }: { choice: ErasureChoice; withNotDue: boolean },
): ErasurePreview {
  const { entries, held, notDue, leftOut } = chosenOf(book, choice, withNotDue)
  return {
    lines: entries
      .slice(0, LINES_SHOWN)
      .map((entry) => erasureLine(book, { entry, part: null, holdRefNo: null })),
    holdings: entries.length,
    records: recordsOf(entries),
    uncounted: entries.filter(({ row }) => row.records === null).length,
    held: held.length,
    notDue: notDue.length,
    leftOut: leftOut.length,
  }
}
