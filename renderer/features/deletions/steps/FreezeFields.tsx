import { ChecksField } from '#ui/fields/ChecksField'
import { FREEZES } from '#shared/domain/deletions/choices'
import { deletionStepText } from '#shared/text/deletion-steps'
import { freezeWords } from '#shared/text/deletion-words'
import type { StepPartProps } from './step-part.ts'

const words = deletionStepText.frozen
const CHOICES = FREEZES.map((id) => {
  const { name, hint, article } = freezeWords[id]
  return { id, label: name, description: `${hint} ${article}` }
})

/** What was stopped while the case is looked at. GDPR art. 5(1)(a), 18 by analogy. */
export function FreezeFields({ form }: StepPartProps) {
  return (
    <ChecksField
      label={words.label}
      isRequired
      choices={CHOICES}
      value={form.draft.stopped}
      onChange={(stopped) => form.change({ stopped })}
      error={form.problemOf('stopped')}
    />
  )
}
