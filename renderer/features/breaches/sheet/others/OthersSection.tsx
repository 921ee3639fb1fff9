import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineDate } from '#ui/inline/InlineDate'
import { InlineText } from '#ui/inline/InlineText'
import { breachSheetText } from '#shared/text/breach-sheet'
import { asAnswer, asText } from '../../../../parts/fields/field-kinds.ts'
import { asAsked } from '../as-asked.ts'
import { BreachPart } from '../BreachPart.tsx'
import type { PartProps } from '../breach-sheet.ts'
import { AuthorityList } from './AuthorityList.tsx'
import { CountryList } from './CountryList.tsx'
import { PartyList } from './PartyList.tsx'

/** Other organisations, authorities and countries that are part of it. GDPR art. 26, 33(2), 56. */
export function OthersSection({ sheet }: PartProps) {
  return (
    <BreachPart id="others">
      <PartyList sheet={sheet} />
      <PoliceRows sheet={sheet} />
      <AuthorityList sheet={sheet} />
      <BorderRows sheet={sheet} />
      <CountryList sheet={sheet} />
    </BreachPart>
  )
}

function PoliceRows({ sheet: { breach, fields } }: PartProps) {
  const { field } = fields
  const { told, on, reference } = breach.police
  return (
    <>
      <InlineChoice {...asAnswer(field('police.told'))} />
      {told === 'yes' || on !== null ? <InlineDate {...field('police.on')} /> : null}
      {told === 'yes' || reference !== null ? (
        <InlineText {...asText(field('police.reference'))} />
      ) : null}
    </>
  )
}

/** Whether people in other countries are affected, and which authority leads. GDPR art. 4(23), 56(1). */
function BorderRows({ sheet: { breach, fields, settings } }: PartProps) {
  const { field } = fields
  const isAsked = breach.isCrossBorder === 'yes' || breach.leadAuthority !== null
  const hint = breachSheetText.others.leadHint(settings.leadAuthority)
  return (
    <>
      <InlineChoice {...asAnswer(field('isCrossBorder'))} />
      {isAsked ? (
        <InlineText
          {...asText(asAsked(field('leadAuthority')))}
          {...(hint ? { description: hint } : {})}
        />
      ) : null}
    </>
  )
}
