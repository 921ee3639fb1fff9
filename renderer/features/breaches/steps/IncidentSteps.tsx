import { useState } from 'react'
import type { BreachEventKind } from '#shared/domain/breaches/event'
import type { BreachSheet } from '#shared/ipc/breaches'
import { Assessing } from '../assessment/Assessing.tsx'
import { NextSteps } from './NextSteps.tsx'
import { StepDialog } from './StepDialog.tsx'
import { TimelineList } from './TimelineList.tsx'

type IncidentStepsProps = { readonly sheet: BreachSheet }

/** What happened in an incident, and what can be done next. GDPR art. 33, 34. */
export function IncidentSteps({ sheet }: IncidentStepsProps) {
  const [open, setOpen] = useState<BreachEventKind | null>(null)
  return (
    <>
      <TimelineList sheet={sheet} />
      <NextSteps sheet={sheet} onStart={setOpen} />
      {open === null ? null : (
        <StepOpened sheet={sheet} kind={open} onStart={setOpen} onClose={() => setOpen(null)} />
      )}
    </>
  )
}

type StepOpenedProps = {
  readonly sheet: BreachSheet
  readonly kind: BreachEventKind
  readonly onStart: (kind: BreachEventKind) => void
  readonly onClose: () => void
}

/** The form of a step; the risk is assessed by its own questions. */
export function StepOpened({ sheet, kind, onStart, onClose }: StepOpenedProps) {
  return kind === 'assessed' ? (
    <Assessing sheet={sheet} onStart={onStart} onClose={onClose} />
  ) : (
    <StepDialog key={kind} sheet={sheet} kind={kind} onClose={onClose} />
  )
}
