import { InlineDate } from '#ui/inline/InlineDate'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineText } from '#ui/inline/InlineText'
import { registerText as words } from '#shared/text/register'
import { asText, asTexts, asTitle } from '../../parts/fields/field-kinds.ts'
import { RegisterPart } from './RegisterPart.tsx'
import type { SectionProps } from './use-register-fields.ts'

/** The authorities the controller answers to. GDPR art. 55, 56. */
export function AuthoritiesSection({ fields: { field } }: SectionProps) {
  return (
    <RegisterPart id="authorities">
      <InlineText {...asText(field('leadAuthority'))} />
      <InlineMultiPick {...asTexts(field('concernedAuthorities'), [])} />
    </RegisterPart>
  )
}

/** How data are protected in general, for the annex. GDPR art. 30(1)(g), 32(1). */
export function SecuritySection({ fields: { field } }: SectionProps) {
  return (
    <RegisterPart id="security">
      <InlineText
        {...asText(field('generalSecurity'))}
        description={words.securityHint}
        isMultiline
      />
    </RegisterPart>
  )
}

/** Version, state and approval of the register itself. GDPR art. 5(2), 24. */
export function VersionSection({ fields: { field } }: SectionProps) {
  return (
    <RegisterPart id="version">
      <InlineText {...asTitle(field('registerVersion'))} />
      <InlineDate {...field('asOf')} />
      <InlineText {...asText(field('approvedBy'))} />
      <InlineDate {...field('approvedOn')} />
      <InlineText {...asText(field('source'))} />
    </RegisterPart>
  )
}
