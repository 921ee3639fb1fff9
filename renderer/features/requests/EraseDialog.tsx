import { useMutation } from '@tanstack/react-query'
import type { AppError } from '#shared/ipc/errors'
import { errorText } from '#shared/text/errors'
import { requestsListText } from '#shared/text/requests-list'
import { AlertDialog } from '#ui/layers/AlertDialog'
import { showToast } from '#ui/layers/Toast'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { call } from '../../call.ts'

export type EraseDialogProps = {
  readonly ids: readonly string[]
  /** Selected as well, but not due. */
  readonly notDue: number
  readonly onClose: () => void
}

/** So many are erased in one step of the journal. */
const AT_ONCE = 10_000
const text = requestsListText.erasing

/** Asks once before personal fields go for good, and says what goes and what stays. GDPR art. 5(1)(e). */
export function EraseDialog({ ids, notDue, onClose }: EraseDialogProps) {
  const erase = useMutation<number, AppError>({
    mutationFn: () => eraseAll(ids),
    onSuccess: (erased) => {
      onClose()
      showToast({ title: text.done(erased) })
    },
  })
  return (
    <AlertDialog
      title={text.title(ids.length)}
      isOpen
      onClose={onClose}
      actionLabel={text.apply}
      onAction={() => erase.mutate()}
      isDanger
      isBusy={erase.isPending}
    >
      <p className="text-ink">{text.goes}</p>
      <p className="text-ink">{text.stays}</p>
      <p className="text-ink-soft">{text.backups}</p>
      {notDue > 0 ? <p className="text-ink-soft">{text.notDue(notDue)}</p> : null}
      <p className="font-semibold text-ink">{text.final}</p>
      <p className="-mt-2 text-12 text-ink-faint">{text.article}</p>
      {erase.error ? (
        <ErrorNote title={errorText[erase.error.code].title}>
          {errorText[erase.error.code].todo}
        </ErrorNote>
      ) : null}
    </AlertDialog>
  )
}

async function eraseAll(ids: readonly string[]): Promise<number> {
  let erased = 0
  for (let from = 0; from < ids.length; from += AT_ONCE)
    erased += (await call('requests:erase', { ids: ids.slice(from, from + AT_ONCE) })).erased
  return erased
}
