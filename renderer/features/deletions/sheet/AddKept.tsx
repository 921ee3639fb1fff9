import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { ComboField } from '#ui/fields/ComboField'
import { Popover } from '#ui/layers/Popover'
import { deletionSheetText } from '#shared/text/deletion-sheet'
import { listFields } from '../../../parts/fields/item-fields.ts'
import { useLinkedList } from '../../../parts/linked/use-linked-list.ts'
import type { PartProps } from './deletion-sheet.ts'

const words = deletionSheetText.kept

/** Adds a category that has to stay; its law and its end are asked for in the rows that follow. GDPR art. 17(3). */
export function AddKept({ sheet }: PartProps) {
  return (
    <Popover label={words.add} trigger={<Button kind="plain">{words.add}</Button>}>
      {(close) => <CategoryChoice sheet={sheet} onDone={close} />}
    </Popover>
  )
}

function CategoryChoice({ sheet, onDone }: PartProps & { readonly onDone: () => void }) {
  const { fields, deletion, catalogues } = sheet
  const [problem, setProblem] = useState<string | null>(null)
  const categories = useLinkedList(catalogues, 'data-category')
  const add = async (categoryId: string | null) => {
    if (categoryId === null) return
    if (deletion.keptDespite.some((each) => each.categoryId === categoryId))
      return setProblem(words.twice)
    const refused = await listFields(fields, 'keptDespite').add({
      ...NEW_KEPT,
      id: crypto.randomUUID(),
      categoryId,
    })
    if (refused) setProblem(refused.message)
    else onDone()
  }
  return (
    <ComboField
      label={words.category}
      {...categories}
      value={null}
      onChange={(id) => void add(id)}
      error={problem}
      autoFocus
    />
  )
}

const NEW_KEPT = {
  ground: 'legal-obligation',
  law: null,
  until: null,
  holdingId: null,
  holdId: null,
} as const
