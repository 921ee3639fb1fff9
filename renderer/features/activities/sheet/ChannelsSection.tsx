import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineText } from '#ui/inline/InlineText'
import { asAnswer, asText } from '../../../parts/fields/field-kinds.ts'
import { ActivitySection } from './ActivitySection.tsx'
import type { SectionProps } from './activity-sheet.ts'

/** What is kept on people's devices, and mail to customers. Dir. 2002/58/EC art. 5(3), 13(2). */
export function ChannelsSection({ sheet }: SectionProps) {
  return (
    <ActivitySection id="channels">
      <DeviceFields sheet={sheet} />
      <MailFields sheet={sheet} />
    </ActivitySection>
  )
}

function DeviceFields({ sheet }: SectionProps) {
  const { field } = sheet.fields
  const { used, ...told } = sheet.activity.terminalStorage
  return (
    <>
      <InlineChoice {...asAnswer(field('terminalStorage.used'))} />
      {used === 'yes' || isTold(told) ? (
        <>
          <InlineText {...asText(field('terminalStorage.items'))} isMultiline />
          <InlineChoice {...asAnswer(field('terminalStorage.consentNeeded'))} />
          <InlineText {...asText(field('terminalStorage.exemption'))} isMultiline />
          <InlineText {...asText(field('terminalStorage.consentRef'))} />
        </>
      ) : null}
    </>
  )
}

function MailFields({ sheet }: SectionProps) {
  const { field } = sheet.fields
  const { existingCustomers, ...told } = sheet.activity.directMarketing
  return (
    <>
      <InlineChoice {...asAnswer(field('directMarketing.existingCustomers'))} />
      {existingCustomers === 'yes' || isTold(told) ? (
        <>
          <InlineChoice {...asAnswer(field('directMarketing.ownSimilarProducts'))} />
          <InlineChoice {...asAnswer(field('directMarketing.addressFromSale'))} />
          <InlineChoice {...asAnswer(field('directMarketing.objectionAtCollection'))} />
          <InlineChoice {...asAnswer(field('directMarketing.objectionInEachMessage'))} />
        </>
      ) : null}
    </>
  )
}

function isTold(group: object): boolean {
  return Object.values(group).some((value) => value !== null)
}
