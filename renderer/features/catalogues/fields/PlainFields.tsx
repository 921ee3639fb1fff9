import { InlineDate } from '#ui/inline/InlineDate'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { InlineText } from '#ui/inline/InlineText'
import type { CatalogueKind, CatalogueRecord } from '#shared/domain/catalogues/catalogue'
import { recipientKindWords } from '#shared/text/choices'
import { countryWords } from '#shared/text/countries'
import {
  asChoice,
  asSetChoice,
  asText,
  asTexts,
  asTitle,
} from '../../../parts/fields/field-kinds.ts'
import { useEntryFields } from '../use-entry-fields.ts'

type Props<K extends CatalogueKind> = { readonly record: CatalogueRecord<K> }

/** A category of personal data. GDPR art. 30(1)(c). */
export function DataCategoryFields({ record }: Props<'data-category'>) {
  const { field } = useEntryFields('data-category', record)
  return (
    <div>
      <InlineText {...asTitle(field('name'))} />
      <InlineText {...asText(field('description'))} isMultiline />
    </div>
  )
}

/** A recipient. GDPR art. 30(1)(d). */
export function RecipientFields({ record }: Props<'recipient'>) {
  const { field } = useEntryFields('recipient', record)
  return (
    <div>
      <InlineText {...asTitle(field('name'))} />
      <InlineSelect {...asSetChoice(field('kind'), recipientKindWords)} />
      <InlineSelect {...asChoice(field('country'), countryWords)} />
      <InlineText {...asText(field('note'))} isMultiline />
    </div>
  )
}

/** A processor with its contract. GDPR art. 28(3). */
export function ProcessorFields({ record }: Props<'processor'>) {
  const { field } = useEntryFields('processor', record)
  return (
    <div>
      <InlineText {...asTitle(field('name'))} />
      <InlineText {...asText(field('service'))} />
      <InlineText {...asText(field('contact'))} isMultiline />
      <InlineSelect {...asChoice(field('country'), countryWords)} />
      <InlineText {...asText(field('contractRef'))} />
      <InlineDate {...field('contractOn')} />
      <InlineMultiPick {...asTexts(field('subProcessors'), [])} />
    </div>
  )
}

/** A system that holds personal data. GDPR art. 32. */
export function SystemFields({ record }: Props<'system'>) {
  const { field } = useEntryFields('system', record)
  return (
    <div>
      <InlineText {...asTitle(field('name'))} />
      <InlineText {...asText(field('storageLocation'))} />
      <InlineSelect {...asChoice(field('country'), countryWords)} />
      <InlineText {...asText(field('description'))} isMultiline />
    </div>
  )
}

/** A security measure. GDPR art. 32(1). */
export function MeasureFields({ record }: Props<'measure'>) {
  const { field } = useEntryFields('measure', record)
  return (
    <div>
      <InlineText {...asTitle(field('name'))} />
      <InlineText {...asText(field('description'))} isMultiline />
    </div>
  )
}
