import { explainTargets } from '#shared/domain/deletions/explain-targets'
import { targetExplanationText as words, targetStepText } from '#shared/text/deletion-explanation'
import { useNow } from '../../../parts/clock/use-now.ts'
import { ToldSteps } from '../../../parts/deadline/ToldSteps.tsx'
import type { PartProps } from './deletion-sheet.ts'

/** How the house targets come about, step by step, each with its article. GDPR art. 5(1)(a), 17(1). */
export function TargetsExplanation({ sheet }: PartProps) {
  const { deletion, requests, settings, today } = sheet
  // The steps tell whole minutes and need not be drawn anew for less.
  const now = useNow((each) => `${each.slice(0, 16)}:00.000Z`)
  const steps = explainTargets(deletion, { settings: settings.settings, now, today, requests })
  return (
    <section className="flex flex-col gap-1.5 py-2 text-12">
      <h3 className="text-13 font-semibold text-ink">{words.title}</h3>
      <ToldSteps
        steps={steps.map(targetStepText).map(({ text, article, isHouseRule }) => ({
          text,
          article: isHouseRule ? `${article}; ${words.houseRule}` : article,
          toBeConfirmed: false,
        }))}
      />
    </section>
  )
}
