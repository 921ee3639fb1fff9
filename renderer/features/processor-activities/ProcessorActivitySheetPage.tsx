import { useNavigate, useParams } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { EmptyState } from '#ui/marks/EmptyState'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import type { AppError } from '#shared/ipc/errors'
import { errorText } from '#shared/text/errors'
import { processorText as words } from '#shared/text/processor-activities'
import { useQuery } from '../../call.ts'
import { ProcessorSheet } from './ProcessorSheet.tsx'

/** One activity on behalf of others as a full sheet. GDPR art. 30(2). */
export function ProcessorActivitySheetPage() {
  const { id = '' } = useParams({ strict: false })
  // A fresh sheet for each activity: nothing of one is ever shown or saved under another.
  return <SheetOf key={id} id={id} />
}

function SheetOf({ id }: { readonly id: string }) {
  const { data, error } = useQuery('processor-activities:read', { id })
  const { data: lists } = useQuery('catalogues:list', undefined)
  const { data: header } = useQuery('register:read', undefined)
  if (error) return <Unreadable error={error} />
  // The answer to the question asked before stays for a moment; it is another activity's.
  if (!data || data.activity.id !== id || !lists || !header)
    return (
      <div className="p-6">
        <SkeletonRows count={12} />
      </div>
    )
  return <ProcessorSheet loaded={data} catalogues={lists.catalogues} register={header.register} />
}

function Unreadable({ error }: { readonly error: AppError }) {
  const navigate = useNavigate()
  const back = (
    <Button onPress={() => void navigate({ to: '/processor-activities' })}>
      {words.backToList}
    </Button>
  )
  const { title, todo } = errorText[error.code]
  return (
    <div className="px-6">
      {error.code === 'not-found' ? (
        <EmptyState title={words.gone} action={back}>
          {words.goneTodo}
        </EmptyState>
      ) : (
        <ErrorNote title={title} actions={back}>
          {todo}
        </ErrorNote>
      )}
    </div>
  )
}
