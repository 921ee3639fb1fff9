import { deletionSheetText } from '#shared/text/deletion-sheet'
import { asList, asTexts } from '../../../parts/fields/field-kinds.ts'
import { useLinkedList } from '../../../parts/linked/use-linked-list.ts'
import { DeletionPart } from './DeletionPart.tsx'
import type { PartProps } from './deletion-sheet.ts'
import { TellingRows } from './TellingRows.tsx'
import { PicksRow } from './written-rows.tsx'

const words = deletionSheetText.what

/** What goes, from where, and who has to delete it too. GDPR art. 17(1)(f), 19, 28(3)(g). */
export function WhatSection({ sheet }: PartProps) {
  const { deletion, fields, catalogues } = sheet
  const { field } = fields
  const categories = useLinkedList(catalogues, 'data-category')
  const systems = useLinkedList(catalogues, 'system')
  return (
    <DeletionPart id="what">
      <PicksRow {...asList(field('categoryIds'))} {...categories} />
      {deletion.otherCategories.length === 0 ? null : (
        <PicksRow {...asTexts(field('otherCategories'), [])} description={words.otherHint} />
      )}
      <PicksRow {...asList(field('systemIds'))} {...systems} />
      {deletion.otherSystems.length === 0 ? null : (
        <PicksRow {...asTexts(field('otherSystems'), [])} description={words.otherHint} />
      )}
      <TellingRows sheet={sheet} group="processors" kind="processor" none={words.noProcessors} />
      <TellingRows sheet={sheet} group="recipients" kind="recipient" none={words.noRecipients} />
    </DeletionPart>
  )
}
