import { ERASURE_METHODS } from '#shared/domain/retention/erasure'
import { erasureMethodHints, erasureMethodWords } from '#shared/text/retention-words'

/** How data can be made to vanish, and what each way has to achieve. GDPR art. 17(1), rec. 26. */
export const methodChoices = ERASURE_METHODS.map((id) => ({
  id,
  label: erasureMethodWords[id],
  description: erasureMethodHints[id],
}))
