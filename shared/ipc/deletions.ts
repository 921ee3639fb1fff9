import * as z from 'zod'
import { AppliedAge } from '../domain/ages/age.ts'
import * as choices from '../domain/deletions/choices.ts'
import { Deletion, DeletionPatch, NewDeletion } from '../domain/deletions/deletion.ts'
import { DeletionEvent } from '../domain/deletions/event.ts'
import { EvidenceRecord } from '../domain/deletions/evidence.ts'
import { DeletionSettings, DeletionSettingsPatch } from '../domain/deletions/settings.ts'
import { DELETION_DUTIES, DELETION_STATES } from '../domain/deletions/state.ts'
import { REQUEST_STATES } from '../domain/requests/case-status.ts'
import { Id } from '../domain/values/id.ts'
import { Prose } from '../domain/values/text.ts'
import { action, command, query, shellAction } from './define.ts'
import { ExportedFile, ReportDocument, Saved, TABLE_FORMATS } from './exchange.ts'

/** Longest working reference, in UTF-16 code units. */
export const REFERENCE_MAX = 2000

/** One row of the list. */
export const DeletionSummary = z.strictObject({
  id: Id,
  refNo: z.string(),
  caseId: z.string(),
  state: z.enum(DELETION_STATES),
  isOpen: z.boolean(),
  timeZone: z.string(),
  signalChannel: z.enum(choices.SIGNAL_CHANNELS).nullable(),
  signalAt: z.string().nullable(),
  isSignalDayOnly: z.boolean(),
  country: z.string().nullable(),
  ageBand: z.enum(choices.AGE_BANDS),
  art8: AppliedAge.nullable(),
  /** House target for the freeze; null without a time of the signal. */
  freezeBy: z.string().nullable(),
  frozenAt: z.string().nullable(),
  isFrozenDayOnly: z.boolean(),
  /** Null where it cannot be told, or is not over. */
  isFreezeLate: z.boolean().nullable(),
  /** Whether the checks so far leave data that have to be deleted. */
  isDeleteOwed: z.boolean(),
  /** House target for the deletion, a day. */
  deleteBy: z.string().nullable(),
  deletedOn: z.string().nullable(),
  isDeleteLate: z.boolean().nullable(),
  decision: z.enum(choices.DECISIONS).nullable(),
  backupExpiry: z.string().nullable(),
  /** How many kinds of data stay under a law. */
  kept: z.number().int(),
  closedOn: z.string().nullable(),
  /** When the sealed record may go. */
  eraseOn: z.string().nullable(),
  cases: z.number().int(),
  duties: z.array(z.enum(DELETION_DUTIES)),
  /** The log it came from. */
  source: z.string().nullable(),
})
export type DeletionSummary = z.infer<typeof DeletionSummary>

export const DeletionSettingsSheet = z.strictObject({
  settings: DeletionSettings,
  timeZone: z.string(),
  controllerCountry: z.string().nullable(),
})
export type DeletionSettingsSheet = z.infer<typeof DeletionSettingsSheet>

export const DeletionList = z.strictObject({
  rows: z.array(DeletionSummary),
  sheet: DeletionSettingsSheet,
  now: z.string(),
  today: z.string(),
})
export type DeletionList = z.infer<typeof DeletionList>

/** Whether the working reference of a case is there: none yet, kept, its key gone, or destroyed with the verification. */
export const REFERENCE_STATES = ['none', 'kept', 'unreadable', 'destroyed'] as const
export type ReferenceState = (typeof REFERENCE_STATES)[number]

const Linked = z.strictObject({
  id: Id,
  refNo: z.string(),
  /** What a list shows of it; never more. */
  label: z.string(),
  /** For a request: the day by which art. 12(3) GDPR wants an answer. */
  dueOn: z.string().nullable(),
})

const LinkedRequest = Linked.extend({
  state: z.enum(REQUEST_STATES),
  /** Its clock stands still, so that no day is due. */
  isPaused: z.boolean(),
  /** Whether its personal fields are erased, so that it no longer says who asked. */
  isErased: z.boolean(),
})
export type LinkedRequest = z.infer<typeof LinkedRequest>

export const DeletionSheet = z.strictObject({
  deletion: Deletion,
  summary: DeletionSummary,
  /** The record as it would be sealed now, or as it was sealed. */
  evidence: EvidenceRecord,
  reference: z.enum(REFERENCE_STATES),
  requests: z.array(LinkedRequest),
  breaches: z.array(Linked),
  /** What the table of ages gives for this case's day now. */
  artNow: AppliedAge,
  settings: DeletionSettingsSheet,
  now: z.string(),
  today: z.string(),
})
export type DeletionSheet = z.infer<typeof DeletionSheet>

