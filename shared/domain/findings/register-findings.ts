import type { Register } from '../register/register.ts'
import { isThirdCountry } from '../values/country.ts'
import { hasInk } from '../values/text.ts'
import type { Concern } from './context.ts'
import type { Finding } from './finding.ts'
import { identifies, isReachable } from './identity.ts'
import { toFindings } from './to-findings.ts'

/** All gaps of the register's cover data, in the order of FINDINGS. GDPR art. 30(1)(a). */
export function registerFindings(register: Register): Finding[] {
  return toFindings([
    ['F-CTRL-ID', hidesController(register)],
    ['F-DPO', lacksOfficer(register)],
    ['F-REP', lacksRepresentative(register)],
    ['F-JC', lacksArrangement(register)],
  ])
}

/** The controller can be identified and contacted. GDPR art. 30(1)(a), 13(1)(a). */
function hidesController({ legalName, contact }: Register): Concern | null {
  if (!identifies(legalName)) return { field: 'legalName' }
  return isReachable(contact) ? null : { field: 'contact' }
}

/** A data protection officer is named, or the reason why there is none. GDPR art. 37(1). */
function lacksOfficer({ dpo }: Register): Concern | null {
  return hasInk(dpo.name) || hasInk(dpo.reasonNone) ? null : { field: 'dpo.name' }
}

/** A controller without establishment in the EEA names a representative there. GDPR art. 27, 3(2). */
function lacksRepresentative({
  country,
  establishments,
  representative,
}: Register): Concern | null {
  if (country === null || !isThirdCountry(country) || representative) return null
  return establishments.every(isThirdCountry) ? { field: 'representative' } : null
}

/** Joint controllers have an arrangement. GDPR art. 26(1). */
function lacksArrangement({ jointControllers }: Register): Concern | null {
  const open = jointControllers.filter(({ arrangementRef }) => !hasInk(arrangementRef))
  return open.length > 0 ? { field: 'jointControllers', about: open.map(({ name }) => name) } : null
}
