import type { Activity } from '#shared/domain/activities/activity'
import { emptyActivity } from '#shared/domain/activities/empty'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import { EMPTY_REGISTER } from '#shared/domain/register/register'
import type { ReportOptions } from '#shared/ipc/exchange'
import { printedFindings } from '#vault/features/exchange/printed-findings'
import { registerDigest } from '#vault/features/exchange/register-json'
import type { ReportInput } from '#vault/features/exchange/report/report-input'
import { buildReport } from '#vault/features/exchange/report/report'

export const TODAY = '2026-11-22'
export const AUTHORITY_COPY: ReportOptions = {
  part: 'controller',
  withFindings: false,
  withStaffNames: true,
  recipientAuthority: null,
  fileReference: null,
  activityIds: null,
}

export function aReport(
  data: RegisterData,
  options: Partial<ReportOptions> = {},
  more: Partial<ReportInput> = {},
) {
  return buildReport({
    data,
    options: { ...AUTHORITY_COPY, ...options },
    findings: printedFindings(data, TODAY),
    changes: [],
    producedOn: TODAY,
    producedBy: 'Ona Petrauskienė',
    digest: registerDigest(data),
    ...more,
  })
}

export const anActivity = (patch: Partial<Activity> = {}): Activity => ({
  ...emptyActivity('PA-01', 'Payroll'),
  id: 'a-1',
  createdOn: TODAY,
  changedOn: TODAY,
  ...patch,
})

export function aRegister(patch: Partial<RegisterData> = {}): RegisterData {
  return {
    register: EMPTY_REGISTER,
    activities: [anActivity()],
    processorActivities: [],
    catalogues: {
      'data-category': [],
      recipient: [],
      processor: [],
      system: [],
      measure: [],
      'retention-rule': [],
    },
    findingAnswers: [],
    noticeFindings: [],
    ...patch,
  }
}

/** The words of a document as a reader meets them. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
}

export function sheetOf(html: string, index: number): string {
  const from = html.indexOf(`<section class="sheet" id="sheet-${index}"`)
  return wordsOf(html.slice(from, html.indexOf('</section>', from)))
}

/** Value printed beside a label within a part of the document. */
export function valueOf(html: string, label: string): string {
  const pattern = new RegExp(`<dt>\\s*${label}[^]*?</dt>\\s*<dd>([^]*?)</dd>`)
  return wordsOf(pattern.exec(html)?.[1] ?? 'no such label').trim()
}

/** The cells of every row of a table, by the class of the table. */
export function rowsOf(html: string, kind: string): string[][] {
  return html
    .split(`<table class="${kind}">`)
    .slice(1)
    .flatMap((rest) => rest.slice(0, rest.indexOf('</table>')).split('<tr>').slice(1))
    .map((row) =>
      [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => wordsOf(cell ?? '').trim()),
    )
    .filter((cells) => cells.length > 0)
}
