import { InlineText } from '#ui/inline/InlineText'
import { NO_CONTACT } from '#shared/domain/register/register'
import { jointControllerText, registerText as words } from '#shared/text/register'
import { ContactRows } from '../../parts/contact/ContactRows.tsx'
import { asText, asTitle } from '../../parts/fields/field-kinds.ts'
import { ItemGroup } from '../../parts/fields/ItemGroup.tsx'
import { listFields } from '../../parts/fields/item-fields.ts'
import { ListHead } from '../../parts/fields/ListHead.tsx'
import { AddByName } from '../../parts/naming/AddByName.tsx'
import { RegisterPart } from './RegisterPart.tsx'
import type { SectionProps } from './use-register-fields.ts'

/** Who decides jointly with the controller, and by which arrangement. GDPR art. 26. */
export function JointControllersSection({ fields }: SectionProps) {
  const { id, label, article, notes, value } = fields.field('jointControllers')
  const list = listFields(fields, 'jointControllers')
  const add = (name: string) =>
    list.add({ id: crypto.randomUUID(), name, contact: NO_CONTACT, arrangementRef: null })
  return (
    <RegisterPart id="joint">
      <ListHead
        {...{ id, label, notes }}
        {...(article ? { article } : {})}
        isEmpty={value.length === 0}
        state={value.length === 0 ? words.jointNone : words.jointCount(value.length)}
        action={
          <AddByName action={words.addJoint} label={jointControllerText.name.label} onAdd={add} />
        }
      />
      <JointControllers fields={fields} />
    </RegisterPart>
  )
}

function JointControllers({ fields }: SectionProps) {
  return listFields(fields, 'jointControllers').items.map(({ item, place, field, remove }) => (
    <ItemGroup
      key={item.id}
      label={words.joint(place + 1)}
      title={item.name}
      onRemove={remove}
      removed={words.jointRemoved}
    >
      <InlineText {...asTitle(field('name', jointControllerText.name))} />
      <ContactRows
        contact={item.contact}
        article={jointControllerText.name.article}
        rowId={(part) => fields.rowId(`jointControllers.${place}.contact.${part}`)}
        onSave={(patch) =>
          fields.update(({ jointControllers }) => ({
            jointControllers: jointControllers.map((each) =>
              each.id === item.id ? { ...each, contact: { ...each.contact, ...patch } } : each,
            ),
          }))
        }
      />
      <InlineText {...asText(field('arrangementRef', jointControllerText.arrangementRef))} />
    </ItemGroup>
  ))
}
