import { useNavigate } from '@tanstack/react-router'
import type { BreachSettingsSheet } from '#shared/ipc/breaches'
import { newBreachText as text } from '#shared/text/breaches-list'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { useQuery } from '../../call.ts'
import { EntryDialog } from '../../parts/fields/EntryDialog.tsx'
import { useFirstProblem } from '../../parts/fields/use-first-problem.ts'
import { showUndoToast } from '../../parts/history/undo-toast.ts'
import { ClockPreview } from './ClockPreview.tsx'
import { NewBreachFields } from './NewBreachFields.tsx'
import { useNewBreach } from './use-new-breach.ts'

export type NewBreachProps = { readonly onClose: () => void }

/** Logs an incident: what is known at once, with the limit beside it while the awareness is typed. GDPR art. 33(1). */
export function NewBreach({ onClose }: NewBreachProps) {
  const { data } = useQuery('breaches:settings', undefined)
  return data ? <NewBreachDialog sheet={data} onClose={onClose} /> : null
}

type NewBreachDialogProps = NewBreachProps & { readonly sheet: BreachSettingsSheet }

function NewBreachDialog({ sheet, onClose }: NewBreachDialogProps) {
  const navigate = useNavigate()
  const entry = useNewBreach(sheet)
  const place = useFirstProblem(entry.refusals)
  const submit = async () => {
    const created = await entry.create()
    if (!created) return
    onClose()
    await navigate({ to: '/breaches/$id', params: { id: created.id } })
    await showUndoToast(text.done(created.refNo))
  }
  return (
    <EntryDialog
      title={text.title}
      apply={text.apply}
      entry={entry}
      onClose={onClose}
      onSubmit={submit}
    >
      <div className="grid gap-x-8 gap-y-4 @min-[40rem]:grid-cols-[minmax(0,1fr)_15rem]">
        <div ref={place} className="flex min-w-0 flex-col gap-4">
          <NewBreachFields entry={entry} />
          {entry.other ? <ErrorNote title={entry.other.title}>{entry.other.todo}</ErrorNote> : null}
        </div>
        <ClockPreview entry={entry} />
      </div>
    </EntryDialog>
  )
}
