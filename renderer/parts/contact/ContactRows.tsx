import type { ReactNode } from 'react'
import { InlineText } from '#ui/inline/InlineText'
import type { Contact } from '#shared/domain/register/register'
import { contactText } from '#shared/text/contact'
import { asText } from '../fields/field-kinds.ts'
import type { SaveProblem } from '../../ui/inline/use-inline-edit.ts'

export type ContactRowsProps = {
  readonly contact: Contact
  /** The article that asks for it. */
  readonly article?: string
  /** The id of the row of one part. */
  readonly rowId: (part: keyof Contact) => string
  readonly notes?: (part: keyof Contact) => ReactNode
  /** Saves one part, the others as they are by then. */
  readonly onSave: (patch: Partial<Contact>) => Promise<SaveProblem | null>
}

const PARTS = ['postalAddress', 'email', 'phone'] as const satisfies (keyof Contact)[]

/** How someone is reached: postal address, e-mail, phone. */
export function ContactRows({ contact, article, rowId, notes, onSave }: ContactRowsProps) {
  return PARTS.map((part) => (
    <InlineText
      key={part}
      {...asText({
        id: rowId(part),
        label: contactText[part],
        ...(article ? { article } : {}),
        value: contact[part],
        notes: notes?.(part),
        onSave: (value) => onSave({ [part]: value }),
      })}
      isMultiline={part === 'postalAddress'}
    />
  ))
}
