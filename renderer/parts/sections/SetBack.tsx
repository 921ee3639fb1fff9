import { Button } from '#ui/actions/Button'
import { VisuallyHidden } from '#ui/marks/VisuallyHidden'
import { runWithUndo } from '../history/undo-toast.ts'

export type SetBackProps = {
  /** The name of the setting. */
  readonly label: string
  /** What it was at first, in words. */
  readonly first: string
  /** Whether leaving it as it is departs from the law. */
  readonly isWarning?: boolean
  readonly action: string
  readonly onReset: () => Promise<{ readonly message: string } | null>
  readonly done: string
}

/** Beside a setting that was changed: what it was at first, and the way back to that, with undo. */
export function SetBack(props: SetBackProps) {
  const { label, first, isWarning = false, action, onReset, done } = props
  return (
    <div className="flex flex-col items-start py-1 text-12">
      <p className={isWarning ? 'text-warning' : 'text-ink-soft'}>{first}</p>
      <div className="-ml-2">
        <Button kind="plain" onPress={() => void runWithUndo(onReset, done)}>
          {action}
          <VisuallyHidden>: {label}</VisuallyHidden>
        </Button>
      </div>
    </div>
  )
}
