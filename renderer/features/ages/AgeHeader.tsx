import type { ReactNode } from 'react'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { RecordTitle } from '#ui/sheet/RecordTitle'
import type { AgeRow } from '#shared/ipc/ages'
import { agesText as words, shownCode } from '#shared/text/ages'
import { countryName } from '#shared/text/choices'
import { useCommand } from '../../call.ts'
import { saveProblem } from '../../parts/fields/save-problem.ts'
import { runWithUndo } from '../../parts/history/undo-toast.ts'

type AgeHeaderProps = { readonly row: AgeRow; readonly back: ReactNode }

/** Which country, what applies there today, and the way back to what came with the program. */
export function AgeHeader({ row: { country, age, status, own }, back }: AgeHeaderProps) {
  const reset = useCommand('ages:reset')
  const [name, code] = [countryName(country), shownCode(country)]
  const run = () =>
    runWithUndo(
      () => reset.mutateAsync({ id: country }).then(() => null, saveProblem),
      words.resetDone(country),
    )
  return (
    <PageHeader
      back={back}
      title={
        <>
          <span className="text-ink-faint">{code}</span> {name}
        </>
      }
      pinned={<RecordTitle refNo={code} name={name} />}
      state={words.sheetState(age, status, own?.changedOn ?? null)}
      primaryAction={
        own ? (
          <Button onPress={() => void run()} isBusy={reset.isPending}>
            {words.reset}
          </Button>
        ) : null
      }
    />
  )
}
