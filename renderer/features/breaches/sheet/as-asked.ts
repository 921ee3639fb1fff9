import { notYetKnown } from '#shared/text/breach-sheet'
import type { InlineRowProps } from '../../../ui/inline/inline-row.ts'

/** A field of the authority's form: while it is empty it says what the form says. GDPR art. 33(4). */
export function asAsked<T>(row: InlineRowProps<T>): InlineRowProps<T> {
  return { ...row, emptyText: notYetKnown }
}
