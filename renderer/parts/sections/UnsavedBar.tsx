import type { ReactNode } from 'react'
import { Button } from '#ui/actions/Button'

export type UnsavedBarProps = {
  readonly words: { readonly unsaved: string; readonly discard: string; readonly save: string }
  readonly isBusy: boolean
  readonly onSave: () => void
  readonly onDiscard: () => void
  /** What saving would move, or why it was refused. */
  readonly children: ReactNode
}

/** What saving would move, and the choice: it stays in sight as long as something is not saved. */
export function UnsavedBar({ words, isBusy, onSave, onDiscard, children }: UnsavedBarProps) {
  return (
    <section
      aria-label={words.unsaved}
      className="sticky bottom-0 z-20 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule bg-paper px-6 py-3"
    >
      <div className="flex min-w-60 grow basis-0 flex-col text-14">
        <p className="font-semibold text-ink">{words.unsaved}</p>
        <p aria-live="polite" className="text-ink-soft">
          {children}
        </p>
      </div>
      <Button onPress={onDiscard}>{words.discard}</Button>
      <Button kind="primary" onPress={onSave} isBusy={isBusy}>
        {words.save}
      </Button>
    </section>
  )
}
