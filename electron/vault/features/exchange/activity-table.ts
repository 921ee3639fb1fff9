import type { Activity } from '#shared/domain/activities/activity'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import { activityFindings } from '#shared/domain/findings/activity-findings'
import { findingsContext } from '#shared/domain/findings/context'
import { type Finding, recordState } from '#shared/domain/findings/finding'
import { activityColumns, type ActivityColumn } from './activity-columns.ts'

/** The activity list as a table of texts: heads in words, names instead of ids, days in ISO form. */
export function activityTable(
  data: RegisterData,
  ids: readonly string[] | null,
  today: string,
): { heads: string[]; rows: string[][] } {
  const context = findingsContext(data, today)
  const columns = activityColumns(data)
  const wanted = ids && new Set(ids)
  const activities = data.activities.filter(({ id }) => !wanted || wanted.has(id))
  return {
    heads: columns.map(({ head }) => head),
    rows: activities.map((activity) => row(columns, activity, activityFindings(activity, context))),
  }
}

function row(
  columns: readonly ActivityColumn[],
  activity: Activity,
  findings: readonly Finding[],
): string[] {
  const judged = {
    activity,
    state: recordState(findings),
    codes: findings.map(({ code }) => code),
  }
  return columns.map(({ read }) => {
    const value = read(judged)
    return typeof value === 'string' ? value : (value?.join('; ') ?? '')
  })
}
