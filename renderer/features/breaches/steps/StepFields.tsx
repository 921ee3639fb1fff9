import type { ReactNode } from 'react'
import { CheckField } from '#ui/fields/CheckField'
import { DateField } from '#ui/fields/DateField'
import { InstantField } from '#ui/fields/InstantField'
import { NumberField } from '#ui/fields/NumberField'
import { RadioField } from '#ui/fields/RadioField'
import { TextArea } from '#ui/fields/TextArea'
import { TextField } from '#ui/fields/TextField'
import { TimePointField } from '#ui/fields/TimePointField'
import { addsToComplete } from '#shared/domain/breaches/breach-status'
import { offeredBreachEvents } from '#shared/domain/breaches/offered-events'
import type {
  BreachEvent,
  BreachEventKind,
  NoticeStage,
  NotToldGround,
} from '#shared/domain/breaches/event'
import type { BreachSheet } from '#shared/ipc/breaches'
import { localTimeWords } from '#shared/text/breach-clock'
import { breachStepText as words } from '#shared/text/breach-steps'
import { noticeStageWords, notToldGroundWords } from '#shared/text/breach-words'
import { DocumentChoice } from './DocumentChoice.tsx'
import { sentDocument } from './first-draft.ts'
import { statusBefore } from './step-effects.ts'
import type { StepField } from './step-draft.ts'
import type { StepForm } from './use-step-form.ts'

type StepFieldsProps = {
  readonly sheet: BreachSheet
  readonly kind: BreachEventKind
  readonly form: StepForm
  readonly corrected: BreachEvent | null
  /** What follows from the moment and the choice; it stands before what has to be written. */
  readonly children: ReactNode
}

/** Choices on which what follows depends. */
const CHOICES: readonly StepField[] = ['stage', 'ground', 'plannedOn']

/** The moment of a step, what its guard needs, and by whom. */
export function StepFields(props: StepFieldsProps) {
  const { form } = props
  return (
    <>
      <Moment {...props} />
      {form.fields
        .filter((field) => CHOICES.includes(field))
        .map((field) => (
          <OneField key={field} field={field} {...props} />
        ))}
      {props.children}
      {form.fields
        .filter((field) => !CHOICES.includes(field))
        .map((field) => (
          <OneField key={field} field={field} {...props} />
        ))}
      <TextField
        label={words.byField.label}
        value={form.draft.by ?? ''}
        onChange={(by) => form.change({ by })}
        error={form.problemOf('by')}
      />
    </>
  )
}

/** The clock is reckoned between these, so that a day alone would leave it open. GDPR art. 33(1). */
const TO_THE_MINUTE: readonly BreachEventKind[] = ['aware', 'notified']

function Moment({ sheet, kind, form, corrected }: StepFieldsProps) {
  const { draft, change } = form
  const control = {
    label: words.moment(kind),
    isRequired: true,
    timeZone: sheet.breach.timeZone,
    error: form.problemOf('at'),
  }
  return TO_THE_MINUTE.includes(kind) && !corrected?.isDayOnly ? (
    <InstantField
      {...control}
      value={draft.moment?.at ?? null}
      onChange={(at) => change({ moment: at === null ? null : { at, isDayOnly: false } })}
    />
  ) : (
    <TimePointField
      {...control}
      description={null}
      value={draft.moment}
      onChange={(moment) => change({ moment })}
    />
  )
}

type OneFieldProps = StepFieldsProps & { readonly field: StepField }

