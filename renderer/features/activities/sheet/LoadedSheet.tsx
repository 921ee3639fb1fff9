import { useDeferredValue, useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { ActivitySummary } from '#shared/ipc/activities'
import { activityText, type ActivitySectionId } from '#shared/text/activity'
import { useSheetKeys } from '../../../parts/fields/use-sheet-keys.ts'
import { showFailure, showUndoToast } from '../../../parts/history/undo-toast.ts'
import { useCommand } from '../../../call.ts'
import { headingIdOf } from './ActivitySection.tsx'
import { neighboursOf } from './neighbours.ts'
import { SheetBody } from './SheetBody.tsx'
import { SheetHeader } from './SheetHeader.tsx'
import { useActivitySheet, type LoadedActivity } from './use-activity-sheet.tsx'
import { useArrival, type Arrival } from './use-arrival.ts'

type LoadedSheetProps = {
  readonly loaded: LoadedActivity
  readonly list: readonly ActivitySummary[]
  readonly arrival: Arrival
  /** From here on the activity may be gone without that being worth a word. */
  readonly onLeave: (isLeaving: boolean) => void
}

/** The whole sheet of one activity. */
export function LoadedSheet({ loaded, list, arrival, onLeave }: LoadedSheetProps) {
  const navigate = useNavigate()
  const { sheet, historyWords, placed } = useActivitySheet(loaded)
  const { id, refNo } = loaded.activity
  const neighbours = neighboursOf(list, id)
  const remove = useCommand('activities:remove')
  const [isRemoving, setRemoving] = useState(false)
  // A sheet is several windows long: the first is drawn at once, the rest right after.
  const isWhole = useDeferredValue(true, false)
  useArrival(loaded, { ...arrival, isWhole })
  const back = () => void navigate({ to: '/activities' })
  const open = (other: string | null) => {
    if (other) void navigate({ to: '/activities/$id', params: { id: other } })
  }
  const toSection = (section: ActivitySectionId) => {
    document.getElementById(headingIdOf(section))?.scrollIntoView({ block: 'start' })
    void navigate({ to: '/activities/$id', params: { id }, search: { section }, replace: true })
  }
  const removeIt = async () => {
    if (isRemoving) return
    setRemoving(true)
    onLeave(true)
    try {
      await remove.mutateAsync({ id })
      await navigate({ to: '/activities' })
      await showUndoToast(activityText.removed(refNo))
    } catch (error) {
      onLeave(false)
      setRemoving(false)
      showFailure(error)
    }
  }
  useSheetKeys({
    onBack: back,
    onPrevious: () => open(neighbours.previous),
    onNext: () => open(neighbours.next),
  })
  return (
    <>
      <SheetHeader
        sheet={sheet}
        neighbours={neighbours}
        onBack={back}
        onOpen={open}
        onRemove={() => void removeIt()}
      />
      <SheetBody
        sheet={sheet}
        historyWords={historyWords}
        placed={placed}
        isWhole={isWhole}
        onSection={toSection}
      />
    </>
  )
}
