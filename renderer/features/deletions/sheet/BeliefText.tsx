import { useEffect } from 'react'
import { ToneGlyph } from '#ui/marks/ToneGlyph'
import { identifyingMarks } from '#shared/domain/deletions/identifying-marks'
import { deletionSheetText } from '#shared/text/deletion-sheet'
import { problemText } from '#shared/text/problems'
import { InlineText } from '#ui/inline/InlineText'
import { asText } from '../../../parts/fields/field-kinds.ts'
import { dropDraft } from '../../../ui/inline/kept-drafts.ts'
import type { PartProps } from './deletion-sheet.ts'

const words = deletionSheetText.signal

/** Free text that says at once what would tell who it is, and refuses it. GDPR art. 5(1)(c). */
export function BeliefText({ sheet }: PartProps) {
  const row = sheet.fields.field('beliefText')
  useForgotten(row.id)
  const save = async (text: string | null) => {
    const [first] = identifyingMarks(text ?? '')
    return first === undefined ? row.onSave(text) : { message: problemText[first.code] }
  }
  return (
    <InlineText {...asText({ ...row, onSave: save })} tell={(typed) => <Refused typed={typed} />} />
  )
}

function Refused({ typed }: { readonly typed: string }) {
  const marks = identifyingMarks(typed)
  if (marks.length === 0) return words.textHint
  return (
    <span role="status">
      {marks.map(({ code, start, end }) => (
        <span key={start} className="flex items-start gap-1.5 text-13 text-ink-soft">
          <span className="flex h-[1.125rem] items-center">
            <ToneGlyph tone="warning" />
          </span>
          <span>
            <mark className="bg-transparent font-semibold text-ink underline decoration-wavy">
              {typed.slice(start, end)}
            </mark>{' '}
            {problemText[code]}
          </span>
        </span>
      ))}
    </span>
  )
}

/** What was refused here may tell who it is, so that it does not outlive the sheet. */
function useForgotten(id: string): void {
  useEffect(
    () => () => {
      // A field that leaves the screen keeps what was refused in the same turn, or one later.
      window.setTimeout(() => dropDraft(id))
    },
    [id],
  )
}
