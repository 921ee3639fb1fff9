import type { ReportDocument } from '#shared/ipc/exchange'
import { reportText } from '#shared/text/report'
import { annexHeadings } from './annexes/heading.ts'
import { annexSections } from './annexes/annexes.ts'
import { contentsSection, listSection } from './contents.ts'
import { coverSection } from './cover.ts'
import { html } from '../../../documents/html.ts'
import { indexLists } from './lists.ts'
import { partyName } from '../../../documents/parties.ts'
import { partiesSection } from './parties.ts'
import { processorSheet } from './processor-sheet.ts'
import { reportFileName } from './report-file-name.ts'
import type { ReportInput } from './report-input.ts'
import { type PrintedActivity, printedActivities, printedProcessorActivities } from './selection.ts'
import { activitySheet } from './sheet.ts'

/** The register as a document to print: markup, what runs at head and foot of its pages, and its name. GDPR art. 30(4). */
export function buildReport(input: ReportInput): ReportDocument {
  const { register } = input.data
  const { part } = input.options
  const { activities, sheets } = printedSheets(input)
  const annexes = annexHeadings(input)
  const lists = indexLists(input.data.catalogues)
  const body = html`${coverSection(input)} ${contentsSection(input, activities, annexes)}
  ${partiesSection(input)} ${listSection(input, activities)} ${sheets}
  ${annexSections(input, lists, activities)}`
  const version = register.registerVersion
  return {
    html: body.markup,
    fileName: reportFileName(register, input.producedOn),
    title: reportText.title[part],
    author: partyName(register),
    digest: input.digest,
    hasCover: true,
    sheets: [
      ...activities.map((activity) => ({
        anchor: activity.anchor,
        footer: sheetFooter(activity, version),
      })),
      ...annexes.map(({ anchor, title }) => ({ anchor, footer: title })),
    ],
    runningHead: reportText.runningHead(partyName(register), reportText.shortTitle[part], version),
    runningMark: register.isExample
      ? `${reportText.example} · ${reportText.confidential}`
      : reportText.confidential,
    runningFoot: '',
  }
}

function printedSheets(input: ReportInput) {
  const lists = indexLists(input.data.catalogues)
  if (input.options.part === 'controller') {
    const activities = printedActivities(input)
    const sheets = activities.map((printed) => activitySheet(input, lists, printed))
    return { activities, sheets }
  }
  const activities = printedProcessorActivities(input)
  return { activities, sheets: activities.map((printed) => processorSheet(input, lists, printed)) }
}

function sheetFooter({ record }: PrintedActivity, version: string): string {
  const { footer } = reportText
  return [
    record.refNo,
    footer.version(version),
    footer.created(record.createdOn),
    footer.changed(record.changedOn),
  ].join(' · ')
}
