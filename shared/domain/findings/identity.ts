import type { Contact } from '../register/register.ts'
import { hasInk } from '../values/text.ts'

const DOMAIN = /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}\/?$/iu

/** Whether a name says who somebody is; a bare domain name such as example.com does not. GDPR art. 30(1)(a). */
export function identifies(name: string | null): boolean {
  return hasInk(name) && !DOMAIN.test(name.trim())
}

/** Whether somebody can be reached by any way at all. GDPR art. 30(1)(a). */
export function isReachable({ postalAddress, email, phone }: Contact): boolean {
  return hasInk(postalAddress) || hasInk(email) || hasInk(phone)
}
