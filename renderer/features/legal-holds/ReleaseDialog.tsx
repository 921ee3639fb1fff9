import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { DateField } from '#ui/fields/DateField'
import { TextArea } from '#ui/fields/TextArea'
import { Dialog } from '#ui/layers/Dialog'
import { releaseProblems } from '#shared/domain/retention/hold-problems'
import { orNull } from '#shared/domain/values/text'
import { controls } from '#shared/text/controls'
import { releaseText as text } from '#shared/text/legal-holds'
import { problemText } from '#shared/text/problems'
import { useCommand } from '../../call.ts'
import { saveProblem } from '../../parts/fields/save-problem.ts'
import { useFirstProblem } from '../../parts/fields/use-first-problem.ts'
import { showUndoToast } from '../../parts/history/undo-toast.ts'
import type { SectionProps } from './hold-sheet.ts'

export type ReleaseDialogProps = SectionProps & { readonly onClose: () => void }

/** Ends a hold on a day, for a reason, and says what falls due at once. GDPR art. 17(3), 17(1)(a). */
export function ReleaseDialog({ sheet, onClose }: ReleaseDialogProps) {
  const form = useRelease(sheet, onClose)
  const place = useFirstProblem(form.refusals)
  return (
    <Dialog
      title={text.title(sheet.hold.refNo)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{controls.cancel}</Button>
          <Button kind="primary" onPress={() => void form.submit()} isBusy={form.isBusy}>
            {text.apply}
          </Button>
        </>
      }
    >
      <div role="status">
        <p className="font-semibold text-ink">{text.now(sheet.past)}</p>
        <p className="text-ink-soft">
          {text.runs} <span className="text-12 text-ink-faint">{text.nowArticle}</span>
        </p>
      </div>
      <div ref={place} className="flex flex-col gap-4">
        <DateField
          autoFocus
          isRequired
          label={text.on}
          description={text.onHint}
          value={form.on}
          onChange={form.setOn}
          error={form.problem}
        />
        <TextArea
          label={text.reason}
          description={text.reasonHint}
          value={form.reason}
          onChange={form.setReason}
        />
      </div>
    </Dialog>
  )
}

function useRelease({ hold, today }: SectionProps['sheet'], onClose: () => void) {
  const [on, setOn] = useState<string | null>(today)
  const [reason, setReason] = useState('')
  const [refusals, setRefusals] = useState(0)
  const release = useCommand('holds:release')
  const [found] = on === null ? [] : releaseProblems(hold, on, today)
  const refuse = () => setRefusals((before) => before + 1)
  return {
    on,
    setOn,
    reason,
    setReason,
    refusals,
    isBusy: release.isPending,
    problem: problemOf(),
    submit: async () => {
      if (on === null || found) return refuse()
      const order = { id: hold.id, on, reason: orNull(reason) }
      const done = await release.mutateAsync(order).catch(() => null)
      if (done === null) return refuse()
      onClose()
      await showUndoToast(text.done(hold.refNo))
    },
  }

  function problemOf(): string | null {
    if (on === null) return refusals > 0 ? text.onMissing : null
    if (found) return problemText[found.code]
    return release.error ? saveProblem(release.error).message : null
  }
}
