import { RadioField } from '#ui/fields/RadioField'
import { SelectField } from '#ui/fields/SelectField'
import { CONSENT_METHODS, PARENTAL_CONSENTS } from '#shared/domain/deletions/choices'
import { deletionStepText } from '#shared/text/deletion-steps'
import { consentMethodWords, parentalConsentWords } from '#shared/text/deletion-words'
import type { StepPartProps } from './step-part.ts'

const words = deletionStepText.consent
const CONSENTS = PARENTAL_CONSENTS.map((id) => ({
  id,
  label: parentalConsentWords[id],
  description: words.hints[id],
}))
const METHODS = CONSENT_METHODS.map((id) => ({ id, label: consentMethodWords[id] }))

/** Whether a holder of parental responsibility consented, and how that was verified. GDPR art. 8(1), 8(2). */
export function ConsentFields({ form }: StepPartProps) {
  const { draft, change, problemOf } = form
  const isVerified = draft.consent === 'verified'
  return (
    <>
      <RadioField
        label={words.state}
        isRequired
        article={words.stateArticle}
        choices={CONSENTS}
        value={draft.consent}
        onChange={(consent) => change({ consent })}
        error={problemOf('consent')}
      />
      {draft.consent === 'verified' || draft.consent === 'not-verified' ? (
        <SelectField
          label={isVerified ? words.method : words.methodTried}
          isRequired={isVerified}
          article={words.methodArticle}
          description={words.methodHint}
          choices={METHODS}
          value={draft.consentMethod}
          onChange={(consentMethod) => change({ consentMethod })}
          error={problemOf('method')}
        />
      ) : null}
    </>
  )
}
