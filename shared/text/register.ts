import type { JointController, Register } from '../domain/register/register.ts'
import type { FieldPath } from '../domain/values/field-path.ts'

type Words = { label: string; article?: string }

/** Every field of the register header with the article that asks for it. */
export const registerFieldText: Record<
  FieldPath<Omit<Register, 'id' | 'isExample'>> | 'dpo.contact' | 'representative.name',
  Words
> = {
  legalName: { label: 'Legal name', article: 'Art. 30(1)(a)' },
  tradingName: { label: 'Trading name' },
  'contact.postalAddress': { label: 'Postal address', article: 'Art. 30(1)(a)' },
  'contact.email': { label: 'E-mail', article: 'Art. 30(1)(a)' },
  'contact.phone': { label: 'Phone', article: 'Art. 30(1)(a)' },
  country: { label: 'Country', article: 'Art. 3, 27' },
  registrationNo: { label: 'Registration number' },
  website: { label: 'Website' },
  establishments: { label: 'Establishments', article: 'Art. 3(1)' },
  headcount: { label: 'Headcount', article: 'Art. 30(5)' },
  jointControllers: { label: 'Joint controllers', article: 'Art. 26, 30(1)(a)' },
  representative: { label: 'Representative', article: 'Art. 27, 30(1)(a)' },
  'representative.name': { label: 'Name', article: 'Art. 30(1)(a)' },
  'dpo.name': { label: 'Name', article: 'Art. 30(1)(a), 37' },
  'dpo.contact': { label: 'Contact', article: 'Art. 37(7)' },
  'dpo.externalFirm': { label: 'External firm', article: 'Art. 37(6)' },
  'dpo.reasonNone': { label: 'Why none is designated', article: 'Art. 37(1)' },
  leadAuthority: { label: 'Lead authority', article: 'Art. 56' },
  concernedAuthorities: { label: 'Authorities concerned', article: 'Art. 4(22)' },
  registerVersion: { label: 'Version', article: 'Art. 5(2), 24' },
  asOf: { label: 'As of', article: 'Art. 5(2)' },
  approvedBy: { label: 'Approved by', article: 'Art. 24' },
  approvedOn: { label: 'Approved on', article: 'Art. 24' },
  source: { label: 'Source' },
  generalSecurity: { label: 'General description', article: 'Art. 30(1)(g), 32(1)' },
}

/** The fields of one joint controller. */
export const jointControllerText = {
  name: { label: 'Name', article: 'Art. 30(1)(a)' },
  arrangementRef: { label: 'Arrangement', article: 'Art. 26(1)' },
} satisfies Partial<Record<keyof JointController, Words>>

/** The sections of the register header. */
export const registerSections = [
  { id: 'controller', title: 'Controller', article: 'Art. 30(1)(a)' },
  { id: 'joint', title: 'Joint controllers', article: 'Art. 26' },
  { id: 'representative', title: 'EU representative', article: 'Art. 27' },
  { id: 'dpo', title: 'Data protection officer', article: 'Art. 37–39' },
  { id: 'authorities', title: 'Authorities', article: 'Art. 55, 56' },
  { id: 'security', title: 'Security in general', article: 'Art. 32(1)' },
  { id: 'version', title: 'This register', article: 'Art. 5(2), 24' },
  { id: 'history', title: 'History' },
] as const
export type RegisterSectionId = (typeof registerSections)[number]['id']

/** What the sheet of the register header says besides its fields. */
export const registerText = {
  title: 'Controller',
  findings: (open: number) => (open === 1 ? '1 finding needs you' : `${open} findings need you`),
  noFindings: 'Nothing here needs you',
  jointCount: (count: number) =>
    count === 1 ? '1 joint controller' : `${count} joint controllers`,
  jointNone: 'None recorded',
  addJoint: 'Add joint controller…',
  joint: (place: number) => `Joint controller ${place}`,
  jointRemoved: 'Joint controller removed',
  representativeNone: 'None recorded',
  addRepresentative: 'Record representative…',
  representativeRemoved: 'Representative removed',
  reasonHint: 'Only where no officer is named.',
  people: 'people',
  securityHint: 'Printed in the annex of the register, for all activities.',
} as const
