import { useState } from 'react'
import type { NoticeFinding } from '#shared/domain/findings/finding'
import { hasInk } from '#shared/domain/values/text'
import { findingsListText } from '#shared/text/findings-list'
import { Button } from '#ui/actions/Button'
import { TextArea } from '#ui/fields/TextArea'
import { Popover } from '#ui/layers/Popover'
import { useCommand } from '../../call.ts'
import { saveProblem } from '../../parts/fields/save-problem.ts'
import { showUndoToast } from '../../parts/history/undo-toast.ts'

const text = findingsListText.notice

/** Closes a finding of the notice with how it was resolved; what was typed stays until it is recorded. */
export function ResolveNotice({ finding: { id, ref } }: { readonly finding: NoticeFinding }) {
  const [how, setHow] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const resolve = useCommand('findings:resolve-notice')
  const record = async (close: () => void) => {
    if (!hasInk(how)) return setProblem(text.howMissing)
    try {
      await resolve.mutateAsync({ id, resolution: how.trim() })
      close()
      await showUndoToast(text.done(ref))
    } catch (error) {
      setProblem(saveProblem(error).message)
    }
  }
  return (
    <Popover
      label={text.resolveTitle(ref)}
      placement="bottom end"
      trigger={<Button kind="plain">{text.resolve}</Button>}
    >
      {(close) => (
        <div className="flex w-80 flex-col items-start gap-3">
          <TextArea
            label={text.how}
            description={text.howHint}
            value={how}
            onChange={(typed) => {
              setHow(typed)
              setProblem(null)
            }}
            error={problem}
            autoFocus
          />
          <Button kind="primary" onPress={() => void record(close)} isBusy={resolve.isPending}>
            {text.record}
          </Button>
        </div>
      )}
    </Popover>
  )
}
