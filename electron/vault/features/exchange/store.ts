import { addMonths } from '#shared/domain/values/day'
import type { Deed } from '#shared/ipc/journal'
import { deedSentence } from '#shared/text/journal'
import { deedOf } from '../../db/deeds.ts'
import { entryFromRow } from '../../db/journal.ts'
import type { ReadableDb } from '../../db/open.ts'
import type { ReportChange } from './report/report-input.ts'

/** Months of changes that the printed register tells. */
const MONTHS_TOLD = 12

/** The changes of the last twelve months, newest first, for the annex of the printed register. */
export function changesSince(db: ReadableDb, now: string): ReportChange[] {
  const from = addMonths(now.slice(0, 10), -MONTHS_TOLD)
  const rows = db.prepare('SELECT * FROM journal WHERE at >= ? ORDER BY seq DESC').all(from)
  const deeds = rows.map((row) => deedOf(db, entryFromRow(row)))
  // An export changes nothing; told here it would make each copy differ from the one before.
  return mergeRuns(deeds.filter(({ records }) => records > 0))
}

// One edit is one journal entry; a row for every field someone left would hide what happened.
function mergeRuns(deeds: readonly Deed[]): ReportChange[] {
  const runs: Deed[] = []
  for (const deed of deeds) {
    const last = runs.at(-1)
    if (last && continues(last, deed))
      runs[runs.length - 1] = { ...last, fields: [...new Set([...deed.fields, ...last.fields])] }
    else runs.push(deed)
  }
  return runs.map((deed) => ({ at: deed.at, who: deed.who, what: deedSentence(deed) }))
}

function continues(later: Deed, earlier: Deed): boolean {
  return (
    later.records === 1 &&
    earlier.records === 1 &&
    later.recordId === earlier.recordId &&
    later.entity === earlier.entity &&
    later.channel === earlier.channel &&
    later.channel.endsWith(':change') &&
    later.who === earlier.who &&
    later.reverts === null &&
    earlier.reverts === null &&
    later.at.slice(0, 10) === earlier.at.slice(0, 10)
  )
}
