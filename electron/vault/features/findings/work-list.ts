import type { RegisterData } from '#shared/domain/exchange/register-data'
import { activityFindings } from '#shared/domain/findings/activity-findings'
import { findingsContext } from '#shared/domain/findings/context'
import { answerFor } from '#shared/domain/findings/answers'
import type { Finding, FindingAnswer } from '#shared/domain/findings/finding'
import { processorActivityFindings } from '#shared/domain/findings/processor-findings'
import { registerFindings } from '#shared/domain/findings/register-findings'
import type { OpenFinding } from '#shared/ipc/findings'

type Place = Pick<OpenFinding, 'subject' | 'recordId' | 'refNo' | 'name'>

/** Every finding of the register with its place and its answer: header first, then activities in order. */
export function openFindings(data: RegisterData, today: string): OpenFinding[] {
  const context = findingsContext(data, today)
  const at = (place: Place, found: Finding[]) =>
    found.map((finding) => withAnswer(place, finding, data.findingAnswers, today))
  const header: Place = { subject: 'register', recordId: 'register', refNo: '', name: '' }
  return [
    ...at(header, registerFindings(data.register)),
    ...data.activities.flatMap((activity) =>
      at(placeOf('activity', activity), activityFindings(activity, context)),
    ),
    ...data.processorActivities.flatMap((activity) =>
      at(placeOf('processor-activity', activity), processorActivityFindings(activity, context)),
    ),
  ]
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
  const own = answers.filter((answer) => answer.recordId === place.recordId)
  const answer = own.find((each) => each.code === finding.code) ?? null
  return { ...place, finding, answer, needsYou: answerFor(finding, own, today) === null }
}
