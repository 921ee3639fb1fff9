import { ART_8_AGE } from '#shared/domain/ages/age'
import { isBandFrom } from '#shared/domain/ages/band-of'
import type { NewDeletionEvent } from '#shared/domain/deletions/event'
import type { DeletionSheet } from '#shared/ipc/deletions'
import { deletionEffectText as text } from '#shared/text/deletion-steps'
import type { Following } from '../../../parts/timeline/Follows.tsx'
import type { StepDraft } from './step-draft.ts'

type NewOf<K extends NewDeletionEvent['kind']> = Extract<NewDeletionEvent, { kind: K }>
/** What a step is seen against. */
export type EffectGround = Pick<DeletionSheet, 'deletion' | 'summary' | 'today'> & {
  readonly draft: Pick<StepDraft, 'keptDespite'>
}

/** What follows from a step, said before it is saved. GDPR art. 8, 17. */
export function stepEffects(event: NewDeletionEvent, ground: EffectGround): Following[] {
  switch (event.kind) {
    case 'frozen':
      return freezeEffects(event, ground)
    case 'age-checked':
      return [...ageEffects(event, ground), ...anew(ground)]
    case 'consent-checked':
      return [...consentEffects(event), ...anew(ground)]
    case 'cleared':
      return [text.dataStay()]
    case 'decided':
      return [...targetEffects(ground), ...keptEffects(ground.draft.keptDespite.length)]
    case 'deleted':
      return keptEffects(
        ground.deletion.keptDespite.filter((each) => each.holdingId === null).length,
      )
    case 'verified':
      return event.result === 'found-again' ? [text.backTo()] : []
    case 'deletion-started':
    case 'closed':
    case 'taken-over':
      return []
  }
}

function freezeEffects({ at, isDayOnly }: NewOf<'frozen'>, ground: EffectGround): Following[] {
  const { freezeBy, timeZone } = ground.summary
  if (freezeBy === null || isDayOnly) return []
  return [at <= freezeBy ? text.freezeBy(freezeBy, timeZone) : text.freezeLate(freezeBy, timeZone)]
}

function ageEffects(
  { result, band }: NewOf<'age-checked'>,
  { deletion: { art8 } }: EffectGround,
): Following[] {
  const age = art8?.age ?? ART_8_AGE
  return [
    ...(result === 'under-age' && isBandFrom(band, age) ? [text.bandFrom(age)] : []),
    ...(result === 'of-age' ? [text.mayClear()] : []),
    ...(result === 'unclear' ? [text.unclear()] : []),
  ]
}

function consentEffects({ consent }: NewOf<'consent-checked'>): Following[] {
  if (consent === 'verified') return [text.mayClear()]
  return consent === 'not-verified' ? [text.doesNotCount()] : []
}

function anew({ summary }: EffectGround): Following[] {
  return summary.state === 'DECIDED_DELETE' ? [text.decideAnew()] : []
}

function targetEffects({ summary: { deleteBy }, today }: EffectGround): Following[] {
  if (deleteBy === null) return []
  return [today > deleteBy ? text.deleteLate(deleteBy) : text.deleteBy(deleteBy)]
}

function keptEffects(count: number): Following[] {
  return count > 0 ? [text.holdings(count)] : []
}
