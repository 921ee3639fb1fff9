import type { Contact, Register } from '#shared/domain/register/register'
import { reportText } from '#shared/text/report'
import { joined } from './entries.ts'

/** The name by which the register knows its controller: the legal one, or the trading name until it is recorded. */
export function partyName(register: Register): string {
  return register.legalName ?? register.tradingName ?? reportText.notRecorded
}

/** Postal address, e-mail and phone in one line; null when none is recorded. */
export function contactLine(contact: Contact): string | null {
  return joined([contact.postalAddress, contact.email, contact.phone])
}
