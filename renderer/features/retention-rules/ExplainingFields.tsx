import { MultiPick } from '#ui/fields/MultiPick'
import { TextArea } from '#ui/fields/TextArea'
import { TextField } from '#ui/fields/TextField'
import { eventWords } from '#shared/text/retention'
import { problemText } from '#shared/text/problems'
import { ruleFieldText, retentionRulesText as words } from '#shared/text/retention-rules'
import { eventKeyOf } from './rule-events.ts'
import type { RuleForm } from './rule-form.ts'
import { explainingFields } from './rule-parts.ts'

type FieldsProps = { readonly form: RuleForm }

/** What the parts of the sentence mean exactly, and the rule's reference. GDPR art. 5(2). */
export function ExplainingFields({ form }: FieldsProps) {
  const shown = explainingFields(form.draft.kind)
  return (
    <div className="flex flex-col gap-4">
      {shown.includes('triggerDefinition') ? <TriggerDefinition form={form} /> : null}
      {shown.includes('eventsNotInNotice') ? <NotInNotice form={form} /> : null}
      <div className="max-w-60">
        <TextField
          label={words.ref}
          value={form.draft.ref}
          onChange={(ref) => form.change({ ref })}
          error={errorOf(form, 'ref')}
        />
      </div>
    </div>
  )
}

function TriggerDefinition({ form }: FieldsProps) {
  const { label, article = '' } = ruleFieldText.triggerDefinition
  return (
    <TextArea
      label={label}
      article={article}
      description={words.triggerHint}
      value={form.draft.triggerDefinition ?? ''}
      onChange={(triggerDefinition) => form.change({ triggerDefinition })}
      error={errorOf(form, 'triggerDefinition')}
    />
  )
}

function NotInNotice({ form: { draft, change } }: FieldsProps) {
  const { label, article = '' } = ruleFieldText.eventsNotInNotice
  const known = [...new Set(draft.events.map(eventKeyOf))]
  return (
    <MultiPick
      label={label}
      article={article}
      choices={known.map((event) => ({ id: event, label: eventWords(event) }))}
      value={draft.eventsNotInNotice.filter((event) => known.includes(event))}
      onChange={(eventsNotInNotice) => change({ eventsNotInNotice })}
      description={known.length === 0 ? words.notInNoticeEmpty : words.notInNoticeHint}
    />
  )
}

function errorOf({ problems }: RuleForm, field: string): string | null {
  const code = problems.get(field)
  return code ? problemText[code] : null
}
