import { useNavigate, useParams } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { EmptyState } from '#ui/marks/EmptyState'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import { agesText as words } from '#shared/text/ages'
import { countryName } from '#shared/text/choices'
import { errorText } from '#shared/text/errors'
import { useQuery } from '../../call.ts'
import { useSheetKeys } from '../../parts/fields/use-sheet-keys.ts'
import { AgeSheet } from './AgeSheet.tsx'
import { keepOpened } from './place-in-ages.ts'

/** The ages of one country: what applies since when under which law, changed only with a reason. GDPR art. 5(2), 8. */
export function AgePage() {
  const { country = '' } = useParams({ strict: false })
  const { data, error } = useQuery('ages:table', undefined)
  const go = useTurns()
  const rows = (data?.rows ?? []).toSorted((a, b) =>
    countryName(a.country).localeCompare(countryName(b.country), 'en'),
  )
  const place = rows.findIndex((row) => row.country === country)
  useSheetKeys({
    onBack: () => go(null),
    onPrevious: () => go(rows[place - 1]?.country ?? country),
    onNext: () => go(rows[place + 1]?.country ?? country),
  })
  const back = (
    <Button kind="plain" icon={<ArrowLeft aria-hidden="true" />} onPress={() => go(null)}>
      {words.backToTable}
    </Button>
  )
  if (!data)
    return (
      <div className="p-6">
        {error ? (
          <ErrorNote title={words.failed}>{errorText[error.code].todo}</ErrorNote>
        ) : (
          <SkeletonRows count={12} />
        )}
      </div>
    )
  const row = rows[place]
  if (row) return <AgeSheet key={country} row={row} back={back} />
  return (
    <div className="px-6 pt-5">
      {back}
      <EmptyState title={words.gone}>{words.goneHint}</EmptyState>
    </div>
  )
}

function useTurns(): (country: string | null) => void {
  const navigate = useNavigate()
  return (country) => {
    if (country === null) return void navigate({ to: '/deletions/ages' })
    keepOpened(country)
    void navigate({ to: '/deletions/ages/$country', params: { country } })
  }
}
