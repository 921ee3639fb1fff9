import type { ErasureChoice } from '#shared/ipc/retention'
import { AppError, rejectIf } from '#shared/ipc/errors'
import { isErasable, type BookEntry } from '../../../db/book-entry.ts'
import type { RetentionBook } from '../../../db/retention-book.ts'
import { matching } from '../filter.ts'

/** As many as one erasure can tell line by line. */
const LINES_MAX = 50_000

/** What is ticked off of all that was chosen, and what is left out and why. */
export type Chosen = {
  entries: BookEntry[]
  held: BookEntry[]
  /** Chosen although their day has not come; among the entries only when that is wanted. */
  notDue: BookEntry[]
  leftOut: BookEntry[]
}

/** Sorts what was chosen: what is held is never ticked off. GDPR art. 17(3). */
export function chosenOf(book: RetentionBook, choice: ErasureChoice, withNotDue: boolean): Chosen {
  const chosen: Chosen = { entries: [], held: [], notDue: [], leftOut: [] }
  for (const entry of candidates(book, choice)) {
    const { own, row } = entry
    if (own !== null || row.status === 'ERASED' || row.status === 'NOT_APPLICABLE')
      chosen.leftOut.push(entry)
    else if (row.holdIds.length > 0) chosen.held.push(entry)
    else if (isErasable(entry)) chosen.entries.push(entry)
    else {
      chosen.notDue.push(entry)
      if (withNotDue) chosen.entries.push(entry)
    }
  }
  if (chosen.entries.length > LINES_MAX) rejectIf([{ field: 'choice', code: 'out-of-range' }])
  return chosen
}

function candidates(book: RetentionBook, choice: ErasureChoice): BookEntry[] {
  if ('filter' in choice) return matching(book.entries, choice.filter, book)
  return [...new Set(choice.ids)].map((id) => {
    const entry = book.byId.get(id)
    if (!entry) throw new AppError('not-found')
    return entry
  })
}
