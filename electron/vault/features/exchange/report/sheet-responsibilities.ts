import type { Activity } from '#shared/domain/activities/activity'
import { roleWords, statusWords } from '#shared/text/choices'
import { reportArticles as art, reportText } from '#shared/text/report'
import { entries, entry, entryIf, joined, lines } from '../../../documents/entries.ts'
import type { Html } from '../../../documents/html.ts'
import { lettered } from './lettered.ts'
import type { Lists } from './lists.ts'
import { staffName } from './parties.ts'
import type { ReportInput } from './report-input.ts'

const text = reportText.sheet

/** (a) Who is responsible. GDPR art. 30(1)(a). */
export function responsibilitiesSection(
  activity: Activity,
  input: ReportInput,
  _lists: Lists,
): Html {
  const { register } = input.data
  const joint = register.jointControllers.filter(({ id }) =>
    activity.jointControllerIds.includes(id),
  )
  const isJoint = activity.role === 'joint' || joint.length > 0
  return lettered(
    'a',
    reportText.sections.a,
    entries(
      entry(text.controller, register.legalName, art.identity),
      entry(text.role, roleWords[activity.role]),
      entryIf(isJoint, text.jointControllers, lines(joint.map(({ name }) => name)), art.joint),
      entryIf(isJoint, text.arrangement, activity.jointArrangementRef, art.joint),
      entry(text.owner, staffName(activity.owner, input)),
      entry(text.ownerContact, staffName(activity.ownerContact, input)),
      entry(reportText.parties.dpo, register.dpo.name, art.identity),
      entry(text.status, statusLine(activity)),
      entry(text.introducedOn, activity.introducedOn),
      entryIf(activity.status === 'ended', text.endReason, activity.endReason),
    ),
  )
}

function statusLine(activity: Activity): string | null {
  const { status, suspendedOn, endedOn } = activity
  const missing = reportText.notRecorded
  return joined(
    [
      statusWords[status],
      status === 'suspended' && `${text.suspendedOn.toLowerCase()}: ${suspendedOn ?? missing}`,
      status === 'ended' && `${text.endedOn.toLowerCase()}: ${endedOn ?? missing}`,
    ].map((part) => part || null),
  )
}
