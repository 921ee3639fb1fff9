import { DateField } from '#ui/fields/DateField'
import { MultiPick } from '#ui/fields/MultiPick'
import { NumberField } from '#ui/fields/NumberField'
import { RadioField } from '#ui/fields/RadioField'
import { TextArea } from '#ui/fields/TextArea'
import { TextField } from '#ui/fields/TextField'
import type { EventKind } from '#shared/domain/requests/event'
import { citedIn, wordsIn } from '#shared/text/cited-in'
import { openPlaces } from '#shared/text/replies'
import { stepReasonText, stepText as words } from '#shared/text/request-steps'
import { outcomeWords } from '#shared/text/request-words'
import { choicesOf } from '../../../parts/fields/field-kinds.ts'
import { ComplaintChoice } from './ComplaintChoice.tsx'
import type { Sheet } from './request-sheet.ts'
import type { StepField } from './step-draft.ts'
import { typeNames } from './type-names.ts'
import type { StepForm } from './use-step-form.ts'

type StepFieldsProps = {
  readonly sheet: Sheet
  readonly kind: EventKind
  readonly form: StepForm
}

/** The day of a step, then what its guard needs. */
export function StepFields(props: StepFieldsProps) {
  const { kind, form } = props
  return (
    <>
      <DateField
        label={words.day(kind)}
        isRequired
        value={form.draft.on}
        onChange={(on) => form.change({ on })}
        error={form.problems.of('on')}
      />
      {form.fields.map((field) => (
        <OneField key={field} field={field} {...props} />
      ))}
    </>
  )
}

type OneFieldProps = StepFieldsProps & { readonly field: StepField }

function OneField({ field, sheet, kind, form }: OneFieldProps) {
  const { draft, change, problems } = form
  const error = problems.of(field)
  switch (field) {
    case 'types':
      return (
        <MultiPick
          label={words.types.label}
          description={words.types.hint}
          isRequired
          choices={choicesOf(typeNames)}
          value={draft.types}
          onChange={(types) => change({ types })}
          error={error}
        />
      )
    case 'months':
      return (
        <NumberField
          label={words.months.label}
          article={citedIn(sheet.rules.regime, words.months.article)}
          isRequired
          minValue={1}
          maxValue={sheet.rules.extensionMonthsMax}
          value={draft.months}
          onChange={(months) => change({ months })}
          unit={words.monthsUnit(draft.months)}
          error={error}
        />
      )
    case 'outcome':
      return (
        <RadioField
          label={words.outcome}
          isRequired
          choices={choicesOf(outcomeWords)}
          value={draft.outcome}
          onChange={(outcome) => change({ outcome })}
          error={error}
        />
      )
    case 'personToldOn':
      return (
        <DateField
          label={words.personToldOn}
          {...(kind === 'no-answer' && {
            article: citedIn(sheet.rules.regime, words.personToldOfEnd.article),
            description: words.personToldOfEnd.hint,
          })}
          isRequired
          value={draft.personToldOn}
          onChange={(personToldOn) => change({ personToldOn })}
          error={error}
        />
      )
    case 'complaintId':
      return (
        <ComplaintChoice
          exceptId={sheet.request.id}
          value={draft.complaintId}
          onChange={(complaintId) => change({ complaintId })}
          error={error}
        />
      )
    case 'reason':
    case 'remedies':
    case 'proof':
    case 'to':
    case 'text':
      return <TextOf field={field} sheet={sheet} kind={kind} form={form} />
  }
}

type TextOfProps = StepFieldsProps & {
  readonly field: 'reason' | 'remedies' | 'proof' | 'to' | 'text'
}

function TextOf({ field, sheet, kind, form }: TextOfProps) {
  const { label, hint, article, isRequired } = wordsIn(sheet.rules.regime, textWords(field, kind))
  const value = form.draft[field]
  const places = openPlaces(value)
  const control = {
    label,
    article,
    isRequired,
    description: places.length > 0 ? words.places(places.join(', ')) : hint,
    value,
    onChange: (typed: string) => form.change({ [field]: typed }),
    error: form.problems.of(field),
  }
  return field === 'proof' || field === 'to' ? (
    <TextField {...control} />
  ) : (
    <TextArea {...control} />
  )
}

type TextWords = {
  readonly label: string
  readonly hint?: string
  readonly article?: string
  readonly isRequired: boolean
}

function textWords(field: TextOfProps['field'], kind: EventKind): TextWords {
  switch (field) {
    case 'reason':
      return { ...(stepReasonText[kind] ?? { label: words.reason }), isRequired: true }
    case 'text':
      return kind === 'note'
        ? { label: words.text.note, isRequired: true }
        : { label: words.text['recipients-told'], isRequired: false }
    case 'remedies':
    case 'proof':
    case 'to':
      return { ...words[field], isRequired: true }
  }
}
