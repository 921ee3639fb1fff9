import { SelectField } from '#ui/fields/SelectField'
import type { BreachEventKind } from '#shared/domain/breaches/event'
import type { BreachSheet } from '#shared/ipc/breaches'
import { localTimeWords } from '#shared/text/breach-clock'
import { breachStepText } from '#shared/text/breach-steps'
import type { StepForm } from './use-step-form.ts'

const words = breachStepText.document
/** The id of the choice that takes the link back; no document has it. */
const NONE = 'none:'

type DocumentChoiceProps = {
  readonly sheet: BreachSheet
  readonly kind: BreachEventKind
  readonly form: StepForm
}

/** Which issued version was sent; what was issued stays as it was. GDPR art. 33(5). */
export function DocumentChoice({ sheet, kind, form }: DocumentChoiceProps) {
  const wanted = kind === 'notified' ? 'notification' : 'people-message'
  const issued = sheet.documents.filter((each) => each.kind === wanted)
  if (issued.length === 0)
    return (
      <div className="flex flex-col gap-1 text-13">
        <span className="font-semibold text-ink">{words.label}</span>
        <span className="text-ink-soft">{words.none}</span>
      </div>
    )
  const choices = issued.map(({ id, name, issuedAt }) => ({
    id,
    label: name,
    description: localTimeWords(issuedAt, sheet.breach.timeZone),
  }))
  return (
    <SelectField
      label={words.label}
      description={words.hint}
      choices={[...choices, { id: NONE, label: words.noneChosen, isQuiet: true }]}
      value={form.draft.documentId ?? NONE}
      onChange={(id) => form.change({ documentId: id === NONE ? null : id })}
      error={form.problemOf('documentId')}
    />
  )
}
