import * as z from 'zod'
import { Day, OptionalDay } from '../values/day.ts'
import { Answer, Id } from '../values/id.ts'
import { OptionalLine, OptionalProse, Prose, Title } from '../values/text.ts'
import {
  AutomatedDecision,
  Children,
  Consent,
  CriminalData,
  DirectMarketing,
  Dpia,
  LegalObligation,
  LegitimateInterest,
  TerminalStorage,
} from './assessments.ts'
import { LawfulBasis, SpecialCategory, Transfer, UsedDataCategory } from './parts.ts'
import * as choice from './choices.ts'

const MANY = 200

/** What an officer records of one processing activity of a controller. GDPR art. 30(1); numbers as in the field table. */
export const ActivityContent = z.strictObject({
  refNo: Title,
  name: Title,
  role: z.enum(choice.ROLES),
  jointArrangementRef: OptionalLine,
  jointControllerIds: z.array(Id).max(MANY),
  owner: OptionalLine,
  ownerContact: OptionalLine,
  status: z.enum(choice.STATUSES),
  introducedOn: OptionalDay,
  suspendedOn: OptionalDay,
  endedOn: OptionalDay,
  endReason: OptionalProse,
  purpose: OptionalProse,
  /** The purpose is the officer's proposal; neither notice nor owner has confirmed it. */
  purposeProposed: z.boolean(),
  subPurposes: z.array(Title).max(MANY),
  importance: z.enum(choice.IMPORTANCES).nullable(),
  dataSubjects: z.array(Title).max(MANY),
  vulnerableSubjects: z.array(z.enum(choice.VULNERABLE_SUBJECTS)),
  dataCategories: z.array(UsedDataCategory).max(MANY),
  anonymityClaimed: Answer,
  specialCategories: z.array(SpecialCategory).max(MANY),
  /** Whether somebody checked for special categories; "no" is the statement that there are none. */
  specialCategoriesPresent: Answer,
  criminalData: CriminalData,
  recipientsNone: z.boolean(),
  recipientIds: z.array(Id).max(MANY),
  processorIds: z.array(Id).max(MANY),
  transfersNone: z.boolean(),
  transfers: z.array(Transfer).max(MANY),
  security: OptionalProse,
  securityRef: OptionalLine,
  measureIds: z.array(Id).max(MANY),
  lawfulBases: z.array(LawfulBasis).max(MANY),
  legitimateInterest: LegitimateInterest,
  consent: Consent,
  legalObligations: z.array(LegalObligation).max(MANY),
  sources: z
    .array(z.strictObject({ kind: z.enum(choice.SOURCES), detail: OptionalLine }))
    .max(MANY),
  provisionRequired: z.enum(choice.PROVISIONS).nullable(),
  provisionConsequence: OptionalProse,
  automatedDecision: AutomatedDecision,
  dpia: Dpia,
  terminalStorage: TerminalStorage,
  directMarketing: DirectMarketing,
  children: Children,
  rights: z.array(z.enum(choice.RIGHTS)),
  rightsRestrictions: OptionalProse,
  noticeRef: OptionalLine,
  systemIds: z.array(Id).max(MANY),
  storageLocation: OptionalLine,
  combination: OptionalProse,
  breachRefs: z.array(Title).max(MANY),
  nextReviewOn: OptionalDay,
  note: OptionalProse,
})
export type ActivityContent = z.infer<typeof ActivityContent>

/** Content plus what the vault itself keeps: identity and the days of creation and last change. */
export const Activity = ActivityContent.extend({ id: Id, createdOn: Day, changedOn: Day })
export type Activity = z.infer<typeof Activity>

/** Any part of the content, as one edit in the sheet sends it. */
export const ActivityPatch = ActivityContent.partial().strict()
export type ActivityPatch = z.infer<typeof ActivityPatch>

/** Reason for ending an activity, asked together with the day. */
export const ActivityEnd = z.strictObject({ id: Id, endedOn: Day, endReason: Prose })

export type ActivityField = keyof ActivityContent

export { emptyActivity } from './empty.ts'
