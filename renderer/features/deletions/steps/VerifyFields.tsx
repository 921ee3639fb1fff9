import { RadioField } from '#ui/fields/RadioField'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { VERIFICATION_RESULTS } from '#shared/domain/deletions/choices'
import { dayOf } from '#shared/domain/values/day'
import { deletionStepText, destroysReference } from '#shared/text/deletion-steps'
import { verificationResultWords } from '#shared/text/deletion-words'
import { statusBefore, type StepPartProps } from './step-part.ts'

const words = deletionStepText.verified
const RESULTS = VERIFICATION_RESULTS.map((id) => ({
  id,
  label: verificationResultWords[id],
  description: words.hints[id],
}))

/** What the search for the identifier found, and what is destroyed with it. GDPR art. 5(2). */
export function VerifyFields({ sheet, form, corrected }: StepPartProps) {
  const { draft, change, problemOf, ground } = form
  const { backupExpiry } = statusBefore(sheet, corrected)
  const on = dayOf(draft.moment?.at ?? ground.now, sheet.deletion.timeZone)
  const warning = destroysReference(sheet.reference) ? words.warning : words.warningWithout
  return (
    <>
      {backupExpiry !== null && on < backupExpiry ? (
        <ErrorNote tone="neutral" title={words.notYet(backupExpiry)} />
      ) : null}
      <RadioField
        label={words.result}
        isRequired
        choices={RESULTS}
        value={draft.result}
        onChange={(result) => change({ result })}
        error={problemOf('result')}
      />
      {draft.result === 'found-again' ? null : (
        <ErrorNote tone="warning" title={warning.title}>
          {warning.body}
        </ErrorNote>
      )}
    </>
  )
}
