import { ToneGlyph } from '../marks/ToneGlyph.tsx'
import type { FieldProps } from './FieldNotes.tsx'
import { errorClass, hintClass } from './field-look.ts'

/** Explanation and error of a field that is made of several controls. */
export function PlainNotes({ description, error }: Pick<FieldProps, 'description' | 'error'>) {
  return (
    <>
      {description ? <span className={hintClass}>{description}</span> : null}
      {error ? (
        <span role="alert" className={errorClass}>
          <span className="flex h-[1.125rem] items-center">
            <ToneGlyph tone="error" />
          </span>
          <span>{error}</span>
        </span>
      ) : null}
    </>
  )
}
