import type { Contact } from '../domain/register/register.ts'

/** The parts of how someone is reached. */
export const contactText: Record<keyof Contact, string> = {
  postalAddress: 'Postal address',
  email: 'E-mail',
  phone: 'Phone',
}
