import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import { activityFindings } from '#shared/domain/findings/activity-findings'
import { findingsContext } from '#shared/domain/findings/context'
import { answerFor, answersOn } from '#shared/domain/findings/answers'
import type { Finding, FindingAnswer } from '#shared/domain/findings/finding'
import { processorActivityFindings } from '#shared/domain/findings/processor-findings'
import type { RetentionCode } from '#shared/domain/findings/retention-rules'
import { reportedGaps, retentionRuleGaps, type ShownGaps } from '#shared/domain/findings/rule-gaps'
import { registerFindings } from '#shared/domain/findings/register-findings'
import type { OpenFinding } from '#shared/ipc/findings'

type Place = Pick<OpenFinding, 'subject' | 'recordId' | 'refNo' | 'name'>

/** Every finding of the register with its place and its answer: header first, then activities and rules in order. */
export function openFindings(
  data: RegisterData,
  today: string,
  shown: ReadonlyMap<string, ShownGaps>,
): OpenFinding[] {
  const context = findingsContext(data, today)
  const judged = data.activities.map((activity) => ({
    activity,
    findings: activityFindings(activity, context),
  }))
  const reported = reportedGaps(judged, context)
  const at = (place: Place, found: Finding[]) =>
    found.map((finding) => withAnswer(place, finding, data.findingAnswers, today))
  const header: Place = { subject: 'register', recordId: 'register', refNo: '', name: '' }
  return [
    ...at(header, registerFindings(data.register)),
    ...judged.flatMap(({ activity, findings }) => at(placeOf('activity', activity), findings)),
    ...data.processorActivities.flatMap((activity) =>
      at(placeOf('processor-activity', activity), processorActivityFindings(activity, context)),
    ),
    ...rulesInOrder(data).flatMap((rule) => {
      const own = context.ruleFindings.get(rule.id) ?? NO_CODES
      const found = retentionRuleGaps(
        own,
        shown.get(rule.id) ?? NOTHING_SHOWN,
        reported.get(rule.id) ?? NO_CODES,
      )
      return at(placeOf('retention-rule', { ...rule, refNo: rule.ref }), found)
    }),
  ]
}

const NO_CODES: ReadonlySet<RetentionCode> = new Set()
const NOTHING_SHOWN: ShownGaps = new Map()
const collator = new Intl.Collator('en', { numeric: true })

function rulesInOrder({ catalogues }: RegisterData): RetentionRule[] {
  return catalogues['retention-rule'].toSorted((a, b) => collator.compare(a.ref, b.ref))
}

function placeOf(
  subject: OpenFinding['subject'],
  { id, refNo, name }: { id: string; refNo: string; name: string },
): Place {
  return { subject, recordId: id, refNo, name }
}

function withAnswer(
  place: Place,
  finding: Finding,
  answers: readonly FindingAnswer[],
  today: string,
): OpenFinding {
  const own = answersOn(place, answers)
  const answer = own.find((each) => each.code === finding.code) ?? null
  return { ...place, finding, answer, needsYou: answerFor(finding, own, today) === null }
}
