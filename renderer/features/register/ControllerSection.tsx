import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineNumber } from '#ui/inline/InlineNumber'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { InlineText } from '#ui/inline/InlineText'
import { countryWords } from '#shared/text/countries'
import { registerText as words } from '#shared/text/register'
import { asChoice, asPicks, asText } from '../../parts/fields/field-kinds.ts'
import { RegisterPart } from './RegisterPart.tsx'
import type { SectionProps } from './use-register-fields.ts'

/** The controller itself and how to reach it. GDPR art. 30(1)(a). */
export function ControllerSection({ fields: { field, record } }: SectionProps) {
  return (
    <RegisterPart id="controller">
      <InlineText {...asText(field('legalName'))} />
      <InlineText {...asText(field('tradingName'))} />
      <InlineText {...asText(field('contact.postalAddress'))} isMultiline />
      <InlineText {...asText(field('contact.email'))} />
      <InlineText {...asText(field('contact.phone'))} />
      <InlineSelect {...asChoice(field('country'), countryWords)} />
      <InlineMultiPick {...asPicks(field('establishments'), countryWords)} />
      <InlineText {...asText(field('registrationNo'))} />
      <InlineText {...asText(field('website'))} />
      <InlineNumber
        {...field('headcount')}
        {...(record.headcount === null ? {} : { unit: words.people })}
      />
    </RegisterPart>
  )
}