const Year = z.number().int().min(1900).max(2200)
const TargetTally = z.strictObject({
  inTime: z.number().int(),
  late: z.number().int(),
  unknown: z.number().int(),
  open: z.number().int(),
  median: z.number().nullable(),
  longest: z.number().nullable(),
})
export const Yearly = z.strictObject({
  year: Year,
  cases: z.number().int(),
  open: z.number().int(),
  deleted: z.number().int(),
  clearedAdult: z.number().int(),
  clearedConsent: z.number().int(),
  byCountry: z.array(z.strictObject({ country: z.string().nullable(), count: z.number().int() })),
  byBand: z.record(z.enum(choices.AGE_BANDS), z.number().int()),
  byChannel: z.array(
    z.strictObject({
      channel: z.enum(choices.SIGNAL_CHANNELS).nullable(),
      count: z.number().int(),
    }),
  ),
  freeze: TargetTally,
  delete: TargetTally,
  withKept: z.number().int(),
})

/** What to print: the certificate of a case, a draft while it is open, or a year. */
export const DeletionPrint = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('certificate'), id: Id }),
  z.strictObject({ kind: z.literal('yearly'), year: Year }),
])
export type DeletionPrint = z.infer<typeof DeletionPrint>

/** Tables: a year in figures, or every evidence record of a year with exactly its fields. */
export const DeletionTable = z.strictObject({
  what: z.enum(['yearly', 'records']),
  year: Year,
  format: z.enum(TABLE_FORMATS),
})
export type DeletionTable = z.infer<typeof DeletionTable>

const WithId = z.strictObject({ id: Id })
// An event of an open form has no identifier yet; the vault gives it one.
const DRAFT = { id: 'draft' }
const EventDraft = z.preprocess(
  (value) => (typeof value === 'object' && value !== null ? { ...DRAFT, ...value } : value),
  DeletionEvent,
)

export const deletionsInside = {
  'deletions:document': action(DeletionPrint, ReportDocument),
  'deletions:table-bytes': action(DeletionTable, ExportedFile),
  'deletions:note-export': action(
    z.strictObject({ what: z.enum(['certificate', 'draft', 'yearly', 'table', 'records']) }),
    z.void(),
  ),
}

export const deletions = {
  'deletions:list': query(z.void(), DeletionList),
  'deletions:read': query(WithId, DeletionSheet),
  'deletions:create': command(NewDeletion, Deletion),
  'deletions:change': command(z.strictObject({ id: Id, patch: DeletionPatch }), Deletion),
  /** With the lists that the step fills in the case, so that both are refused and undone together. */
  'deletions:record-event': command(
    z.strictObject({ id: Id, event: EventDraft, patch: DeletionPatch.optional() }),
    Deletion,
  ),
  /** Puts a corrected event in the place of one of the same kind. */
  'deletions:correct-event': command(z.strictObject({ id: Id, event: DeletionEvent }), Deletion),
  'deletions:remove-event': command(z.strictObject({ id: Id, eventId: Id }), Deletion),
  /** Only before anything was decided. */
  'deletions:remove': command(WithId, z.void()),
  /** Removes sealed records whose day has come, with their journal values; nothing brings them back. */
  'deletions:erase': command(
    z.strictObject({ ids: z.array(Id).min(1).max(10_000) }),
    z.strictObject({ erased: z.number().int() }),
  ),
  /** The working reference in plain text, while the case is open; showing it is written down. */
  'deletions:show-reference': action(WithId, z.string()),
  'deletions:keep-reference': action(
    z.strictObject({ id: Id, text: Prose.max(REFERENCE_MAX, { error: 'too-long' }) }),
    z.void(),
  ),
  /** Destroys the working reference before its time. */
  'deletions:drop-reference': action(WithId, z.void()),
  'deletions:settings': query(z.void(), DeletionSettingsSheet),
  'deletions:change-settings': command(DeletionSettingsPatch, DeletionSettings),
  /** Cases that name a request or an incident. */
  'deletions:linked': query(
    z.strictObject({ entity: z.enum(['request', 'breach']), id: Id }),
    z.array(DeletionSummary),
  ),
  'deletions:years': query(z.void(), z.array(z.number().int())),
  'deletions:yearly': query(z.strictObject({ year: Year }), Yearly),
  'deletions:export-document': shellAction(DeletionPrint, Saved),
  'deletions:export-table': shellAction(DeletionTable, Saved),
}
