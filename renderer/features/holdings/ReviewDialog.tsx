import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { DateField } from '#ui/fields/DateField'
import { Dialog } from '#ui/layers/Dialog'
import { controls } from '#shared/text/controls'
import { reviewText as text } from '#shared/text/holdings'
import { problemText } from '#shared/text/problems'
import { useCommand } from '../../call.ts'
import { saveProblem } from '../../parts/fields/save-problem.ts'
import { useFirstProblem } from '../../parts/fields/use-first-problem.ts'
import { showUndoToast } from '../../parts/history/undo-toast.ts'
import type { SectionProps } from './holding-sheet.ts'

export type ReviewDialogProps = SectionProps & { readonly onClose: () => void }

/** Records that somebody looked whether the data is still needed. GDPR art. 5(1)(e), rec. 39. */
export function ReviewDialog({ sheet, onClose }: ReviewDialogProps) {
  const { holding, today } = sheet
  const [on, setOn] = useState<string | null>(today)
  const [refusals, setRefusals] = useState(0)
  // The day that lies before a later review.
  const [later, setLater] = useState<string | null>(null)
  const record = useCommand('holdings:record-review')
  const place = useFirstProblem(refusals)
  const problem = later !== null && later === on ? text.later : dayProblem(on, today, refusals > 0)
  const refuse = () => setRefusals((before) => before + 1)
  const submit = async () => {
    if (on === null || on > today) return refuse()
    const done = await record.mutateAsync({ ids: [holding.id], on }).catch(() => null)
    if (done === null) return refuse()
    if (done.reviewed === 0) return setLater(on)
    onClose()
    await showUndoToast(text.done(done.reviewed))
  }
  return (
    <Dialog
      title={text.title}
      size="small"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{controls.cancel}</Button>
          <Button kind="primary" onPress={() => void submit()} isBusy={record.isPending}>
            {text.apply}
          </Button>
        </>
      }
    >
      <p className="text-ink-soft">
        {text.what} <span className="text-12 text-ink-faint">{text.article}</span>
      </p>
      <div ref={place}>
        <DateField
          autoFocus
          isRequired
          label={text.on}
          value={on}
          onChange={setOn}
          error={problem ?? (record.error ? saveProblem(record.error).message : null)}
        />
      </div>
    </Dialog>
  )
}

function dayProblem(on: string | null, today: string, isTried: boolean): string | null {
  if (on === null) return isTried ? problemText['not-a-date'] : null
  return on > today ? problemText['in-the-future'] : null
}
