import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from '#ui/actions/Button'
import { logImportText as words } from '#shared/text/log-import'
import { HindranceNote } from './HindranceNote.tsx'
import { goBack } from './run-import.ts'
import type { Hindrance, Step } from './wizard-state.ts'
import { useWizard } from './wizard-store.ts'
import { WorkBar } from './WorkBar.tsx'

/** Choices that take the keyboard themselves when they are missing. */
const ANSWERED_THERE: readonly Hindrance['code'][] = ['mode-open', 'subject-open']

type StepFrameProps = {
  readonly step: Step
  readonly title: string
  readonly hint?: ReactNode | undefined
  /** The one thing that leads on. */
  readonly primary?: { readonly label: string; readonly onPress: () => void } | null
  readonly canGoBack?: boolean
  /** Shown with a bar instead of the buttons while the whole file is read or written. */
  readonly workLabel?: string
  readonly workHint?: string | undefined
  readonly children: ReactNode
}

/** One step: what it is about, what stands in its way, its content, and the way on at the foot. */
export function StepFrame(props: StepFrameProps) {
  const { step, title, hint, primary, canGoBack = false, workLabel, workHint, children } = props
  const { hindrance, work } = useWizard()
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => focusTop(heading.current), [step])
  // What stands in the way is said at the top, wherever the page was scrolled to.
  useEffect(() => {
    if (hindrance?.step === step && !ANSWERED_THERE.includes(hindrance.code))
      focusTop(heading.current)
  }, [hindrance, step])
  const isLong = work?.kind === 'check' || work?.kind === 'run'
  const onKey = (event: KeyboardEvent) => {
    const isOnHeading = event.target === heading.current
    if (event.key !== 'Enter' || work || !(isOnHeading || event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    primary?.onPress()
  }
  return (
    // The heading has the focus at first: Enter there leads on, Ctrl+Enter anywhere.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-labelledby={headingId}
      // Fields keep Enter to themselves, so it is heard before them.
      onKeyDownCapture={onKey}
      className="flex min-w-0 grow flex-col gap-5"
    >
      <header>
        <h2 ref={heading} id={headingId} tabIndex={-1} className="text-20 font-semibold text-ink">
          {title}
        </h2>
        {hint ? <p className="max-w-column text-14 text-ink-soft">{hint}</p> : null}
        {hindrance?.step === step ? <HindranceNote hindrance={hindrance} /> : null}
      </header>
      <div
        inert={isLong}
        // What the keyboard reaches is not to end up under the foot.
        className={`flex flex-col gap-7 **:scroll-mb-20 ${isLong ? 'opacity-60' : ''}`}
      >
        {children}
      </div>
      {primary || canGoBack || isLong ? (
        <footer className="sticky bottom-0 z-10 mt-auto border-t border-hairline bg-paper py-3">
          {isLong ? (
            <LongWork label={workLabel ?? ''} hint={workHint} />
          ) : (
            <div className="flex gap-2">
              {canGoBack ? <Button onPress={goBack}>{words.back}</Button> : null}
              {primary ? (
                <Button kind="primary" isBusy={work !== null} onPress={primary.onPress}>
                  {primary.label}
                </Button>
              ) : null}
            </div>
          )}
        </footer>
      ) : null}
    </section>
  )
}

function focusTop(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView({ block: 'nearest' })
}

function LongWork({ label, hint }: { readonly label: string; readonly hint: string | undefined }) {
  return (
    <div className="flex max-w-column flex-col gap-1">
      <WorkBar label={label} />
      {hint ? <p className="text-13 text-ink-soft">{hint}</p> : null}
    </div>
  )
}
