import { InlineText } from '#ui/inline/InlineText'
import { registerFieldText, registerText as words } from '#shared/text/register'
import { ContactRows } from '../../parts/contact/ContactRows.tsx'
import { asText } from '../../parts/fields/field-kinds.ts'
import { RegisterPart } from './RegisterPart.tsx'
import type { SectionProps } from './use-register-fields.ts'

/** The officer and how to reach them, or why there is none. GDPR art. 37. */
export function OfficerSection({ fields }: SectionProps) {
  const { field, record, rowId, notes, update } = fields
  return (
    <RegisterPart id="dpo">
      <InlineText {...asText(field('dpo.name'))} />
      <ContactRows
        contact={record.dpo.contact}
        article={registerFieldText['dpo.contact'].article ?? ''}
        rowId={(part) => rowId(`dpo.contact.${part}`)}
        notes={(part) => notes(`dpo.contact.${part}`)}
        onSave={(patch) =>
          update(({ dpo }) => ({ dpo: { ...dpo, contact: { ...dpo.contact, ...patch } } }))
        }
      />
      <InlineText {...asText(field('dpo.externalFirm'))} />
      <InlineText {...asText(field('dpo.reasonNone'))} description={words.reasonHint} isMultiline />
    </RegisterPart>
  )
}
