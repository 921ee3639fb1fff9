import type { ReactElement, ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'

export type WithTooltipProps = { readonly tip: ReactNode; readonly children: ReactElement }

/** Shows a few words while its button is hovered or focused. */
export function WithTooltip({ tip, children }: WithTooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip offset={6} className="layer max-w-64 px-2 py-1 text-12">
        {tip}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
