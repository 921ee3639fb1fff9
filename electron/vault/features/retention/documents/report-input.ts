import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { FindingCode } from '#shared/domain/findings/codes'
import type { Register } from '#shared/domain/register/register'
import type { DeadlineRules } from '#shared/domain/requests/deadline-facts'
import type { ChartAxis, ChartMeasure } from '#shared/domain/retention/chart-axis'
import type { HoldOverview, RetentionChart } from '#shared/ipc/retention'

/** What is overdue of one category. */
export type OverdueCategory = {
  category: string
  holdings: number
  records: number
  /** Holdings of these that nobody counted. */
  uncounted: number
  since: string
}
/** A gap with the categories that show it. */
export type ReportFinding = { code: FindingCode; categories: string[]; holdings: number }

/** Everything the one-page report follows from; the same input gives the same page. */
export type RetentionReportInput = {
  register: Register
  regime: DeadlineRules['regime']
  axis: ChartAxis
  measure: ChartMeasure
  chart: RetentionChart
  /** What the numbers are limited to, in words; empty for everything. */
  chosen: string[]
  overdue: OverdueCategory[]
  /** Those in force. */
  holds: HoldOverview[]
  findings: ReportFinding[]
  /** In the order of their references. */
  rules: RetentionRule[]
  producedOn: string
  producedBy: string | null
}
