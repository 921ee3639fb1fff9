import { useState } from 'react'
import { hasInk } from '#shared/domain/values/text'
import type { AppError } from '#shared/ipc/errors'
import { activitiesListText } from '#shared/text/activities-list'
import { controls } from '#shared/text/controls'
import { errorText } from '#shared/text/errors'
import { problemText } from '#shared/text/problems'
import { Button } from '#ui/actions/Button'
import { DateField } from '#ui/fields/DateField'
import { TextArea } from '#ui/fields/TextArea'
import { Dialog } from '#ui/layers/Dialog'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { useCommand } from '../../call.ts'
import { localToday } from '../../parts/findings/local-today.ts'
import { showUndoToast } from '../../parts/history/undo-toast.ts'

export type EndActivityProps = {
  readonly activity: { readonly id: string; readonly refNo: string; readonly name: string }
  readonly onClose: () => void
}

const text = activitiesListText.ending

/** Ends an activity on a day and for a reason; both are asked before it is marked. */
export function EndActivity({ activity, onClose }: EndActivityProps) {
  const { id, refNo, name } = activity
  const [endedOn, setEndedOn] = useState<string | null>(localToday())
  const [endReason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const end = useCommand('activities:end')
  const refused = refusals(end.error)
  const submit = async () => {
    setTried(true)
    if (endedOn === null || !hasInk(endReason)) return
    try {
      await end.mutateAsync({ id, endedOn, endReason: endReason.trim() })
    } catch {
      // The error stays in `end` and is told beside the fields.
      return
    }
    onClose()
    await showUndoToast(text.done(refNo))
  }
  return (
    <Dialog
      title={text.title(refNo)}
      size="small"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{controls.cancel}</Button>
          <Button kind="primary" onPress={() => void submit()} isBusy={end.isPending}>
            {text.apply}
          </Button>
        </>
      }
    >
      <p className="text-14 text-ink">
        <bdi>{name}</bdi>
      </p>
      <p className="text-14 text-ink-soft">{text.explain}</p>
      <DateField
        label={text.endedOn}
        isRequired
        value={endedOn}
        onChange={setEndedOn}
        error={refused.endedOn ?? (isTried && endedOn === null ? text.dayMissing : null)}
      />
      <TextArea
        label={text.reason}
        description={text.reasonHint}
        isRequired
        autoFocus
        value={endReason}
        onChange={setReason}
        error={refused.endReason ?? (isTried && !hasInk(endReason) ? text.reasonMissing : null)}
      />
      {refused.other ? (
        <ErrorNote title={refused.other.title}>{refused.other.todo}</ErrorNote>
      ) : null}
    </Dialog>
  )
}

/** What was refused, by the field it stands beside. */
function refusals(error: AppError | null) {
  const of = (field: string) => {
    const problem = error?.problems.find((each) => each.field === field)
    return problem ? problemText[problem.code] : null
  }
  const endedOn = of('endedOn')
  const endReason = of('endReason')
  return {
    endedOn,
    endReason,
    other: error && !endedOn && !endReason ? errorText[error.code] : null,
  }
}
