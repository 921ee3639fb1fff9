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

type Ended = { readonly id: string; readonly refNo: string; readonly name: string }
export type EndActivityProps = { readonly activity: Ended; readonly onClose: () => void }

const text = activitiesListText.ending

/** Ends an activity on a day and for a reason; both are asked before it is marked. */
export function EndActivity({ activity, onClose }: EndActivityProps) {
  const ending = useEnding(activity, onClose)
  return (
    <Dialog
      title={text.title(activity.refNo)}
      size="small"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{controls.cancel}</Button>
          <Button kind="primary" onPress={() => void ending.submit()} isBusy={ending.isBusy}>
            {text.apply}
          </Button>
        </>
      }
    >
      <p className="text-14 text-ink">
        <bdi>{activity.name}</bdi>
      </p>
      <p className="text-14 text-ink-soft">{text.explain}</p>
      <EndFields {...ending} />
    </Dialog>
  )
}

function EndFields(ending: ReturnType<typeof useEnding>) {
  const { endedOn, setEndedOn, endReason, setReason, problems } = ending
  return (
    <>
      <DateField
        label={text.endedOn}
        isRequired
        value={endedOn}
        onChange={setEndedOn}
        error={problems.endedOn}
      />
      <TextArea
        label={text.reason}
        description={text.reasonHint}
        isRequired
        autoFocus
        value={endReason}
        onChange={setReason}
        error={problems.endReason}
      />
      {problems.other ? (
        <ErrorNote title={problems.other.title}>{problems.other.todo}</ErrorNote>
      ) : null}
    </>
  )
}

function useEnding({ id, refNo }: Ended, onClose: () => void) {
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
  const dayMissing = isTried && endedOn === null ? text.dayMissing : null
  const reasonMissing = isTried && !hasInk(endReason) ? text.reasonMissing : null
  const problems = {
    endedOn: refused.endedOn ?? dayMissing,
    endReason: refused.endReason ?? reasonMissing,
    other: refused.other,
  }
  return { endedOn, setEndedOn, endReason, setReason, problems, submit, isBusy: end.isPending }
}

/** What was refused, by the field it stands beside. */
function refusals(error: AppError | null) {
  const of = (field: string) => {
    const problem = error?.problems.find((each) => each.field === field)
    return problem ? problemText[problem.code] : null
  }
  const endedOn = of('endedOn')
  const endReason = of('endReason')
  const other = error && !endedOn && !endReason ? errorText[error.code] : null
  return { endedOn, endReason, other }
}
