import type { LegalHold } from '#shared/domain/retention/legal-hold'
import type { HoldState } from '#shared/text/legal-holds'
import type { Tone } from '../../ui/marks/ToneGlyph.tsx'

/** How a hold stands on a day; one under review is still at work. GDPR art. 17(3), 5(2). */
export function holdState(
  { from, reviewOn, releasedOn }: Pick<LegalHold, 'from' | 'reviewOn' | 'releasedOn'>,
  today: string,
): HoldState {
  if (releasedOn !== null && releasedOn <= today) return 'released'
  if (from > today) return 'future'
  return reviewOn <= today ? 'review-due' : 'active'
}

/** The mark of each state; an active hold draws no eye. */
export const holdTone: Record<HoldState, Tone> = {
  active: 'neutral',
  'review-due': 'warning',
  future: 'neutral',
  released: 'good',
}
