import { useNavigate } from '@tanstack/react-router'
import { newDeletionText as text } from '#shared/text/deletions-list'
import { showToast } from '#ui/layers/Toast'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { useQuery } from '../../call.ts'
import { EntryDialog } from '../fields/EntryDialog.tsx'
import { useFirstProblem } from '../fields/use-first-problem.ts'
import { showUndoToast } from '../history/undo-toast.ts'
import type { KnownOfDeletion } from './new-deletion.ts'
import { NewDeletionFields } from './NewDeletionFields.tsx'
import { useNewDeletion } from './use-new-deletion.ts'

export type NewDeletionProps = {
  /** What the request or the incident it is opened from says already. */
  readonly known?: KnownOfDeletion
  readonly onClose: () => void
}

const NOTHING_KNOWN: KnownOfDeletion = {}

/** Opens a case in which somebody may be a child; nothing of it says whose it is. GDPR art. 8(1), 5(1)(c). */
export function NewDeletion({ known = NOTHING_KNOWN, onClose }: NewDeletionProps) {
  const { data } = useQuery('deletions:settings', undefined)
  return data ? (
    <NewDeletionDialog timeZone={data.timeZone} known={known} onClose={onClose} />
  ) : null
}

type NewDeletionDialogProps = Required<NewDeletionProps> & { readonly timeZone: string }

function NewDeletionDialog({ timeZone, known, onClose }: NewDeletionDialogProps) {
  const navigate = useNavigate()
  const entry = useNewDeletion(known)
  const place = useFirstProblem(entry.refusals)
  const submit = async () => {
    const opened = await entry.create()
    if (!opened) return
    const { id, refNo } = opened.deletion
    onClose()
    await navigate({ to: '/deletions/$id', params: { id } })
    if (opened.isReferenceLost) showToast({ title: text.referenceFailed(refNo), tone: 'error' })
    else await showUndoToast(text.done(refNo))
  }
  return (
    <EntryDialog
      title={text.title}
      apply={text.apply}
      entry={entry}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="-mt-2 text-13 text-ink-soft">
        {text.hint}{' '}
        <span className="text-12 whitespace-nowrap text-ink-faint">{text.hintArticle}</span>
      </p>
      <div ref={place} className="flex min-w-0 flex-col gap-4">
        <NewDeletionFields entry={entry} timeZone={timeZone} />
        {entry.other ? <ErrorNote title={entry.other.title}>{entry.other.todo}</ErrorNote> : null}
      </div>
    </EntryDialog>
  )
}
