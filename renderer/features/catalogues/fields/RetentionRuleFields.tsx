import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { InlineText } from '#ui/inline/InlineText'
import { SectionHeading } from '#ui/sheet/SectionHeading'
import { RETENTION_EVENTS, type RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { catalogueText as words } from '#shared/text/catalogues'
import { eventWords, retentionKindWords } from '#shared/text/retention'
import {
  asAnswer,
  asChoice,
  asList,
  asSetChoice,
  asText,
  asTitle,
} from '../../../parts/fields/field-kinds.ts'
import type { RecordFields } from '../../../parts/fields/record-fields.ts'
import { useEntryFields } from '../use-entry-fields.ts'
import type { InlineRowProps } from '../../../ui/inline/inline-row.ts'
import { InlineEvent } from './InlineEvent.tsx'
import { InlinePeriod } from './InlinePeriod.tsx'
import { ENDING_FIELDS, turnedInto, type EndingField } from './rule-fields.ts'
import { RuleSentence } from './RuleSentence.tsx'

type RetentionRuleFieldsProps = {
  readonly record: RetentionRule
  readonly rules: readonly RetentionRule[]
}

/** A retention rule: what it says as a sentence, and the parts the sentence is made of. GDPR art. 5(1)(e). */
export function RetentionRuleFields({ record, rules }: RetentionRuleFieldsProps) {
  const fields = useEntryFields('retention-rule', record)
  const { field, update } = fields
  const kindRow = asSetChoice(field('kind'), retentionKindWords)
  const turn = async (kind: RetentionRule['kind'] | null) =>
    kind === null ? null : update((latest) => turnedInto(latest, kind))
  return (
    <div className="flex flex-col gap-8">
      <RuleSentence rule={record} rules={rules} />
      <section aria-labelledby="rule-ending">
        <SectionHeading id="rule-ending" title={words.whenErased} article="Art. 30(1)(f)" />
        <InlineText {...asTitle(field('name'))} />
        <InlineSelect {...kindRow} onSave={turn} />
        {ENDING_FIELDS[record.kind].map((name) => (
          <EndingRow key={name} name={name} fields={fields} rules={rules} />
        ))}
      </section>
      <section aria-labelledby="rule-notice">
        <SectionHeading id="rule-notice" title={words.inNotice} article="Art. 13(2)(a)" />
        <InlineChoice {...asAnswer(field('statedInNotice'))} />
        <InlineText {...asText(field('wording'))} description={words.wordingHint} isMultiline />
      </section>
      <section aria-labelledby="rule-particulars">
        <SectionHeading id="rule-particulars" title={words.particulars} />
        <InlineText {...asTitle(field('ref'))} />
      </section>
    </div>
  )
}

type EndingRowProps = {
  readonly name: EndingField
  readonly fields: RecordFields<RetentionRule>
  readonly rules: readonly RetentionRule[]
}

function EndingRow({ name, fields: { field, record }, rules }: EndingRowProps) {
  switch (name) {
    case 'period':
    case 'reviewEvery':
    case 'max':
      return <InlinePeriod {...field(name)} />
    case 'event':
      return <InlineEvent {...field(name)} description={words.ownEventHint} />
    case 'triggerDefinition':
      return <InlineText {...asText(field(name))} description={words.triggerHint} isMultiline />
    case 'citation':
    case 'criteria':
      return <InlineText {...asText(field(name))} isMultiline />
    case 'extendFlag':
      return <InlineText {...asText(field(name))} description={words.flagHint} />
    case 'sameAs':
    case 'base':
      return <InlineSelect {...asChoice(field(name), otherRules(rules, record.id))} />
    case 'events':
      return <InlineMultiPick {...asEvents(field(name), RETENTION_EVENTS)} onCreate={ownEvent} />
    case 'eventsNotInNotice':
      return <InlineMultiPick {...asEvents(field(name), record.events)} />
  }
}

function asEvents(row: InlineRowProps<string[]>, known: readonly string[]) {
  const events = [...new Set([...known, ...row.value])]
  return { ...asList(row), choices: events.map((id) => ({ id, label: eventWords(id) })) }
}

async function ownEvent(text: string) {
  return { id: text, label: text }
}

function otherRules(rules: readonly RetentionRule[], ownId: string): Record<string, string> {
  const others = rules.filter(({ id }) => id !== ownId)
  return Object.fromEntries(others.map(({ id, ref, name }) => [id, `${ref} ${name}`]))
}
