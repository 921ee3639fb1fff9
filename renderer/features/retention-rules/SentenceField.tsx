import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { problemText } from '#shared/text/problems'
import { ruleFieldText, type EndingField } from '#shared/text/retention-rules'
import { EventPart } from './EventPart.tsx'
import { EventsPart } from './EventsPart.tsx'
import { PeriodPart } from './PeriodPart.tsx'
import type { RuleForm } from './rule-form.ts'
import { RulePart } from './RulePart.tsx'
import { TextPart } from './TextPart.tsx'

type SentenceFieldProps = {
  readonly form: RuleForm
  readonly field: EndingField
  readonly errorId: string
}

/** One part of the sentence as the field it is. */
export function SentenceField({ form, field, errorId }: SentenceFieldProps) {
  const { draft, change, rules } = form
  const base = partBase(form, field, errorId)
  const set = (value: unknown) => change({ [field]: value } as Partial<RetentionRule>)
  switch (field) {
    case 'period':
    case 'reviewEvery':
    case 'max':
      return <PeriodPart {...base} value={draft[field]} onChange={set} />
    case 'event':
      return <EventPart {...base} value={draft.event ?? ''} onChange={set} />
    case 'events':
    case 'eventsNotInNotice':
      return <EventsPart {...base} value={draft[field]} onChange={set} />
    case 'sameAs':
    case 'base': {
      const others = rules.filter(({ id }) => id !== draft.id)
      return (
        <RulePart {...base} value={draft[field]} onChange={set} others={others} rules={rules} />
      )
    }
    case 'extendFlag':
      return (
        <TextPart
          {...base}
          value={draft.extendFlag?.replaceAll('_', ' ') ?? ''}
          onChange={set}
          isLine
        />
      )
    case 'citation':
    case 'criteria':
    case 'triggerDefinition':
      return <TextPart {...base} value={draft[field] ?? ''} onChange={set} />
  }
}

/** What every part of the sentence shows, whatever it holds. */
export function partBase({ problems }: RuleForm, field: EndingField | 'name', errorId: string) {
  const { label, empty } = ruleFieldText[field]
  const code = problems.get(field)
  if (!code) return { label, empty, error: undefined, errorId: undefined }
  return { label, empty, error: problemText[code], errorId }
}
