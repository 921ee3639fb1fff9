import { useMemo, useState } from 'react'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { EmptyState } from '#ui/marks/EmptyState'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import type { AppError } from '#shared/ipc/errors'
import { activityText } from '#shared/text/activity'
import { errorText } from '#shared/text/errors'
import { useQuery } from '../../call.ts'
import { LoadedSheet } from './sheet/LoadedSheet.tsx'

/** One processing activity as a full sheet. */
export function ActivitySheetPage() {
  const { id = '' } = useParams({ strict: false })
  // A fresh sheet for each activity: nothing of one is ever shown or saved under another.
  return <SheetOf key={id} id={id} />
}

function SheetOf({ id }: { readonly id: string }) {
  const { field, section } = useSearch({ strict: false })
  const read = useQuery('activities:read', { id })
  const [isLeaving, setLeaving] = useState(false)
  const others = useOthers(id)
  const loaded = useMemo(
    // The answer to the question asked before stays for a moment; it is another activity's.
    () => (read.data?.activity.id === id && others ? { ...read.data, ...others } : null),
    [id, read.data, others],
  )
  if (isLeaving && read.error) return null
  if (read.error) return <Unreadable error={read.error} />
  if (!loaded) {
    return (
      <div className="px-6 py-8">
        <SkeletonRows count={12} />
      </div>
    )
  }
  return (
    <LoadedSheet
      loaded={loaded}
      list={loaded.list}
      arrival={{ field, section }}
      onLeave={setLeaving}
    />
  )
}

/** What the sheet needs to know besides the activity. */
function useOthers(id: string) {
  const { data: lists } = useQuery('catalogues:list', undefined)
  const { data: header } = useQuery('register:read', undefined)
  const { data: list } = useQuery('activities:list', undefined)
  return useMemo(() => {
    if (!lists || !header || !list) return null
    const others = list.filter((row) => row.id !== id)
    return {
      list,
      catalogues: lists.catalogues,
      jointControllers: header.register.jointControllers,
      knownSubjects: [...new Set(others.flatMap((row) => row.dataSubjects))].sort(),
    }
  }, [id, lists, header, list])
}

function Unreadable({ error }: { readonly error: AppError }) {
  const navigate = useNavigate()
  const back = (
    <Button onPress={() => void navigate({ to: '/activities' })}>{activityText.backToList}</Button>
  )
  return (
    <div className="px-6">
      {error.code === 'not-found' ? (
        <EmptyState title={activityText.gone} action={back}>
          {activityText.goneTodo}
        </EmptyState>
      ) : (
        <ErrorNote title={activityText.failed} actions={back}>
          {`${errorText[error.code].title} ${errorText[error.code].todo}`}
        </ErrorNote>
      )}
    </div>
  )
}
