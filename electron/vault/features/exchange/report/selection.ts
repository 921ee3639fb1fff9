import type { Activity } from '#shared/domain/activities/activity'
import type { ProcessorActivity } from '#shared/domain/processor-activities/processor-activity'
import type { ReportInput } from './report-input.ts'

/** An activity as the contents know it: its sheet's anchor and its purpose or processing in one line. */
export type PrintedActivity = {
  anchor: string
  summary: string | null
  record: Activity | ProcessorActivity
}

/** Anchor of the sheet at this place; made of figures, because ids need not be fit for one. */
const sheetAnchor = (index: number): string => `sheet-${index + 1}`

const byRefNo = new Intl.Collator('en', { numeric: true })

const SUMMARY_MAX = 160

// The list gives the purpose in short; the sheet has all of it.
function inOneLine(text: string): string | null {
  const line = text.replace(/\s+/g, ' ')
  return (line.length > SUMMARY_MAX ? `${line.slice(0, SUMMARY_MAX).trimEnd()}…` : line) || null
}

/** Records to print, in the order of their numbers, 9 before 10. */
export function chosen<T extends { id: string; refNo: string }>(
  records: readonly T[],
  ids: readonly string[] | null,
): T[] {
  const wanted = ids && new Set(ids)
  return records
    .filter(({ id }) => !wanted || wanted.has(id))
    .sort((a, b) => byRefNo.compare(a.refNo, b.refNo) || (a.id < b.id ? -1 : 1))
}

export type ActivityToPrint = PrintedActivity & { record: Activity }
export type ProcessingToPrint = PrintedActivity & { record: ProcessorActivity }

/** The controller's activities with their anchors. */
export function printedActivities({ data, options }: ReportInput): ActivityToPrint[] {
  return chosen(data.activities, options.activityIds).map((record, index) => ({
    anchor: sheetAnchor(index),
    record,
    summary: record.purpose && inOneLine(record.purpose),
  }))
}

/** The processor's activities with their anchors. */
export function printedProcessorActivities({ data, options }: ReportInput): ProcessingToPrint[] {
  return chosen(data.processorActivities, options.activityIds).map((record, index) => ({
    anchor: sheetAnchor(index),
    record,
    summary: inOneLine(
      record.controllers.flatMap((served) => served.processingCategories).join('; '),
    ),
  }))
}
