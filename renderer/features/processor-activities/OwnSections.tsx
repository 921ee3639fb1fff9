import { Link } from '@tanstack/react-router'
import { InlineDate } from '#ui/inline/InlineDate'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { InlineText } from '#ui/inline/InlineText'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { Processor } from '#shared/domain/catalogues/catalogue'
import type { ProcessorActivity } from '#shared/domain/processor-activities/processor-activity'
import type { Register } from '#shared/domain/register/register'
import { activityText } from '#shared/text/activity'
import { countryName, statusWords } from '#shared/text/choices'
import { processorText as words } from '#shared/text/processor-activities'
import { asList, asSetChoice, asText, asTitle } from '../../parts/fields/field-kinds.ts'
import { LinkedDetails } from '../../parts/linked/LinkedDetails.tsx'
import { useLinkedList } from '../../parts/linked/use-linked-list.ts'
import { formatDate } from '../../ui/format-date.ts'
import { ProcessorPart } from './ProcessorPart.tsx'
import type { SectionProps } from './processor-fields.ts'

type ParticularsProps = SectionProps & { readonly register: Register }

/** What the activity is called, and who the processor is. GDPR art. 30(2)(a). */
export function ParticularsSection({ fields: { field }, register }: ParticularsProps) {
  return (
    <ProcessorPart id="particulars">
      <InlineText {...asTitle(field('refNo'))} />
      <InlineText {...asTitle(field('name'))} />
      <InlineText {...asText(field('owner'))} />
      <InlineSelect {...asSetChoice(field('status'), statusWords)} />
      <DefinitionRow label={words.processor} article="Art. 30(2)(a)">
        <Link to="/register" className="rounded-mark text-accent hover:underline">
          <bdi>{register.legalName ?? words.processorUnnamed}</bdi>
        </Link>
        <span className="block text-12 text-ink-faint">{words.processorHint}</span>
      </DefinitionRow>
    </ProcessorPart>
  )
}

/** The contract with the controllers and the processors engaged. GDPR art. 28(2)-(4). */
export function ContractsSection({ fields: { field }, catalogues }: SectionProps) {
  const list = useLinkedList(catalogues, 'processor', processorWords)
  const row = field('subProcessorIds')
  const entries = row.value.flatMap((id) => {
    const choice = list.choices.find((each) => each.id === id)
    return choice ? [{ id, name: choice.label, details: choice.description ?? '' }] : []
  })
  return (
    <ProcessorPart id="contracts">
      <InlineText {...asText(field('contractRef'))} />
      <InlineMultiPick
        {...asList(row)}
        {...list}
        description={
          entries.length > 0 ? <LinkedDetails kind="processor" entries={entries} /> : undefined
        }
      />
    </ProcessorPart>
  )
}

type ReviewProps = SectionProps & { readonly activity: ProcessorActivity }

/** When the record is looked at again. GDPR art. 5(2). */
export function ReviewSection({ fields: { field }, activity }: ReviewProps) {
  return (
    <ProcessorPart id="review">
      <InlineDate {...field('nextReviewOn')} />
      <InlineText {...asText(field('note'))} isMultiline />
      <DefinitionRow label={words.createdOn}>{formatDate(activity.createdOn)}</DefinitionRow>
      <DefinitionRow label={words.changedOn}>{formatDate(activity.changedOn)}</DefinitionRow>
    </ProcessorPart>
  )
}

function processorWords({ contractRef, contractOn, country }: Processor): string {
  const { contract, contractMissing } = activityText.processor
  const paper = contractRef
    ? contract(contractRef, contractOn && formatDate(contractOn))
    : contractMissing
  return country ? `${paper}; ${countryName(country)}` : paper
}
