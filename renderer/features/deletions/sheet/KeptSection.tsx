import { Link } from '@tanstack/react-router'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { KeptDespite } from '#shared/domain/deletions/deletion'
import { deletionSheetText, keptFieldText } from '#shared/text/deletion-sheet'
import { keepGroundWords } from '#shared/text/deletion-words'
import { asSetChoice, asText } from '../../../parts/fields/field-kinds.ts'
import { ItemGroup } from '../../../parts/fields/ItemGroup.tsx'
import { listFields, type ItemFields } from '../../../parts/fields/item-fields.ts'
import { ListHead } from '../../../parts/fields/ListHead.tsx'
import { formatDate } from '../../../ui/format-date.ts'
import { AddKept } from './AddKept.tsx'
import { DeletionPart } from './DeletionPart.tsx'
import type { PartProps, Sheet } from './deletion-sheet.ts'
import { DayRow, SelectRow, TextRow } from './written-rows.tsx'

const words = deletionSheetText.kept

/** What a law does not allow to go, under which law, and until when. GDPR art. 17(3). */
export function KeptSection({ sheet }: PartProps) {
  const { fields, isSealed } = sheet
  const { id, label, article, notes } = fields.field('keptDespite')
  const { items } = listFields(fields, 'keptDespite')
  return (
    <DeletionPart id="kept">
      <ListHead
        {...{ id, label, notes }}
        {...(article ? { article } : {})}
        isEmpty={items.length === 0}
        state={words.count(items.length)}
        action={isSealed ? null : <AddKept sheet={sheet} />}
        hint={items.length === 0 && !isSealed ? words.hint : null}
      />
      {items.map((each) =>
        isSealed || each.item.holdingId !== null ? (
          <HeldRow key={each.item.id} sheet={sheet} kept={each.item} />
        ) : (
          <OpenRows key={each.item.id} sheet={sheet} {...each} />
        ),
      )}
    </DeletionPart>
  )
}

function OpenRows({ sheet, item, place, field, remove }: PartProps & ItemFields<KeptDespite>) {
  return (
    <ItemGroup
      label={words.item(place + 1)}
      title={categoryName(sheet, item)}
      onRemove={remove}
      removed={words.removed}
    >
      <SelectRow {...asSetChoice(field('ground', keptFieldText.ground), groundNames)} />
      <TextRow {...asText(field('law', keptFieldText.law))} description={words.lawHint} />
      <DayRow
        {...field('until', keptFieldText.until)}
        {...(item.ground === 'legal-claims' ? { description: words.untilHint } : {})}
      />
    </ItemGroup>
  )
}

const groundNames = {
  'legal-obligation': nameOf('legal-obligation'),
  'legal-claims': nameOf('legal-claims'),
}

function nameOf(ground: KeptDespite['ground']): string {
  const { name, article } = keepGroundWords[ground]
  return `${name} (${article})`
}

/** What stays after the rest was deleted, and where retention holds it. GDPR art. 17(3). */
function HeldRow({ sheet, kept }: PartProps & { readonly kept: KeptDespite }) {
  const { ground, law, until, holdingId, holdId } = kept
  return (
    <DefinitionRow label={categoryName(sheet, kept)}>
      {nameOf(ground)}
      <bdi className="block text-ink-soft">{law ?? words.noLaw}</bdi>
      <span className="block text-ink-soft">
        {until === null ? words.noUntil : words.until(formatDate(until))}
      </span>
      {holdingId === null ? null : (
        <span className="flex flex-wrap gap-x-3 text-13">
          <Link
            to="/retention/holdings/$id"
            params={{ id: holdingId }}
            className="rounded-mark text-accent hover:underline"
          >
            {words.openHolding}
          </Link>
          {holdId === null ? null : (
            <Link
              to="/retention/holds/$id"
              params={{ id: holdId }}
              className="rounded-mark text-accent hover:underline"
            >
              {words.openHold}
            </Link>
          )}
        </span>
      )}
    </DefinitionRow>
  )
}

function categoryName({ catalogues }: Sheet, { categoryId }: KeptDespite): string {
  return catalogues['data-category'].find(({ id }) => id === categoryId)?.name ?? words.gone
}
