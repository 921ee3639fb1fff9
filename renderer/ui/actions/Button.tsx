import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { controls } from '#shared/text/controls'
import { VisuallyHidden } from '../marks/VisuallyHidden.tsx'

export type ButtonKind = 'primary' | 'quiet' | 'plain' | 'danger'

export type ButtonProps = {
  /** A verb: what happens when it is pressed. */
  readonly children: ReactNode
  readonly kind?: ButtonKind
  readonly icon?: ReactNode
  readonly onPress?: () => void
  readonly type?: 'button' | 'submit'
  readonly isDisabled?: boolean
  /** The work is under way: the button keeps its place and focus, and cannot be pressed again. */
  readonly isBusy?: boolean
  readonly autoFocus?: boolean
  readonly slot?: string
  readonly id?: string
  readonly ref?: Ref<HTMLButtonElement>
}

const KINDS: Record<ButtonKind, string> = {
  primary:
    'px-3 bg-accent text-on-accent hover:bg-accent-strong pressed:bg-accent-strong border border-transparent',
  quiet: 'px-3 text-ink border border-rule hover:bg-hover pressed:bg-selected',
  plain: 'px-2 text-accent hover:bg-hover pressed:bg-selected',
  danger:
    'px-3 bg-blocker text-on-blocker hover:bg-blocker-strong pressed:bg-blocker-strong border border-transparent',
}

/** A button with words; the kind says how much it asks for attention. */
export function Button({ children, kind = 'quiet', icon, isBusy = false, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      isPending={isBusy}
      className={`inline-flex min-h-row shrink-0 cursor-default items-center justify-center gap-1.5 rounded-mark text-14 font-medium whitespace-nowrap transition-colors disabled:opacity-50 ${KINDS[kind]}`}
    >
      {icon ? <span className="-ml-0.5 flex [&>svg]:size-4">{icon}</span> : null}
      {children}
      {isBusy ? (
        <>
          <span aria-hidden="true">…</span>
          <VisuallyHidden>{controls.working}</VisuallyHidden>
        </>
      ) : null}
    </AriaButton>
  )
}
