import { Button } from '#ui/actions/Button'
import { ToneGlyph } from '#ui/marks/ToneGlyph'
import type { TouchedCase } from '#shared/ipc/ages'
import { agesText } from '#shared/text/ages'
import { useCommand } from '../../call.ts'
import { saveProblem } from '../../parts/fields/save-problem.ts'
import { runWithUndo } from '../../parts/history/undo-toast.ts'
import { TouchedCases } from './TouchedCases.tsx'

const words = agesText.outdated

/** Open cases that still apply what the table said before; those not decided can follow it. GDPR art. 8(1). */
export function OutdatedCases({ cases }: { readonly cases: readonly TouchedCase[] }) {
  const apply = useCommand('ages:apply')
  if (cases.length === 0) return null
  const free = cases.filter(({ isDecided }) => !isDecided).map(({ id }) => id)
  const run = () =>
    runWithUndo(
      () => apply.mutateAsync({ deletionIds: free }).then(() => null, saveProblem),
      words.applied(free.length),
    )
  return (
    <section aria-label={words.title(cases.length)} className="flex max-w-column flex-col gap-1">
      <h2 className="flex items-center gap-2 text-14 font-semibold text-ink">
        <ToneGlyph tone="warning" />
        {words.title(cases.length)}
      </h2>
      <TouchedCases label={words.title(cases.length)} cases={cases} tell={words.line} />
      {free.length === 0 ? null : (
        <div className="pt-2">
          <Button onPress={() => void run()} isBusy={apply.isPending}>
            {words.apply(free.length)}
          </Button>
        </div>
      )}
    </section>
  )
}
