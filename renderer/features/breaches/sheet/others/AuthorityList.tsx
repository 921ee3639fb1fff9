import { InlineDate } from '#ui/inline/InlineDate'
import { InlineText } from '#ui/inline/InlineText'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { breachSheetText, otherAuthorityFieldText as labels } from '#shared/text/breach-sheet'
import { asText } from '../../../../parts/fields/field-kinds.ts'
import { ItemGroup } from '../../../../parts/fields/ItemGroup.tsx'
import { listFields } from '../../../../parts/fields/item-fields.ts'
import { ListHead } from '../../../../parts/fields/ListHead.tsx'
import { AddByName } from '../../../../parts/naming/AddByName.tsx'
import type { PartProps } from '../breach-sheet.ts'

const words = breachSheetText.others

/** Authorities under other laws that were told too. */
export function AuthorityList({ sheet: { fields, breach } }: PartProps) {
  const { id, label, notes } = fields.field('otherAuthorities')
  const list = listFields(fields, 'otherAuthorities')
  const add = (name: string) =>
    list.add({
      id: crypto.randomUUID(),
      name: name || null,
      law: null,
      toldOn: null,
      reference: null,
    })
  const count = breach.otherAuthorities.length
  return (
    <>
      <ListHead
        {...{ id, label, notes }}
        isEmpty={count === 0}
        state={words.authorities(count)}
        action={<AddByName action={words.addAuthority} label={words.authorityName} onAdd={add} />}
      />
      {count === 0 ? (
        <DefinitionRow label="">
          <span className="text-12 text-ink-faint">{words.authoritiesHint}</span>
        </DefinitionRow>
      ) : null}
      {list.items.map(({ item, place, field, remove }) => (
        <ItemGroup
          key={place}
          label={words.authority(place + 1)}
          title={item.name ?? words.unnamed}
          onRemove={remove}
          removed={words.authorityRemoved}
        >
          <InlineText {...asText(field('name', labels.name))} />
          <InlineText {...asText(field('law', labels.law))} />
          <InlineDate {...field('toldOn', labels.toldOn)} />
          <InlineText {...asText(field('reference', labels.reference))} />
        </ItemGroup>
      ))}
    </>
  )
}
