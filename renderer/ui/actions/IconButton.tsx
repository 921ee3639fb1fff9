import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Kbd } from '../marks/Kbd.tsx'
import { WithTooltip } from './Tooltip.tsx'

export type IconButtonProps = {
  /** What it does, as its name and its tooltip. */
  readonly label: string
  readonly icon: ReactNode
  readonly onPress?: () => void
  readonly shortcut?: string
  readonly isDisabled?: boolean
}

/** A button of one icon; its words appear as a tooltip. */
export function IconButton({ label, icon, onPress, shortcut, isDisabled }: IconButtonProps) {
  return (
    <WithTooltip
      tip={
        <span className="flex items-center gap-2">
          {label}
          {shortcut ? <Kbd>{shortcut}</Kbd> : null}
        </span>
      }
    >
      <Button
        aria-label={label}
        {...(onPress ? { onPress } : {})}
        {...(isDisabled ? { isDisabled } : {})}
        className="grid size-row shrink-0 cursor-default place-items-center rounded-mark text-ink-soft hover:bg-hover hover:text-ink pressed:bg-selected disabled:opacity-50 [&>svg]:size-4"
      >
        {icon}
      </Button>
    </WithTooltip>
  )
}
