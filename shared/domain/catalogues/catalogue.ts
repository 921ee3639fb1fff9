import * as z from 'zod'
import { Country } from '../values/country.ts'
import { OptionalDay } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { OptionalLine, OptionalProse, Title } from '../values/text.ts'
import { RetentionRule } from './retention-rule.ts'

/** A category of personal data, entered once and used in many activities. GDPR art. 30(1)(c). */
export const DataCategory = z.strictObject({ id: Id, name: Title, description: OptionalProse })
export type DataCategory = z.infer<typeof DataCategory>

export const RECIPIENT_KINDS = [
  'internal',
  'processor',
  'joint',
  'third-party',
  'authority',
] as const

/** A recipient or category of recipients. GDPR art. 30(1)(d), art. 4(9). */
export const Recipient = z.strictObject({
  id: Id,
  name: Title,
  kind: z.enum(RECIPIENT_KINDS),
  country: Country.nullable(),
  note: OptionalProse,
})
export type Recipient = z.infer<typeof Recipient>

/** A processor with its contract. GDPR art. 28(3), art. 30(1)(d). */
export const Processor = z.strictObject({
  id: Id,
  name: Title,
  contact: OptionalProse,
  country: Country.nullable(),
  service: OptionalLine,
  contractRef: OptionalLine,
  contractOn: OptionalDay,
  subProcessors: z.array(Title).max(200, { error: 'too-long' }),
})
export type Processor = z.infer<typeof Processor>

/** A system that holds personal data, and where. GDPR art. 32. */
export const System = z.strictObject({
  id: Id,
  name: Title,
  storageLocation: OptionalLine,
  country: Country.nullable(),
  description: OptionalProse,
})
export type System = z.infer<typeof System>

/** A technical or organisational security measure. GDPR art. 32(1). */
export const Measure = z.strictObject({ id: Id, name: Title, description: OptionalProse })
export type Measure = z.infer<typeof Measure>

/** The lists that activities draw from, by kind. */
export const CATALOGUES = {
  'data-category': DataCategory,
  recipient: Recipient,
  processor: Processor,
  system: System,
  measure: Measure,
  'retention-rule': RetentionRule,
} as const
export const CATALOGUE_KINDS = [
  'data-category',
  'recipient',
  'processor',
  'system',
  'measure',
  'retention-rule',
] as const satisfies (keyof typeof CATALOGUES)[]
export const CatalogueKind = z.enum(CATALOGUE_KINDS)
export type CatalogueKind = z.infer<typeof CatalogueKind>
export type CatalogueRecord<K extends CatalogueKind> = z.infer<(typeof CATALOGUES)[K]>

/** One entry of any list, tagged with its kind. */
export const CatalogueEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('data-category'), record: DataCategory }),
  z.strictObject({ kind: z.literal('recipient'), record: Recipient }),
  z.strictObject({ kind: z.literal('processor'), record: Processor }),
  z.strictObject({ kind: z.literal('system'), record: System }),
  z.strictObject({ kind: z.literal('measure'), record: Measure }),
  z.strictObject({ kind: z.literal('retention-rule'), record: RetentionRule }),
])
export type CatalogueEntry = z.infer<typeof CatalogueEntry>

/** All lists of a register together. */
export const Catalogues = z.strictObject({
  'data-category': z.array(DataCategory),
  recipient: z.array(Recipient),
  processor: z.array(Processor),
  system: z.array(System),
  measure: z.array(Measure),
  'retention-rule': z.array(RetentionRule),
})
export type Catalogues = z.infer<typeof Catalogues>