function OneField(props: OneFieldProps) {
  const { field, sheet, kind, form } = props
  const { draft, change } = form
  const error = form.problemOf(field)
  switch (field) {
    case 'stage':
      return <Stage {...props} />
    case 'ground':
      return (
        <RadioField
          label={words.ground.label}
          isRequired
          choices={GROUNDS}
          value={draft.ground}
          onChange={(ground) => change({ ground })}
          error={error}
        />
      )
    case 'documentId':
      return <DocumentChoice sheet={sheet} kind={kind} form={form} />
    case 'plannedOn':
      return (
        <DateField
          {...words.planned}
          isRequired
          value={draft.plannedOn}
          onChange={(plannedOn) => change({ plannedOn })}
          error={error}
        />
      )
    case 'number':
      return (
        <NumberField
          {...words.number}
          value={draft.number}
          onChange={(number) => change({ number })}
          unit={words.people(draft.number)}
          error={error}
        />
      )
    case 'isOrdered':
      return (
        <CheckField
          label={words.ordered.label}
          description={words.ordered.article}
          isChecked={draft.isOrdered}
          onChange={(isOrdered) => change({ isOrdered })}
        />
      )
    case 'authority':
    case 'delayReason':
    case 'means':
    case 'reason':
    case 'reference':
    case 'text':
      return <Written {...props} field={field} />
  }
}

const GROUNDS = (
  ['no-high-risk', 'unintelligible', 'risk-removed', 'disproportionate'] as const
).map((id) => ({
  id,
  label: notToldGroundWords[id].name,
  description: notToldGroundWords[id].article,
}))

function Stage({ sheet, kind, form, corrected }: OneFieldProps) {
  const status = statusBefore(sheet.breach, corrected)
  const { stages } = offeredBreachEvents(status)
  const isAddition = addsToComplete(status)
  return (
    <RadioField
      label={words.stage}
      isRequired
      choices={stages.map((id) => ({
        id,
        ...stageWords(id, isAddition),
      }))}
      value={form.draft.stage}
      onChange={(stage) =>
        form.change({ stage, documentId: sentDocument(sheet, kind, stage, corrected) })
      }
      error={form.problemOf('stage')}
    />
  )
}

function stageWords(stage: NoticeStage, isAddition: boolean) {
  const { name, article } = isAddition ? words.addition : noticeStageWords[stage]
  const hint = isAddition ? words.addition.hint : words.stageHints[stage]
  return { label: name, description: `${hint} ${article}` }
}

type WrittenField = Exclude<
  StepField,
  'stage' | 'ground' | 'documentId' | 'plannedOn' | 'number' | 'isOrdered'
>

function Written(props: OneFieldProps & { readonly field: WrittenField }) {
  const { field, kind, form } = props
  const { label, hint, article } = writtenWords(field, kind, form.draft.ground)
  const control = {
    label,
    article,
    description: field === 'delayReason' ? delayHint(props, hint) : hint,
    isRequired:
      field === 'reason' || (field === 'delayReason' && form.isDelayed) || kind === 'note',
    value: form.draft[field] ?? '',
    onChange: (typed: string) => form.change({ [field]: typed }),
    error: form.problemOf(field),
  }
  const isProse = field === 'reason' || field === 'delayReason' || field === 'text'
  return isProse ? <TextArea {...control} /> : <TextField {...control} />
}

// Where the reasons come from, as long as they are those of the issued version.
function delayHint({ sheet, form }: OneFieldProps, hint: string | undefined): string | undefined {
  const { reasonsFrom } = form
  if (reasonsFrom === null) return hint
  const issued = localTimeWords(reasonsFrom.issuedAt, sheet.breach.timeZone)
  return words.lateTaken(reasonsFrom.version, issued)
}

type Words = { readonly label: string; readonly hint?: string; readonly article?: string }

function writtenWords(
  field: WrittenField,
  kind: BreachEventKind,
  ground: NotToldGround | null,
): Words {
  switch (field) {
    case 'reason':
      return words.reason(kind, ground)
    case 'delayReason':
      return kind === 'aware' ? words.awareDelay : words.lateDelay
    case 'text':
      return words.text(kind)
    case 'means':
      return words.means[kind === 'notified' ? 'notified' : 'people-told']
    case 'authority':
    case 'reference':
      return words[field]
  }
}
