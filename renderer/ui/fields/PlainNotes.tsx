import { ToneGlyph } from '../marks/ToneGlyph.tsx'
import type { FieldProps } from './FieldNotes.tsx'
import { errorClass, hintClass } from './field-look.ts'

export type PlainNotesProps = Pick<FieldProps, 'description' | 'error'> & {
  /** By which a control says that the error is its own. */
  readonly errorId?: string | undefined
}

/** Explanation and error of a field that is made of several controls. */
export function PlainNotes({ description, error, errorId }: PlainNotesProps) {
  return (
    <>
      {description ? <span className={hintClass}>{description}</span> : null}
      {error ? (
        <span id={errorId} role="alert" className={errorClass}>
          <span className="flex h-[1.125rem] items-center">
            <ToneGlyph tone="error" />
          </span>
          <span>{error}</span>
        </span>
      ) : null}
    </>
  )
}
