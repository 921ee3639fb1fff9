import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components'
import { controls } from '#shared/text/controls'
import { Button } from '../actions/Button.tsx'

export type ProgressBarProps = {
  readonly label: string
  /** From 0 to 1; null while the end is not known. */
  readonly value: number | null
  /** The state in words, such as "12 of 24 activities". */
  readonly valueText?: string
  readonly onCancel?: () => void
}

/** How far a long job is, in a line and in words, with a way out. */
export function ProgressBar({ label, value, valueText, onCancel }: ProgressBarProps) {
  const percent = Math.round((value ?? 0) * 100)
  return (
    <div className="flex items-end gap-3">
      <AriaProgressBar
        value={percent}
        isIndeterminate={value === null}
        {...(valueText ? { valueLabel: valueText } : {})}
        className="flex min-w-0 grow flex-col gap-1.5"
      >
        <span className="flex justify-between gap-4 text-13">
          <Label className="text-ink">{label}</Label>
          <span className="text-ink-soft">
            {valueText ?? (value === null ? '' : `${percent} %`)}
          </span>
        </span>
        <svg
          aria-hidden="true"
          className="h-1 w-full"
          preserveAspectRatio="none"
          viewBox="0 0 100 4"
        >
          <rect width="100" height="1" y="1.5" className="fill-rule" />
          <rect width={value === null ? 20 : percent} height="4" className="fill-accent" />
        </svg>
      </AriaProgressBar>
      {onCancel ? <Button onPress={onCancel}>{controls.cancel}</Button> : null}
    </div>
  )
}
