import { Button } from '#ui/actions/Button'
import { showToast } from '#ui/layers/Toast'
import { frameText } from '#shared/text/frame'
import { useCommand, useQuery } from '../call.ts'
import { undoLast } from './undo.ts'

/** Says on every page that this is the example, and leaves it in one step. */
export function ExampleBar() {
  const { data } = useQuery('register:read', undefined)
  const leave = useCommand('register:leave-example')
  if (!data?.register.isExample) return null
  const onLeave = () =>
    leave.mutate(undefined, {
      onSuccess: () => showToast({ title: frameText.leftExample, onUndo: () => void undoLast() }),
    })
  return (
    <aside
      aria-label={frameText.exampleMark}
      className="flex items-center gap-3 border-b border-hairline bg-side px-6 py-1"
    >
      <p className="min-w-0 grow text-13 text-ink-soft">
        <strong className="font-semibold text-ink">{frameText.exampleMark}.</strong>{' '}
        {frameText.exampleHint}
      </p>
      <Button kind="plain" onPress={onLeave} isBusy={leave.isPending}>
        {frameText.leaveExample}
      </Button>
    </aside>
  )
}
