import { useNavigate } from '@tanstack/react-router'
import { newRequestText as text } from '#shared/text/requests-list'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { EntryDialog } from '../../parts/fields/EntryDialog.tsx'
import { useFirstProblem } from '../../parts/fields/use-first-problem.ts'
import { showUndoToast } from '../../parts/history/undo-toast.ts'
import { DuePreview } from './DuePreview.tsx'
import { NewRequestFields } from './NewRequestFields.tsx'
import { PossibleDuplicates } from './PossibleDuplicates.tsx'
import { useNewRequest } from './use-new-request.ts'

/** Logs a request: what is asked, by whom and when, with the due date beside it while it is typed. */
export function NewRequest({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate()
  const entry = useNewRequest()
  const place = useFirstProblem(entry.refusals)
  const leave = () => {
    entry.forget()
    onClose()
  }
  const submit = async () => {
    const created = await entry.create()
    if (!created) return
    leave()
    await navigate({ to: '/requests/$id', params: { id: created.id } })
    await showUndoToast(text.done(created.refNo))
  }
  return (
    <EntryDialog
      title={text.title}
      apply={text.apply}
      entry={entry}
      onClose={leave}
      onSubmit={submit}
    >
      <div className="grid gap-x-8 gap-y-4 @min-[40rem]:grid-cols-[minmax(0,1fr)_16rem]">
        <div ref={place} className="flex min-w-0 flex-col gap-4">
          <NewRequestFields entry={entry} />
          {entry.other ? <ErrorNote title={entry.other.title}>{entry.other.todo}</ErrorNote> : null}
        </div>
        <div>
          <PossibleDuplicates entered={entry.entered} onLeave={onClose} />
          <DuePreview entered={entry.entered} />
        </div>
      </div>
    </EntryDialog>
  )
}
