import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { ComboField } from '#ui/fields/ComboField'
import { InlineDate } from '#ui/inline/InlineDate'
import { InlineText } from '#ui/inline/InlineText'
import { Popover } from '#ui/layers/Popover'
import { requestSheetText, systemAskedText } from '#shared/text/request-sheet'
import { asText } from '../../../parts/fields/field-kinds.ts'
import { ItemGroup } from '../../../parts/fields/ItemGroup.tsx'
import { listFields } from '../../../parts/fields/item-fields.ts'
import { ListHead } from '../../../parts/fields/ListHead.tsx'
import { useLinkedList } from '../../../parts/linked/use-linked-list.ts'
import { RequestPart } from './RequestPart.tsx'
import type { SectionProps } from './request-sheet.ts'

const words = requestSheetText.systems

/** Which systems were searched for the person's data, and what they gave. GDPR art. 12(2). */
export function SystemsSection({ sheet }: SectionProps) {
  const { fields, catalogues, request } = sheet
  const { id, label, article, notes } = fields.field('systemsAsked')
  const nameOf = (systemId: string) =>
    catalogues.system.find((system) => system.id === systemId)?.name ?? words.gone
  return (
    <RequestPart id="systems" sheet={sheet}>
      <ListHead
        {...{ id, label, notes }}
        {...(article ? { article } : {})}
        isEmpty={request.systemsAsked.length === 0}
        state={words.count(request.systemsAsked.length)}
        action={<AddSystem sheet={sheet} />}
      />
      {listFields(fields, 'systemsAsked').items.map(({ item, place, field, remove }) => (
        <ItemGroup
          key={place}
          label={words.label(place + 1)}
          title={nameOf(item.systemId)}
          onRemove={remove}
          removed={words.removed}
        >
          <InlineDate {...field('askedOn', systemAskedText.askedOn)} />
          <InlineDate {...field('answeredOn', systemAskedText.answeredOn)} />
          <InlineText {...asText(field('result', systemAskedText.result))} isMultiline />
        </ItemGroup>
      ))}
    </RequestPart>
  )
}

function AddSystem({ sheet }: SectionProps) {
  return (
    <Popover label={words.add} trigger={<Button kind="plain">{words.add}</Button>}>
      {(close) => <SystemChoice sheet={sheet} onDone={close} />}
    </Popover>
  )
}

function SystemChoice({ sheet, onDone }: SectionProps & { readonly onDone: () => void }) {
  const { fields, catalogues, today } = sheet
  const { choices, onCreate } = useLinkedList(catalogues, 'system')
  const [problem, setProblem] = useState<string | null>(null)
  const add = async (systemId: string | null) => {
    if (systemId === null) return
    const asked = { systemId, askedOn: today, answeredOn: null, result: null }
    const refused = await listFields(fields, 'systemsAsked').add(asked)
    if (refused) setProblem(refused.message)
    else onDone()
  }
  return (
    <ComboField
      label={words.system}
      choices={choices}
      value={null}
      onChange={(systemId) => void add(systemId)}
      onCreate={onCreate}
      error={problem}
      autoFocus
    />
  )
}
