import type { Party, Register } from '#shared/domain/register/register'
import { countryName } from '#shared/text/choices'
import { reportArticles as art, reportText } from '#shared/text/report'
import { type Html, html } from '../../../documents/html.ts'
import { entries, entry, entryIf, joined, lines, valueOr } from '../../../documents/entries.ts'
import { contactLine, officerName } from '../../../documents/parties.ts'
import type { ReportInput } from './report-input.ts'

const text = reportText.parties

/** Names as an authority copy may carry them: staff only when the option says so. */
export function staffName(name: string | null, { options }: Pick<ReportInput, 'options'>) {
  return name && !options.withStaffNames ? reportText.nameWithheld : name
}

/** Who answers for the processing: controller or processor, representative and officer. GDPR art. 30(1)(a), 30(2)(a). */
export function partiesSection({ data, options }: ReportInput): Html {
  const { register } = data
  const identity = options.part === 'controller' ? art.identity : art.served
  return html`<section class="part" id="parties">
    <h2>${text.heading[options.part]}</h2>
    ${entries(
      entry(text.legalName, register.legalName, identity),
      entryIf(register.tradingName !== null, text.tradingName, register.tradingName),
      entry(text.registrationNo, register.registrationNo),
      entry(text.country, register.country && countryName(register.country)),
      entry(text.postalAddress, register.contact.postalAddress, identity),
      entry(text.phone, register.contact.phone, identity),
      entry(text.email, register.contact.email, identity),
      entry(text.website, register.website),
      entry(text.establishments, lines(register.establishments.map(countryName))),
      entry(text.headcount, register.headcount, 'Art. 30(5)'),
    )}
    ${entries(
      entry(text.jointControllers, jointControllers(register), art.joint),
      entry(text.representative, partyLines(register.representative), art.representative),
      // The officer's name and contact are part of the record by law and are never withheld.
      entry(text.dpo, officerName(register), art.officer),
      entry(text.dpoContact, contactLine(register.dpo.contact), identity),
      entry(text.leadAuthority, register.leadAuthority, art.authority),
      entry(text.concernedAuthorities, lines(register.concernedAuthorities), art.authority),
    )}
  </section>`
}

function partyLines(party: Party | null) {
  return party && lines([party.name, valueOr(contactLine(party.contact))])
}

function jointControllers({ jointControllers: controllers }: Register) {
  return lines(
    controllers.map(({ name, contact, arrangementRef }) =>
      joined([
        name,
        contactLine(contact) ?? text.contactMissing,
        text.arrangement(arrangementRef ?? reportText.notRecorded),
      ]),
    ),
  )
}
