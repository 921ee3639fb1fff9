import { useEffect, useRef } from 'react'
import { ComboField } from '#ui/fields/ComboField'
import { MultiPick } from '#ui/fields/MultiPick'
import { RadioField } from '#ui/fields/RadioField'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import { ruleEvents } from '#shared/domain/retention/rule-events'
import { holdingLogText } from '#shared/text/holding-log'
import { holdingFieldText } from '#shared/text/holdings'
import { logImportText } from '#shared/text/log-import'
import { eventWords, retentionSentence } from '#shared/text/retention'
import { useQuery } from '../../../call.ts'
import { useLinkedList } from '../../../parts/linked/use-linked-list.ts'
import type { HoldingDraft, SubjectDraft } from '../draft.ts'
import { goOn } from '../run-import.ts'
import { StepFrame } from '../StepFrame.tsx'
import { useWizard } from '../wizard-store.ts'
import { setHoldingDraft, subjectOf } from './holding-draft.ts'
import { useProposal } from './use-proposal.ts'

const words = holdingLogText.subject
const ROWS = [
  { id: 'people', label: words.people, description: words.peopleHint },
  { id: 'records', label: words.records, description: words.recordsHint },
] as const

type SubjectStepProps = { readonly draft: HoldingDraft }

/** What the rows of the file are, which the file itself does not say. GDPR art. 30(1)(c), (f). */
export function SubjectStep({ draft }: SubjectStepProps) {
  const catalogues = useQuery('catalogues:list', undefined).data?.catalogues
  return (
    <StepFrame
      step="subject"
      title={words.title}
      hint={words.hint}
      canGoBack
      primary={{ label: logImportText.next, onPress: () => void goOn() }}
    >
      {catalogues ? <SubjectFields draft={draft} catalogues={catalogues} /> : null}
    </StepFrame>
  )
}

type SubjectFieldsProps = SubjectStepProps & { readonly catalogues: Catalogues }

function SubjectFields({ draft, catalogues }: SubjectFieldsProps) {
  const { subject } = draft
  const { hindrance } = useWizard()
  const fields = useRef<HTMLDivElement>(null)
  const isStopped = hindrance?.code === 'subject-open' && subjectOf(draft) === null
  useEffect(() => {
    const wrong = '[aria-invalid="true"], [data-invalid] input'
    if (isStopped) fields.current?.querySelector<HTMLElement>(wrong)?.focus()
  }, [hindrance, isStopped])
  const missing = (name: keyof SubjectDraft, problem: string) =>
    isStopped && subject[name] === null ? problem : null
  const categories = useLinkedList(catalogues, 'data-category')
  const systems = useLinkedList(catalogues, 'system')
  return (
    <div ref={fields} className="flex max-w-column flex-col gap-4">
      <ComboField
        label={holdingFieldText.categoryId.label}
        article={holdingFieldText.categoryId.article}
        isRequired
        choices={categories.choices}
        value={subject.categoryId}
        onChange={(categoryId) => setSubject({ categoryId })}
        error={missing('categoryId', words.categoryMissing)}
      />
      <RuleField
        draft={draft}
        catalogues={catalogues}
        error={missing('ruleId', words.ruleMissing)}
      />
      <ComboField
        label={holdingFieldText.systemId.label}
        isRequired
        {...systems}
        value={subject.systemId}
        onChange={(systemId) => setSubject({ systemId })}
        error={missing('systemId', words.systemMissing)}
      />
      <RadioField
        label={words.rowsAre}
        isRequired
        choices={ROWS}
        value={subject.rowsAre}
        onChange={(rowsAre) => setSubject({ rowsAre })}
        error={missing('rowsAre', words.rowsAreMissing)}
      />
      <ActivitiesField subject={subject} />
    </div>
  )
}

type RuleFieldProps = SubjectFieldsProps & { readonly error: string | null }

function RuleField({ draft, catalogues, error }: RuleFieldProps) {
  const { subject, events } = draft
  const rules = catalogues['retention-rule']
  const rule = rules.find(({ id }) => id === subject.ruleId)
  const choose = (ruleId: string | null) =>
    setHoldingDraft(() => ({
      subject: { ...subject, ruleId },
      events: eventsOf(ruleId, catalogues),
    }))
  useEffect(() => {
    // The rule may have been changed while the wizard stood open.
    const asked = eventsOf(subject.ruleId, catalogues)
    if (asked.join('\n') !== events.join('\n')) setHoldingDraft(() => ({ events: asked }))
  }, [subject.ruleId, catalogues, events])
  const proposal = useProposal(draft, (ruleId, activityIds) =>
    setHoldingDraft((now) => ({
      subject: { ...now.subject, ruleId, activityIds: [...activityIds] },
      events: eventsOf(ruleId, catalogues),
    })),
  )
  const counted =
    events.length === 0 ? words.ruleWithoutEvent : words.starts(events.map(eventWords))
  return (
    <ComboField
      label={holdingFieldText.ruleId.label}
      article={holdingFieldText.ruleId.article}
      isRequired
      description={
        rule ? (
          <>
            {retentionSentence(rule, rules)}. {counted}
          </>
        ) : (
          proposal
        )
      }
      choices={rules.map((each) => ({
        id: each.id,
        label: `${each.ref} ${each.name}`,
        description: retentionSentence(each, rules),
      }))}
      value={subject.ruleId}
      onChange={choose}
      error={error}
    />
  )
}

function ActivitiesField({ subject }: { readonly subject: SubjectDraft }) {
  const activities = useQuery('activities:list', undefined).data ?? []
  return (
    <MultiPick
      label={holdingFieldText.activityIds.label}
      article={holdingFieldText.activityIds.article}
      choices={activities.map(({ id, refNo, name }) => ({ id, label: `${refNo} ${name}` }))}
      value={subject.activityIds}
      onChange={(activityIds) => setSubject({ activityIds })}
    />
  )
}

function eventsOf(ruleId: string | null, catalogues: Catalogues): string[] {
  const rules = new Map(catalogues['retention-rule'].map((rule) => [rule.id, rule]))
  return ruleEvents(rules.get(ruleId ?? '') ?? null, rules)
}

function setSubject(change: Partial<SubjectDraft>): void {
  setHoldingDraft(({ subject }) => ({ subject: { ...subject, ...change } }))
}
