import { ArrowLeft } from 'lucide-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { EmptyState } from '#ui/marks/EmptyState'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import { errorText } from '#shared/text/errors'
import { retentionRulesText as words } from '#shared/text/retention-rules'
import { useQuery } from '../../call.ts'
import { useSheetKeys } from '../../parts/fields/use-sheet-keys.ts'
import { keepOpened } from './place-in-rules.ts'
import { RuleSheet } from './RuleSheet.tsx'

/** One retention rule as a sheet: its sentence, the notice, what follows it, its versions. GDPR art. 5(1)(e). */
export function RulePage() {
  const { id = '' } = useParams({ strict: false })
  const { data, error } = useQuery('retention-rules:list', undefined)
  const { data: lists } = useQuery('catalogues:list', undefined)
  const go = useTurns()
  const place = (data ?? []).findIndex(({ rule }) => rule.id === id)
  useSheetKeys({
    onBack: () => go(null),
    onPrevious: () => go(data?.[place - 1]?.rule.id ?? id),
    onNext: () => go(data?.[place + 1]?.rule.id ?? id),
  })
  const back = (
    <Button kind="plain" icon={<ArrowLeft aria-hidden="true" />} onPress={() => go(null)}>
      {words.backToList}
    </Button>
  )
  if (error && !data)
    return (
      <div className="p-6">
        <ErrorNote title={words.failed}>{errorText[error.code].todo}</ErrorNote>
      </div>
    )
  if (!data || !lists)
    return (
      <div className="p-6">
        <SkeletonRows count={12} />
      </div>
    )
  const overview = data[place]
  if (!overview)
    return (
      <div className="px-6 pt-5">
        {back}
        <EmptyState title={words.gone}>{words.goneHint}</EmptyState>
      </div>
    )
  return (
    <RuleSheet key={id} overview={overview} lists={lists} back={back} onRemoved={() => go(null)} />
  )
}

function useTurns(): (id: string | null) => void {
  const navigate = useNavigate()
  return (id) => {
    if (id === null) return void navigate({ to: '/retention/rules' })
    keepOpened(id)
    void navigate({ to: '/retention/rules/$id', params: { id } })
  }
}
