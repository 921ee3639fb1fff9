import { FieldError, Label, Text } from 'react-aria-components'
import type { ReactNode } from 'react'
import { controls } from '#shared/text/controls'
import { ToneGlyph } from '../marks/ToneGlyph.tsx'
import { errorClass, hintClass, labelClass } from './field-look.ts'

/** What stands around the control of every field in a form. */
export type FieldProps = {
  readonly label: string
  readonly description?: ReactNode
  /** The error in words; it stands under the control and marks it as invalid. */
  readonly error?: string | null
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
  /** The article the field comes from, in small type after the label. */
  readonly article?: string
  readonly autoFocus?: boolean
}

type FieldLabelProps = Pick<FieldProps, 'label' | 'isRequired' | 'article'>

/** The label of a field, with "required" in words and the article in small type. */
export function FieldLabel({ label, isRequired, article }: FieldLabelProps) {
  return (
    <Label className={labelClass}>
      {label}
      {isRequired ? (
        <span className={`${hintClass} ml-1 font-normal`}> {controls.required}</span>
      ) : null}
      {article ? <span className={`${hintClass} ml-1 font-normal`}> {article}</span> : null}
    </Label>
  )
}

/** Explanation and error of a field, tied to the control for screen readers. */
export function FieldNotes({ description, error }: Pick<FieldProps, 'description' | 'error'>) {
  return (
    <>
      {description ? (
        <Text slot="description" className={hintClass}>
          {description}
        </Text>
      ) : null}
      <FieldError className={errorClass}>
        <span className="flex h-[1.125rem] items-center">
          <ToneGlyph tone="error" />
        </span>
        <span>{error}</span>
      </FieldError>
    </>
  )
}
