import { InlineText } from '#ui/inline/InlineText'
import { NO_CONTACT, type Party } from '#shared/domain/register/register'
import { registerFieldText, registerText as words } from '#shared/text/register'
import { ContactRows } from '../../parts/contact/ContactRows.tsx'
import { asTitle } from '../../parts/fields/field-kinds.ts'
import { ItemGroup } from '../../parts/fields/ItemGroup.tsx'
import { ListHead } from '../../parts/fields/ListHead.tsx'
import { AddByName } from '../../parts/naming/AddByName.tsx'
import { RegisterPart } from './RegisterPart.tsx'
import type { SectionProps } from './use-register-fields.ts'

/** The representative in the Union of a controller established outside it. GDPR art. 27. */
export function RepresentativeSection({ fields }: SectionProps) {
  const { representative } = fields.record
  const { id, label, article, notes } = fields.field('representative')
  const add = (name: string) =>
    fields.update(() => ({ representative: { name, contact: NO_CONTACT } }))
  return (
    <RegisterPart id="representative">
      {representative === null ? (
        <ListHead
          {...{ id, label, notes }}
          {...(article ? { article } : {})}
          isEmpty
          state={words.representativeNone}
          action={
            <AddByName
              action={words.addRepresentative}
              label={registerFieldText['representative.name'].label}
              onAdd={add}
            />
          }
        />
      ) : (
        <RepresentativeRows fields={fields} representative={representative} />
      )}
    </RegisterPart>
  )
}

type RowsProps = SectionProps & { readonly representative: Party }

function RepresentativeRows({ fields, representative }: RowsProps) {
  const { rowId, notes, update } = fields
  const save = (make: (party: Party) => Party) =>
    update((latest) =>
      // One that was taken away meanwhile is not brought back by a late edit.
      latest.representative ? { representative: make(latest.representative) } : {},
    )
  return (
    <ItemGroup
      label={registerFieldText.representative.label}
      title={representative.name}
      onRemove={() => update(() => ({ representative: null }))}
      removed={words.representativeRemoved}
    >
      <InlineText
        {...asTitle({
          ...registerFieldText['representative.name'],
          id: rowId('representative.name'),
          value: representative.name,
          notes: notes('representative.name'),
          onSave: (name) => save((party) => ({ ...party, name })),
        })}
      />
      <ContactRows
        contact={representative.contact}
        article="Art. 30(1)(a)"
        rowId={(part) => rowId(`representative.contact.${part}`)}
        notes={(part) => notes(`representative.contact.${part}`)}
        onSave={(patch) => save((party) => ({ ...party, contact: { ...party.contact, ...patch } }))}
      />
    </ItemGroup>
  )
}
