import { Button } from '#ui/actions/Button'
import { effectWords, retentionRulesText as words } from '#shared/text/retention-rules'
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

/** What saving would move, and the choice: it stays in sight as long as something is not saved. */
export function SaveBar(props: SaveBarProps) {
  const { reading, hasProblems, refusal, isBusy, onSave, onDiscard } = props
  return (
    <section
      aria-label={words.unsaved}
      className="sticky bottom-0 z-20 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule bg-paper px-6 py-3"
    >
      <div className="flex min-w-60 grow basis-0 flex-col text-14">
        <p className="font-semibold text-ink">{words.unsaved}</p>
        <p aria-live="polite" className="text-ink-soft">
          {refusal ?? (hasProblems ? words.wrong : readingWords(reading))}
        </p>
      </div>
      <Button onPress={onDiscard}>{words.discard}</Button>
      <Button kind="primary" onPress={onSave} isBusy={isBusy}>
        {words.save}
      </Button>
    </section>
  )
}

function readingWords({ effect, isWaiting, hasFailed }: EffectReading): string {
  if (isWaiting) return words.reckoning
  return hasFailed || effect === null ? words.effectFailed : effectWords(effect)
}
