import { effectWords, retentionRulesText as words } from '#shared/text/retention-rules'
import { UnsavedBar } from '../../parts/sections/UnsavedBar.tsx'
import type { EffectReading } from './use-rule-effect.ts'

type SaveBarProps = {
  readonly reading: EffectReading
  readonly hasProblems: boolean
  /** Why it was refused. */
  readonly refusal: string | null
  readonly isBusy: boolean
  readonly onSave: () => void
  readonly onDiscard: () => void
}

/** What saving the rule would move, and the choice. */
export function SaveBar({ reading, hasProblems, refusal, ...deeds }: SaveBarProps) {
  return (
    <UnsavedBar words={words} {...deeds}>
      {refusal ?? (hasProblems ? words.wrong : readingWords(reading))}
    </UnsavedBar>
  )
}

function readingWords({ effect, isWaiting, hasFailed }: EffectReading): string {
  if (isWaiting) return words.reckoning
  return hasFailed || effect === null ? words.effectFailed : effectWords(effect)
}
