import { HOLD_REASON_NAMES } from '#shared/domain/retention/legal-hold'
import { holdReasonWords } from '#shared/text/retention-words'

/** The only reasons for which an erasure may wait, each with its article. GDPR art. 17(3), 18. */
export const holdReasonChoices = HOLD_REASON_NAMES.map((id) => ({
  id,
  label: holdReasonWords[id].name,
  description: holdReasonWords[id].article,
}))
