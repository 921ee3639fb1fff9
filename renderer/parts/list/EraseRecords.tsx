import { useMutation } from '@tanstack/react-query'
import type { AppError } from '#shared/ipc/errors'
import { errorText } from '#shared/text/errors'
import { AlertDialog } from '#ui/layers/AlertDialog'
import { showToast } from '#ui/layers/Toast'
import { ErrorNote } from '#ui/marks/ErrorNote'

export type ErasingWords = {
  readonly title: (count: number) => string
  readonly goes: string
  readonly stays: string
  readonly backups: string
  readonly notDue: (count: number) => string
  readonly final: string
  readonly article: string
  readonly apply: string
  readonly done: (count: number) => string
}

export type EraseRecordsProps = {
  readonly words: ErasingWords
  readonly count: number
  /** Selected as well, but not due. */
  readonly notDue: number
  /** Erases them and tells how many it erased. */
  readonly erase: () => Promise<number>
  readonly onClose: () => void
}

/** Asks once before records go for good, and says what goes and what stays. GDPR art. 5(1)(e). */
export function EraseRecords({ words, count, notDue, erase, onClose }: EraseRecordsProps) {
  const erasing = useMutation<number, AppError>({
    mutationFn: erase,
    onSuccess: (erased) => {
      onClose()
      showToast({ title: words.done(erased) })
    },
  })
  return (
    <AlertDialog
      title={words.title(count)}
      isOpen
      onClose={onClose}
      actionLabel={words.apply}
      onAction={() => erasing.mutate()}
      isDanger
      isBusy={erasing.isPending}
    >
      <p className="text-ink">{words.goes}</p>
      <p className="text-ink">{words.stays}</p>
      <p className="text-ink-soft">{words.backups}</p>
      {notDue > 0 ? <p className="text-ink-soft">{words.notDue(notDue)}</p> : null}
      <p className="font-semibold text-ink">{words.final}</p>
      <p className="-mt-2 text-12 text-ink-faint">{words.article}</p>
      {erasing.error ? (
        <ErrorNote title={errorText[erasing.error.code].title}>
          {errorText[erasing.error.code].todo}
        </ErrorNote>
      ) : null}
    </AlertDialog>
  )
}
