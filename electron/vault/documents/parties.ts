import type { Contact, Register } from '#shared/domain/register/register'
import { reportText } from '#shared/text/report'
import { joined } from './entries.ts'

const text = reportText.parties

/** The name by which the register knows its controller: the legal one, or the trading name until it is recorded. */
export function partyName(register: Register): string {
  return register.legalName ?? register.tradingName ?? reportText.notRecorded
}

/** The officer's name, or why there is none; null when neither is recorded. GDPR art. 30(1)(a), 37(1). */
export function officerName({ dpo }: Register): string | null {
  if (dpo.name) return joined([dpo.name, dpo.externalFirm && text.dpoFirm(dpo.externalFirm)])
  return dpo.reasonNone && text.dpoNone(dpo.reasonNone)
}

/** Postal address, e-mail and phone in one line; null when none is recorded. */
export function contactLine(contact: Contact): string | null {
  return joined([contact.postalAddress, contact.email, contact.phone])
}
