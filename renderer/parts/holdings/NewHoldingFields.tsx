import { useEffect, useState } from 'react'
import { ComboField } from '#ui/fields/ComboField'
import { MultiPick } from '#ui/fields/MultiPick'
import { RadioField } from '#ui/fields/RadioField'
import { TextField } from '#ui/fields/TextField'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { ActivitySummary } from '#shared/ipc/activities'
import { holdingFieldText, holdingSheetText, newHoldingText as text } from '#shared/text/holdings'
import { retentionSentence } from '#shared/text/retention'
import { precisionWords } from '#shared/text/retention-words'
import { choicesOf } from '../fields/field-kinds.ts'
import { useLinkedList } from '../linked/use-linked-list.ts'
import { EventDayField } from './EventDayField.tsx'
import { MarkFields } from './MarkFields.tsx'
import { withPrecision } from './new-holding.ts'
import { NumberFields } from './NumberFields.tsx'
import { proposedRule, type ProposedRule } from './proposed-rule.ts'
import { useCategoryLinks } from './use-category-links.ts'
import type { NewHoldingEntry } from './use-new-holding.ts'

export type NewHoldingFieldsProps = {
  readonly entry: NewHoldingEntry
  readonly catalogues: Catalogues
  readonly activities: readonly ActivitySummary[]
}

/** What is held under which rule, where, since when and how much. */
export function NewHoldingFields(props: NewHoldingFieldsProps) {
  const { entry, catalogues, activities } = props
  const { entered, set, problemOf } = entry
  const systems = useLinkedList(catalogues, 'system')
  return (
    <>
      <CategoryAndRule entry={entry} catalogues={catalogues} />
      <ComboField
        label={holdingFieldText.systemId.label}
        {...systems}
        value={entered.systemId}
        onChange={(systemId) => set({ systemId })}
        error={problemOf('systemId')}
      />
      {entry.asked.length === 0 ? null : <EventFields entry={entry} />}
      <NumberFields entry={entry} />
      <MarkFields entry={entry} />
      <TextField
        label={holdingFieldText.batchRef.label}
        description={holdingSheetText.batchHint}
        article={holdingSheetText.batchArticle}
        autoComplete="off"
        value={entered.batchRef ?? ''}
        onChange={(batchRef) => set({ batchRef })}
        error={problemOf('batchRef')}
      />
      <MultiPick
        label={holdingFieldText.activityIds.label}
        choices={activities.map(({ id, refNo, name }) => ({ id, label: `${refNo} ${name}` }))}
        value={entered.activityIds}
        onChange={(activityIds) => set({ activityIds })}
      />
    </>
  )
}

type CategoryProps = Pick<NewHoldingFieldsProps, 'entry' | 'catalogues'>

function CategoryAndRule({ entry, catalogues }: CategoryProps) {
  const { entered, set, problemOf } = entry
  const categories = useLinkedList(catalogues, 'data-category')
  const rules = catalogues['retention-rule']
  const { proposal, round } = useProposal(entry)
  return (
    <>
      <ComboField
        label={holdingFieldText.categoryId.label}
        article={holdingFieldText.categoryId.article}
        isRequired
        autoFocus
        {...categories}
        value={entered.categoryId}
        onChange={(categoryId) => set({ categoryId, ruleId: null, activityIds: [] })}
        error={problemOf('categoryId')}
      />
      <ComboField
        // What was proposed is shown as if it had been chosen.
        key={round}
        label={holdingFieldText.ruleId.label}
        article={holdingFieldText.ruleId.article}
        description={entered.categoryId === null ? null : proposalWords(proposal, catalogues)}
        choices={rules.map((rule) => ({
          id: rule.id,
          label: `${rule.ref} ${rule.name}`,
          description: retentionSentence(rule, rules),
        }))}
        value={entered.ruleId}
        onChange={(ruleId) => set({ ruleId })}
        error={problemOf('ruleId')}
      />
    </>
  )
}

/** What activities say about the category fills in what nobody has chosen yet. GDPR art. 30(1)(f). */
function useProposal({ entered, set }: NewHoldingEntry) {
  const { categoryId } = entered
  const [round, setRound] = useState(0)
  const links = useCategoryLinks(categoryId)
  const isKnown = links !== null
  useEffect(() => {
    if (links === null || categoryId === null) return
    set({
      ruleId: proposedRule(links)?.ruleId ?? null,
      activityIds: [...new Set(links.map(({ activityId }) => activityId))],
    })
    setRound((before) => before + 1)
    // Proposed once for each category, so that what the officer chooses afterwards stays.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [categoryId, isKnown])
  return { proposal: links && proposedRule(links), round }
}

function proposalWords(proposal: ProposedRule | null, catalogues: Catalogues): string {
  const rule = catalogues['retention-rule'].find(({ id }) => id === proposal?.ruleId)
  if (!proposal || !rule) return text.ruleUnknown
  const [first = '', ...others] = proposal.refNos
  return others.length === 0
    ? text.ruleProposedOne(rule.ref, first)
    : text.ruleProposed(rule.ref, proposal.refNos.join(', '))
}

function EventFields({ entry }: { readonly entry: NewHoldingEntry }) {
  const { entered, set, asked, dayProblemOf } = entry
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 border-t border-hairline pt-3">
      <legend className="sr-only">{text.event}</legend>
      <RadioField
        label={text.precision}
        isInline
        description={entered.precision === 'month' ? holdingSheetText.monthHint : null}
        choices={choicesOf(precisionWords)}
        value={entered.precision}
        onChange={(precision) => set(withPrecision(entered.events, precision))}
      />
      <div className="grid gap-4 @min-[30rem]:grid-cols-2">
        {asked.map((event) => (
          <EventDayField
            key={`${event} ${entered.precision}`}
            event={event}
            precision={entered.precision}
            value={entered.events.find((each) => each.event === event)?.on ?? null}
            onChange={(on, isWrong) => entry.setDay(event, on, isWrong)}
            error={dayProblemOf(event)}
          />
        ))}
      </div>
      <span className="text-12 text-ink-faint">{text.eventHint}</span>
    </fieldset>
  )
}
