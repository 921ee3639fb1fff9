import { type Activity, emptyActivity } from '#shared/domain/activities/activity'
import type { LawfulBasis } from '#shared/domain/activities/parts'
import type { Catalogues, Processor } from '#shared/domain/catalogues/catalogue'
import { type RetentionRule, emptyRetentionRule } from '#shared/domain/catalogues/retention-rule'
import { activityFindings } from '#shared/domain/findings/activity-findings'
import type { FindingCode } from '#shared/domain/findings/codes'
import { findingsContext } from '#shared/domain/findings/context'
import type { Finding } from '#shared/domain/findings/finding'
import { EMPTY_REGISTER, type Register } from '#shared/domain/register/register'

export const TODAY = '2026-11-22'

/** A basis that counts and is allocated, unless told otherwise. */
export const aBasis = (
  art6: LawfulBasis['art6'],
  known: Partial<LawfulBasis> = {},
): LawfulBasis => ({
  art6,
  standing: 'stated',
  allocation: 'allocated',
  allocatedTo: null,
  reason: null,
  ...known,
})

/** A storage rule without gaps: five years from the day of delivery. */
export const aRule = (known: Partial<RetentionRule> = {}): RetentionRule => ({
  ...emptyRetentionRule('rule', 'RET-1', 'fixed_after_event'),
  event: 'services_ended',
  triggerDefinition: 'The day of delivery',
  period: 'P5Y',
  statedInNotice: 'yes',
  ...known,
})

export const aProcessor = (known: Partial<Processor> = {}): Processor => ({
  id: 'host',
  name: 'Example Hosting',
  contact: null,
  country: null,
  service: null,
  contractRef: 'C-1',
  contractOn: null,
  subProcessors: [],
  ...known,
})

export const theLists = (known: Partial<Catalogues> = {}): Catalogues => ({
  'data-category': [{ id: 'orders', name: 'Order data', description: null }],
  recipient: [],
  processor: [aProcessor()],
  system: [],
  measure: [],
  'retention-rule': [aRule()],
  ...known,
})

/** The use of the one data category of the lists. */
export const anOrderCategory = (
  known: Partial<Activity['dataCategories'][number]> = {},
): Activity['dataCategories'][number] => ({
  categoryId: 'orders',
  items: ['goods ordered'],
  retentionRuleId: 'rule',
  retentionInNotice: null,
  ...known,
})

/** An activity in which no rule finds a gap. */
export const aCompleteActivity = (known: Partial<Activity> = {}): Activity => ({
  ...emptyActivity('PA-01', 'Orders'),
  id: 'pa-01',
  createdOn: TODAY,
  changedOn: TODAY,
  owner: 'Sales',
  purpose: 'Deliver what customers order',
  dataSubjects: ['customers'],
  dataCategories: [anOrderCategory()],
  recipientsNone: true,
  transfersNone: true,
  security: 'Disks are encrypted',
  lawfulBases: [aBasis('b')],
  sources: [{ kind: 'data-subject', detail: null }],
  ...known,
})

export type Surroundings = {
  lists?: Partial<Catalogues>
  register?: Partial<Register>
  today?: string
}

export const theContext = ({ lists, register, today }: Surroundings = {}) =>
  findingsContext(
    { register: { ...EMPTY_REGISTER, ...register }, catalogues: theLists(lists) },
    today ?? TODAY,
  )

/** Findings of the complete activity after some changes. */
export const findingsAfter = (known: Partial<Activity>, around: Surroundings = {}): Finding[] =>
  activityFindings(aCompleteActivity(known), theContext(around))

/** A row of a table: what it shows, the change to the complete record, the codes that follow. */
export type Case = [
  shows: string,
  change: Partial<Activity>,
  codes: FindingCode[],
  around?: Surroundings,
]

/** Codes of the findings that a row leads to. */
export const codesAfter = (known: Partial<Activity>, around?: Surroundings): FindingCode[] =>
  findingsAfter(known, around).map(({ code }) => code)
