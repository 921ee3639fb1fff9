import { errorText } from '#shared/text/errors'
import { breachesListText } from '#shared/text/breaches-list'
import { AlertDialog } from '#ui/layers/AlertDialog'
import { showToast } from '#ui/layers/Toast'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { useCommand } from '../../call.ts'

export type EraseBreachesProps = {
  readonly ids: readonly string[]
  /** Selected as well, but not due. */
  readonly notDue: number
  readonly onClose: () => void
}

const text = breachesListText.erasing

/** Asks once before records go for good, and says what goes and what stays. GDPR art. 5(1)(e). */
export function EraseBreaches({ ids, notDue, onClose }: EraseBreachesProps) {
  const erase = useCommand('breaches:erase')
  const apply = () =>
    erase.mutate(
      { ids: [...ids] },
      {
        onSuccess: ({ erased }) => {
          onClose()
          showToast({ title: text.done(erased) })
        },
      },
    )
  return (
    <AlertDialog
      title={text.title(ids.length)}
      isOpen
      onClose={onClose}
      actionLabel={text.apply}
      onAction={apply}
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
