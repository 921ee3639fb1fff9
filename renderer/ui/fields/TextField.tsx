import { Input, TextField as AriaTextField } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldProps } from './FieldNotes.tsx'
import { controlClass } from './field-look.ts'

export type TextFieldProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly type?: 'text' | 'password' | 'email' | 'tel' | 'url'
  readonly autoComplete?: string
  readonly placeholder?: string
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, description, error, article, placeholder, ...field } = props
  return (
    <AriaTextField
      {...field}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className="flex flex-col gap-1"
    >
      <FieldLabel label={label} isRequired={field.isRequired} article={article} />
      <Input className={controlClass.form} placeholder={placeholder} />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  )
}
