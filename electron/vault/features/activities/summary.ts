import type { Activity } from '#shared/domain/activities/activity'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import { activityFindings } from '#shared/domain/findings/activity-findings'
import { findingsContext } from '#shared/domain/findings/context'
import { needsYou } from '#shared/domain/findings/answers'
import { recordState, type FindingAnswer } from '#shared/domain/findings/finding'
import type { ActivitySummary } from '#shared/ipc/activities'

type Named = { id: string; name: string }

/** The list's rows: names instead of ids, and the state that follows from today's findings. */
export function summarize(data: RegisterData, today: string): ActivitySummary[] {
  const context = findingsContext(data, today)
  const answers = answersByRecord(data.findingAnswers)
  const names = new Map(
    Object.values(data.catalogues).flatMap((list: Named[]) =>
      list.map(({ id, name }) => [id, name]),
    ),
  )
  const nameOf = (id: string) => names.get(id) ?? id
  return data.activities.map((activity) => {
    const findings = activityFindings(activity, context)
    const given = answers.get(activity.id) ?? []
    return {
      ...described(activity, nameOf),
      state: recordState(findings),
      codes: findings.map((finding) => finding.code),
      needsYou: needsYou(findings, given, today).length,
    }
  })
}

function described(
  activity: Activity,
  nameOf: (id: string) => string,
): Omit<ActivitySummary, 'state' | 'codes' | 'needsYou'> {
  return {
    id: activity.id,
    refNo: activity.refNo,
    name: activity.name,
    purpose: activity.purpose,
    owner: activity.owner,
    status: activity.status,
    role: activity.role,
    dataCategories: activity.dataCategories.map((use) => nameOf(use.categoryId)),
    dataSubjects: activity.dataSubjects,
    recipients: [...activity.recipientIds, ...activity.processorIds].map(nameOf),
    systems: activity.systemIds.map(nameOf),
    bases: activity.lawfulBases.map((basis) => `6(1)(${basis.art6})`),
    changedOn: activity.changedOn,
    nextReviewOn: activity.nextReviewOn,
  }
}

function answersByRecord(answers: readonly FindingAnswer[]): Map<string, FindingAnswer[]> {
  const byRecord = new Map<string, FindingAnswer[]>()
  for (const answer of answers) {
    const known = byRecord.get(answer.recordId)
    if (known) known.push(answer)
    else byRecord.set(answer.recordId, [answer])
  }
  return byRecord
}
