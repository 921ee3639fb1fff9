import { X } from 'lucide-react'
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components'
import { controls } from '#shared/text/controls'
import { Button } from '../actions/Button.tsx'
import { ToneGlyph, type Tone } from '../marks/ToneGlyph.tsx'

export type ToastMessage = {
  /** What was done, as a sentence without a full stop. */
  readonly title: string
  readonly tone?: Extract<Tone, 'error' | 'warning' | 'neutral'>
  readonly onUndo?: () => void
  /** Another action than undo, such as a way to what was made. */
  readonly action?: { readonly label: string; readonly onPress: () => void }
}

const TOAST_MS = 8000
const MOST_AT_ONCE = 3

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: MOST_AT_ONCE })

/** Says at the bottom left what was done, with Undo; it goes by itself, never while looked at. */
export function showToast(message: ToastMessage): void {
  // What went wrong stays until it is dismissed.
  queue.add(message, message.tone === 'error' ? {} : { timeout: TOAST_MS })
}

/** Takes every notice away, as when the vault is locked. */
export function clearToasts(): void {
  queue.clear()
}

/** The place where notices appear; it stands once, at the root. */
export function ToastRegion() {
  return (
    <AriaToastRegion
      queue={queue}
      aria-label={controls.notices}
      className="fixed bottom-4 left-[calc(var(--spacing-sidebar)+1rem)] z-40 flex w-[22rem] max-w-[calc(100vw-var(--spacing-sidebar)-2rem)] flex-col gap-2"
    >
      {({ toast }) => (
        <AriaToast toast={toast} className="layer flex items-center gap-2 py-1.5 pr-1.5 pl-3">
          <ToastWords message={toast.content} onDone={() => queue.close(toast.key)} />
          <AriaButton
            slot="close"
            aria-label={controls.dismiss}
            className="grid size-7 shrink-0 place-items-center rounded-mark text-ink-faint hover:bg-hover hover:text-ink"
          >
            <X aria-hidden="true" className="size-4" />
          </AriaButton>
        </AriaToast>
      )}
    </AriaToastRegion>
  )
}

type ToastWordsProps = { readonly message: ToastMessage; readonly onDone: () => void }

function ToastWords({ message, onDone }: ToastWordsProps) {
  const { title, tone, onUndo, action } = message
  const offered = [
    ...(action ? [action] : []),
    ...(onUndo ? [{ label: controls.undo, onPress: onUndo }] : []),
  ]
  return (
    <>
      {tone && tone !== 'neutral' ? <ToneGlyph tone={tone} /> : null}
      <ToastContent className="min-w-0 grow py-1 text-14">
        <Text slot="title">{title}</Text>
      </ToastContent>
      {offered.map(({ label, onPress }) => (
        <Button
          key={label}
          kind="plain"
          onPress={() => {
            onDone()
            onPress()
          }}
        >
          {label}
        </Button>
      ))}
    </>
  )
}
