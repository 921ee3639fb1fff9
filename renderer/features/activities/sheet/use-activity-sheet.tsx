import { useMemo, type ReactNode } from 'react'
import type { ActivityContent } from '#shared/domain/activities/activity'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { Finding } from '#shared/domain/findings/finding'
import type { JointController } from '#shared/domain/register/register'
import type { ActivitySheet } from '#shared/ipc/activities'
import { activityFieldText } from '#shared/text/activity'
import { useCommand } from '../../../call.ts'
import { useRecordFields } from '../../../parts/fields/record-fields.ts'
import { FindingNotes } from '../../../parts/findings/FindingNotes.tsx'
import { HistoryMark } from '../../../parts/history/HistoryMark.tsx'
import type { HistoryWords } from '../../../parts/history/history-lines.ts'
import { useLastChanges } from '../../../parts/history/use-last-changes.ts'
import type { Sheet } from './activity-sheet.ts'
import { categoryName } from './category-name.ts'
import { placeOfFinding } from './sheet-places.ts'
import { activityHistoryWords } from './value-words.ts'

export const ENTITY = 'activity'

export type LoadedActivity = ActivitySheet & {
  readonly catalogues: Catalogues
  readonly jointControllers: readonly JointController[]
  readonly knownSubjects: readonly string[]
}

/** Binds a loaded activity to its rows: what each saves, and what the program says beside it. */
export function useActivitySheet(loaded: LoadedActivity): {
  readonly sheet: Sheet
  readonly historyWords: HistoryWords
  readonly placed: readonly PlacedFinding[]
} {
  const { activity, answers, catalogues, jointControllers } = loaded
  const change = useCommand('activities:change')
  const placed = useMemo(() => placeFindings(loaded), [loaded])
  const historyWords = useMemo(
    () => activityHistoryWords(linkNames(catalogues, jointControllers)),
    [catalogues, jointControllers],
  )
  const marks = useLastChanges(ENTITY, activity.id, historyWords)
  const fields = useRecordFields<ActivityContent>({
    entity: ENTITY,
    record: activity,
    words: activityFieldText,
    change: (patch) => change.mutateAsync({ id: activity.id, patch }),
    notes: (path) => {
      const here = placed.filter(({ place }) => place === path).map(({ finding }) => finding)
      const mark = marks.get(path)
      const notes: ReactNode = (
        <>
          <FindingNotes
            on={{ subject: ENTITY, recordId: activity.id }}
            findings={here}
            answers={answers}
          />
          {mark ? <HistoryMark text={mark} /> : null}
        </>
      )
      return here.length > 0 || mark ? notes : undefined
    },
  })
  return { sheet: { ...loaded, fields }, historyWords, placed }
}

/** A finding and the path of the row it stands beside. */
export type PlacedFinding = { readonly place: string; readonly finding: Finding }

function placeFindings(loaded: LoadedActivity): PlacedFinding[] {
  const names = categoryNames(loaded)
  return loaded.findings.map((finding) => ({ finding, place: placeOfFinding(finding, names) }))
}

/** The names of an activity's data categories, in its order. */
export function categoryNames(loaded: Pick<LoadedActivity, 'activity' | 'catalogues'>): string[] {
  return loaded.activity.dataCategories.map(({ categoryId }) => categoryName(loaded, categoryId))
}

function linkNames(catalogues: Catalogues, joint: readonly JointController[]) {
  const records: readonly { id: string; name: string }[] = [
    ...Object.values(catalogues).flat(),
    ...joint,
  ]
  return new Map(records.map(({ id, name }) => [id, name]))
}
