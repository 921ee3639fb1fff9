import { roleWords, statusWords } from '#shared/text/choices'
import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineDate } from '#ui/inline/InlineDate'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { InlineText } from '#ui/inline/InlineText'
import { asList, asSetChoice, asText, asTitle } from '../../../parts/fields/field-kinds.ts'
import { ActivitySection } from './ActivitySection.tsx'
import type { SectionProps } from './activity-sheet.ts'
import { useJointControllers } from './use-joint-controllers.ts'

/** (a) Who answers for the activity, and whether it runs. GDPR art. 30(1)(a). */
export function ResponsibilitiesSection({ sheet }: SectionProps) {
  const { field } = sheet.fields
  return (
    <ActivitySection id="responsibilities">
      <InlineText {...asTitle(field('refNo'))} />
      <InlineText {...asTitle(field('name'))} />
      <InlineChoice {...asSetChoice(field('role'), roleWords)} />
      <JointFields sheet={sheet} />
      <InlineText {...asText(field('owner'))} />
      <InlineText {...asText(field('ownerContact'))} />
      <StatusFields sheet={sheet} />
    </ActivitySection>
  )
}

function JointFields({ sheet }: SectionProps) {
  const { field } = sheet.fields
  const { role, jointControllerIds, jointArrangementRef } = sheet.activity
  const parties = useJointControllers(sheet.jointControllers)
  if (role !== 'joint' && jointControllerIds.length === 0 && jointArrangementRef === null)
    return null
  return (
    <>
      <InlineMultiPick {...asList(field('jointControllerIds'))} {...parties} />
      <InlineText {...asText(field('jointArrangementRef'))} />
    </>
  )
}

function StatusFields({ sheet }: SectionProps) {
  const { field } = sheet.fields
  const { status, suspendedOn, endedOn, endReason } = sheet.activity
  const isEnded = status === 'ended' || endedOn !== null || endReason !== null
  return (
    <>
      <InlineSelect {...asSetChoice(field('status'), statusWords)} />
      <InlineDate {...field('introducedOn')} />
      {status === 'suspended' || suspendedOn ? <InlineDate {...field('suspendedOn')} /> : null}
      {isEnded ? (
        <>
          <InlineDate {...field('endedOn')} />
          <InlineText {...asText(field('endReason'))} isMultiline />
        </>
      ) : null}
    </>
  )
}
