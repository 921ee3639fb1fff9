import { errorClass } from '../../../ui/fields/field-look.ts'
import { ToneGlyph } from '#ui/marks/ToneGlyph'
import type { Calculator } from './use-calculator.ts'

type OpenNoteProps = { readonly calculator: Calculator; readonly message: string }

/** What is missing in the question shown, once keeping was refused for it. */
export function OpenNote({ calculator: { refusals, open, at }, message }: OpenNoteProps) {
  if (refusals === 0 || !open.includes(at)) return null
  return (
    <p role="alert" className={errorClass}>
      <span className="flex h-[1.125rem] items-center">
        <ToneGlyph tone="error" />
      </span>
      <span>{message}</span>
    </p>
  )
}
