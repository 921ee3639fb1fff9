import type { Party } from '#shared/domain/breaches/breach'
import {
  breachArticles as art,
  breachBlockText,
  breachPrintText,
} from '#shared/text/breach-documents-print'
import { instantWords } from '#shared/text/breach-clock'
import { partyRoleWords } from '#shared/text/breach-words'
import { countryName } from '#shared/text/choices'
import { entries, joined, lines } from '../../../documents/entries.ts'
import type { Html, HtmlPart } from '../../../documents/html.ts'
import { contactLine, officerName } from '../../../documents/parties.ts'
import { line, lineIf, type Telling } from './telling.ts'

const { controller, people } = breachBlockText

/** Whose breach it is: the controller as the register knows it. GDPR art. 4(7). */
export function organisationLines(telling: Telling): HtmlPart[] {
  const { register, settings } = telling.data
  const { legalName, tradingName, registrationNo, contact, country, headcount } = register
  const { representative } = register
  return [
    line(telling, controller.name, legalName ?? tradingName, art.controller),
    lineIf(
      legalName !== null && tradingName !== null,
      telling,
      controller.tradingName,
      tradingName,
    ),
    lineIf(registrationNo !== null, telling, controller.registrationNo, registrationNo),
    line(telling, controller.contact, contactLine(contact)),
    line(telling, controller.country, country && countryName(country)),
    line(telling, controller.sector, settings.sector),
    line(telling, controller.size, headcount === null ? null : controller.staff(headcount)),
    lineIf(
      representative !== null,
      telling,
      controller.representative,
      representative && joined([representative.name, contactLine(representative.contact)]),
      art.representative,
    ),
  ]
}

/** Whom the authority can ask, and who else is part of it. GDPR art. 33(3)(b). */
export function contactsBlock(telling: Telling): Html {
  const { breach } = telling
  const { dpo } = telling.data.register
  const { name, role, contact } = breach.reporter
  const officer = joined([officerName(telling.data.register), contactLine(dpo.contact)])
  return entries(
    line(telling, people.reporter, joined([name, role, contact])),
    line(telling, people.dpo, officer, art.contact),
    line(
      telling,
      people.contactPoint,
      breach.contactPoint ?? (officer && people.theOfficer),
      art.contact,
    ),
    line(telling, people.parties, partyLines(telling), art.parties),
  )
}

function partyLines(telling: Telling): HtmlPart {
  const { breach } = telling
  if (breach.parties.length === 0) return people.noParties
  return lines(breach.parties.map((party) => partyWords(party, telling)))
}

function partyWords({ role, name, processorId, toldUsAt, note }: Party, telling: Telling): string {
  const linked = processorId && (telling.names[processorId] ?? breachPrintText.gone)
  const who = name ?? linked ?? telling.missing
  const told = toldUsAt && people.toldUs(instantWords(toldUsAt, telling.breach.timeZone))
  return `${partyRoleWords[role].name}: ${joined([who, told, note]) ?? who}`
}
