import type { ReactNode } from 'react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { deletionYearText as text } from '#shared/text/deletion-year'
import { errorText } from '#shared/text/errors'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import { useQuery } from '../../../call.ts'
import { localToday } from '../../../parts/findings/local-today.ts'
import { ProgressOfPrint } from './ProgressOfPrint.tsx'
import { useYearExports } from './use-year-exports.ts'
import { YearFigures } from './YearFigures.tsx'
import { YearMenu } from './YearMenu.tsx'
import { YearPick } from './YearPick.tsx'

/** A year of age-verification cases in figures, to be given out as PDF or table. GDPR art. 5(2). */
export function DeletionYearPage() {
  const { data: years, error } = useQuery('deletions:years', undefined)
  const asked = useAskedYear()
  if (error)
    return (
      <Absent>
        <ErrorNote title={errorText[error.code].title}>{errorText[error.code].todo}</ErrorNote>
      </Absent>
    )
  if (!years)
    return (
      <Absent>
        <SkeletonRows count={8} />
      </Absent>
    )
  return <Year years={years} year={asked ?? years[0] ?? thisYear()} />
}

type YearProps = { readonly years: readonly number[]; readonly year: number }

function Year({ years, year }: YearProps) {
  const { data: summary, error } = useQuery('deletions:yearly', { year })
  const { data: sheet } = useQuery('deletions:settings', undefined)
  const exports = useYearExports(year)
  // While another year is read, the last one's figures still stand there.
  const shown = summary?.year === year && sheet ? summary : null
  return (
    <div className="flex min-h-0 grow basis-0 flex-col overflow-auto">
      <PageHeader
        back={<BackToList />}
        title={text.title(year)}
        state={shown ? text.state(shown) : '\u00a0'}
        viewMenu={
          <>
            <YearPick years={years} year={year} />
            <YearMenu exports={exports} />
          </>
        }
      />
      <div className="flex max-w-[60rem] flex-col gap-8 px-6 pt-2 pb-12">
        <ProgressOfPrint progress={exports.progress} onCancel={exports.cancel} />
        {error ? (
          <ErrorNote title={errorText[error.code].title}>{errorText[error.code].todo}</ErrorNote>
        ) : shown && sheet ? (
          <YearFigures summary={shown} settings={sheet.settings} />
        ) : (
          <SkeletonRows count={8} />
        )}
      </div>
    </div>
  )
}

/** Stands in the place of figures that are not there. */
function Absent({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <PageHeader back={<BackToList />} title={text.title(thisYear())} state={'\u00a0'} />
      <div className="px-6 pt-2">{children}</div>
    </>
  )
}

function BackToList() {
  const navigate = useNavigate()
  return (
    <Button
      kind="plain"
      icon={<ArrowLeft aria-hidden="true" />}
      onPress={() => void navigate({ to: '/deletions' })}
    >
      {text.back}
    </Button>
  )
}

function useAskedYear(): number | null {
  const { year } = useSearch({ strict: false })
  return typeof year === 'number' && Number.isInteger(year) ? year : null
}

function thisYear(): number {
  return Number(localToday().slice(0, 4))
}
