import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { Popover } from 'react-aria-components'

const OPEN_AFTER_MS = 400
/** Time to cross the gap between button and layer. */
const CLOSE_AFTER_MS = 200

export type HoverLayerProps = {
  /** Names the button and the layer. */
  readonly label: string
  /** What the button shows. */
  readonly trigger: ReactNode
  /** Drawn only while the layer is open. */
  readonly children: ReactNode
  /** False where the button is reached by other keys than Tab. */
  readonly isTabStop?: boolean
}

/** More about a mark: at a glance while it is pointed at or focused, for reading when it is pressed. */
export function HoverLayer({ label, trigger, children, isTabStop = true }: HoverLayerProps) {
  const button = useRef<HTMLButtonElement>(null)
  const glance = useGlance()
  const { mode } = glance
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={mode !== 'closed'}
        tabIndex={isTabStop ? 0 : -1}
        onPointerEnter={glance.enter}
        onPointerLeave={glance.leave}
        onFocus={glance.focus}
        onBlur={glance.blur}
        onKeyDown={glance.key}
        onClick={glance.press}
        className="max-w-full min-w-0 cursor-default truncate rounded-mark text-left"
      >
        {trigger}
      </button>
      {mode === 'closed' ? null : (
        <Popover
          // A glance takes no focus and holds nothing back; reading does, and gives the focus back.
          key={mode}
          aria-label={label}
          triggerRef={button}
          isOpen
          isNonModal={mode === 'glance'}
          onOpenChange={(isOpen) => {
            if (!isOpen) glance.close()
          }}
          offset={4}
          placement="bottom start"
          className="layer max-w-[24rem] overflow-auto text-14"
        >
          <div className="p-4" onPointerEnter={glance.stay} onPointerLeave={glance.leave}>
            {children}
          </div>
        </Popover>
      )}
    </>
  )
}

type Mode = 'closed' | 'glance' | 'reading'

function useGlance() {
  const [mode, setMode] = useState<Mode>('closed')
  const timer = useRef(0)
  // The focus that comes back from a layer just closed must not open it again.
  const isDismissed = useRef(false)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  const later = (next: Mode, afterMs: number) => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(
      () => setMode((now) => (now === 'reading' ? now : next)),
      afterMs,
    )
  }
  const close = () => {
    window.clearTimeout(timer.current)
    isDismissed.current = true
    setMode('closed')
  }
  return {
    mode,
    close,
    enter: () => later('glance', OPEN_AFTER_MS),
    stay: () => window.clearTimeout(timer.current),
    leave: () => later('closed', CLOSE_AFTER_MS),
    focus: (event: FocusEvent) => {
      if (!isDismissed.current && event.currentTarget.matches(':focus-visible'))
        later('glance', OPEN_AFTER_MS)
    },
    blur: () => {
      isDismissed.current = false
      later('closed', 0)
    },
    key: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || mode === 'closed') return
      event.stopPropagation()
      close()
    },
    press: () => {
      window.clearTimeout(timer.current)
      setMode('reading')
    },
  }
}
