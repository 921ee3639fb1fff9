import { useState } from 'react'
import type { DeletionEventKind } from '#shared/domain/deletions/event'
import type { DeletionSheet } from '#shared/ipc/deletions'
import { NextSteps } from './NextSteps.tsx'
import { StepDialog } from './StepDialog.tsx'
import { TimelineList } from './TimelineList.tsx'

export type DeletionStepsProps = { readonly sheet: DeletionSheet }

/** What happened in a case, and what can be done next. GDPR art. 8, 17(1)(f). */
export function DeletionSteps({ sheet }: DeletionStepsProps) {
  const [open, setOpen] = useState<DeletionEventKind | null>(null)
  return (
    <>
      <TimelineList sheet={sheet} />
      <NextSteps sheet={sheet} onStart={setOpen} />
      {open === null ? null : (
        <StepDialog key={open} sheet={sheet} kind={open} onClose={() => setOpen(null)} />
      )}
    </>
  )
}
