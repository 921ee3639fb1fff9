import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldProps } from './FieldNotes.tsx'
import { controlClass } from './field-look.ts'

export type TextAreaProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly placeholder?: string
}

/** Several lines of text; it grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { label, description, error, article, placeholder, ...field } = props
  return (
    <AriaTextField
      {...field}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className="flex flex-col gap-1"
    >
      <FieldLabel label={label} isRequired={field.isRequired} article={article} />
      <AriaTextArea
        className={`${controlClass.form} field-sizing-content min-h-20 resize-none`}
        placeholder={placeholder}
      />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  )
}
