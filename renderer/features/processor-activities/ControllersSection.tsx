import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineText } from '#ui/inline/InlineText'
import { NO_CONTACT } from '#shared/domain/register/register'
import { processorText as words, servedControllerText } from '#shared/text/processor-activities'
import { ContactRows } from '../../parts/contact/ContactRows.tsx'
import { asText, asTexts, asTitle } from '../../parts/fields/field-kinds.ts'
import { ItemGroup } from '../../parts/fields/ItemGroup.tsx'
import { listFields } from '../../parts/fields/item-fields.ts'
import { ListHead } from '../../parts/fields/ListHead.tsx'
import { AddByName } from '../../parts/naming/AddByName.tsx'
import { ProcessorPart } from './ProcessorPart.tsx'
import type { SectionProps } from './processor-fields.ts'

const UNKNOWN = { contact: NO_CONTACT, representative: null, dpo: null, processingCategories: [] }

/** The controllers served and what is done for each. GDPR art. 30(2)(a)-(b). */
export function ControllersSection({ fields }: SectionProps) {
  const { id, label, article, notes, value } = fields.field('controllers')
  const list = listFields(fields, 'controllers')
  return (
    <ProcessorPart id="controllers">
      <ListHead
        {...{ id, label, notes }}
        {...(article ? { article } : {})}
        isEmpty={value.length === 0}
        state={value.length === 0 ? words.controllersNone : words.controllerCount(value.length)}
        action={
          <AddByName
            action={words.addController}
            label={servedControllerText.name.label}
            onAdd={(name) => list.add({ name, ...UNKNOWN })}
          />
        }
      />
      <Controllers fields={fields} />
    </ProcessorPart>
  )
}

function Controllers({ fields }: Pick<SectionProps, 'fields'>) {
  const known = fields.record.controllers.flatMap((each) => each.processingCategories)
  return listFields(fields, 'controllers').items.map(({ item, place, field, remove }) => (
    <ItemGroup
      key={place}
      label={words.controller(place + 1)}
      title={item.name}
      onRemove={remove}
      removed={words.controllerRemoved}
    >
      <InlineText {...asTitle(field('name', servedControllerText.name))} />
      <InlineMultiPick
        {...asTexts(
          field('processingCategories', servedControllerText.processingCategories),
          known,
        )}
      />
      <ContactRows
        contact={item.contact}
        article={servedControllerText.contact.article}
        rowId={(part) => fields.rowId(`controllers.${place}.contact.${part}`)}
        onSave={(patch) =>
          fields.update(({ controllers }) => ({
            controllers: controllers.map((each, at) =>
              at === place ? { ...each, contact: { ...each.contact, ...patch } } : each,
            ),
          }))
        }
      />
      <InlineText {...asText(field('representative', servedControllerText.representative))} />
      <InlineText {...asText(field('dpo', servedControllerText.dpo))} />
    </ItemGroup>
  ))
}
