import type { Transfer } from '../activities/parts.ts'
import { isThirdCountry } from '../values/country.ts'
import { hasInk } from '../values/text.ts'
import type { Concern } from './context.ts'

/** What activities and processor activities have in common. */
type WithTransfers = { transfers: readonly Transfer[]; transfersNone: boolean }

const name = ({ recipient, country }: Transfer) =>
  hasInk(recipient) ? `${recipient} (${country})` : country

function concerns(transfers: readonly Transfer[]): Concern | null {
  return transfers.length > 0 ? { field: 'transfers', about: transfers.map(name) } : null
}

const leaving = ({ transfers }: WithTransfers) =>
  transfers.filter(({ country }) => isThirdCountry(country))

/** The record states its transfers to third countries, or that there are none. GDPR art. 30(1)(e), 30(2)(c). */
export const lacksTransferStatement = ({ transfers, transfersNone }: WithTransfers) =>
  transfers.length === 0 && !transfersNone ? { field: 'transfersNone' } : null

/** A transfer to a third country has adequacy, a safeguard or a derogation. GDPR art. 44 to 49. */
export const lacksSafeguard = (record: WithTransfers) =>
  concerns(leaving(record).filter(({ mechanism }) => mechanism === null))

/** A derogation is for the exception, and compelling interests are documented. GDPR art. 49, 30(1)(e). */
export const stretchesDerogation = (record: WithTransfers) =>
  concerns(leaving(record).filter(isStretched))

function isStretched({ mechanism, repeated, documentRef }: Transfer): boolean {
  if (mechanism === 'derogation') return repeated === 'yes'
  return mechanism === 'compelling-interests' && !hasInk(documentRef)
}
