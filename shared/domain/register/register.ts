import * as z from 'zod'
import { Country } from '../values/country.ts'
import { OptionalDay } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { OptionalLine, OptionalProse, Title } from '../values/text.ts'

/** How someone is reached. */
export const Contact = z.strictObject({
  postalAddress: OptionalProse,
  email: OptionalLine,
  phone: OptionalLine,
})
export type Contact = z.infer<typeof Contact>
export const NO_CONTACT: Contact = { postalAddress: null, email: null, phone: null }

/** A named party with its contact. */
export const Party = z.strictObject({ name: Title, contact: Contact })
export type Party = z.infer<typeof Party>

/** GDPR art. 26, art. 30(1)(a). */
export const JointController = z.strictObject({
  id: Id,
  name: Title,
  contact: Contact,
  arrangementRef: OptionalLine,
})
export type JointController = z.infer<typeof JointController>

/** The register's cover data, once per register. GDPR art. 30(1)(a). */
export const Register = z.strictObject({
  id: z.literal('register'),
  legalName: OptionalLine,
  tradingName: OptionalLine,
  contact: Contact,
  country: Country.nullable(),
  registrationNo: OptionalLine,
  website: OptionalLine,
  establishments: z.array(Country).max(50),
  jointControllers: z.array(JointController).max(50),
  representative: Party.nullable(),
  dpo: z.strictObject({
    name: OptionalLine,
    contact: Contact,
    externalFirm: OptionalLine,
    /** Why no officer is designated. GDPR art. 37(1). */
    reasonNone: OptionalProse,
  }),
  leadAuthority: OptionalLine,
  concernedAuthorities: z.array(Title).max(50),
  headcount: z
    .number()
    .int()
    .min(0, { error: 'out-of-range' })
    .max(10_000_000, { error: 'out-of-range' })
    .nullable(),
  registerVersion: Title,
  asOf: OptionalDay,
  approvedBy: OptionalLine,
  approvedOn: OptionalDay,
  /** General description of security measures for the annex. GDPR art. 30(1)(g), art. 32(1). */
  generalSecurity: OptionalProse,
  /** True for the example register, which is marked as such everywhere. */
  isExample: z.boolean(),
  source: OptionalLine,
})
export type Register = z.infer<typeof Register>

/** A register with nothing recorded yet. */
export const EMPTY_REGISTER: Register = {
  id: 'register',
  legalName: null,
  tradingName: null,
  contact: NO_CONTACT,
  country: null,
  registrationNo: null,
  website: null,
  establishments: [],
  jointControllers: [],
  representative: null,
  dpo: { name: null, contact: NO_CONTACT, externalFirm: null, reasonNone: null },
  leadAuthority: null,
  concernedAuthorities: [],
  headcount: null,
  registerVersion: '1',
  asOf: null,
  approvedBy: null,
  approvedOn: null,
  generalSecurity: null,
  isExample: false,
  source: null,
}
