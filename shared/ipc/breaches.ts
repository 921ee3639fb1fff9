import * as z from 'zod'
import { Assessment, NewAssessment, RISK_OUTCOMES } from '../domain/breaches/assessment.ts'
import { Breach, BreachPatch, NewBreach } from '../domain/breaches/breach.ts'
import { BREACH_DOCUMENTS, BreachDocument, BreachFile } from '../domain/breaches/document.ts'
import { BreachEvent, NOTICE_STAGES } from '../domain/breaches/event.ts'
import { BreachSettings, BreachSettingsPatch } from '../domain/breaches/settings.ts'
import { BANDS } from '../domain/breaches/severity.ts'
import { BREACH_DUTIES, BREACH_STATES, PEOPLE_STATES } from '../domain/breaches/state.ts'
import { NATURES } from '../domain/breaches/choices.ts'
import { OptionalDay } from '../domain/values/day.ts'
import { Id } from '../domain/values/id.ts'
import { OptionalLine, OptionalProse } from '../domain/values/text.ts'
import { action, command, query, shellAction } from './define.ts'
import { ExportedFile, ReportDocument, Saved, TABLE_FORMATS } from './exchange.ts'

/** One row of the list; what changes with the minute is left to the window, which counts. */
export const BreachSummary = z.strictObject({
  id: Id,
  refNo: z.string(),
  title: z.string(),
  timeZone: z.string(),
  natures: z.array(z.enum(NATURES)),
  firstSignalAt: z.string(),
  isSignalDayOnly: z.boolean(),
  awareAt: z.string().nullable(),
  isAwareDayOnly: z.boolean(),
  /** The first notification. */
  notifiedAt: z.string().nullable(),
  isNotifiedDayOnly: z.boolean(),
  /** GDPR art. 33(1); null before awareness. */
  strictAt: z.string().nullable(),
  /** Whether the clock runs: aware, and neither notified nor decided otherwise. */
  isRunning: z.boolean(),
  state: z.enum(BREACH_STATES),
  people: z.enum(PEOPLE_STATES),
  isOpen: z.boolean(),
  band: z.enum(BANDS).nullable(),
  outcome: z.enum(RISK_OUTCOMES).nullable(),
  peopleCount: z.number().nullable(),
  closedOn: z.string().nullable(),
  /** When the record may go, by the rule for breaches. */
  eraseOn: z.string().nullable(),
  duties: z.array(z.enum(BREACH_DUTIES)),
  source: z.string().nullable(),
})
export type BreachSummary = z.infer<typeof BreachSummary>

/** Settings with what they come to in this register. */
export const BreachSettingsSheet = z.strictObject({
  settings: BreachSettings,
  /** The zone in which a new incident is told. */
  timeZone: z.string(),
  leadAuthority: z.string().nullable(),
})
export type BreachSettingsSheet = z.infer<typeof BreachSettingsSheet>

export const BreachList = z.strictObject({
  rows: z.array(BreachSummary),
  sheet: BreachSettingsSheet,
  now: z.string(),
  today: z.string(),
})
export type BreachList = z.infer<typeof BreachList>

export const BreachSheet = z.strictObject({
  breach: Breach,
  summary: BreachSummary,
  files: z.array(BreachFile),
  documents: z.array(BreachDocument),
  settings: BreachSettingsSheet,
  now: z.string(),
  today: z.string(),
})
export type BreachSheet = z.infer<typeof BreachSheet>

/** Incidents of a period, by the day of awareness, or of the first signal where there is none; both days included. */
export const BreachPeriod = z.strictObject({ from: OptionalDay, to: OptionalDay })
export type BreachPeriod = z.infer<typeof BreachPeriod>

/** What to print. */
export const BreachPrint = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('notification'),
    id: Id,
    stage: z.enum(NOTICE_STAGES),
    /** After a withdrawal: a complete one that notifies anew, and does not tell of the withdrawal. */
    isAnew: z.boolean().optional(),
    /** Why it comes late, where the limit passes before the step is recorded. GDPR art. 33(1). */
    delayReason: OptionalProse.optional(),
  }),
  z.strictObject({ kind: z.literal('people-message'), id: Id }),
  z.strictObject({ kind: z.literal('record'), id: Id }),
  z.strictObject({ kind: z.literal('register'), period: BreachPeriod }),
])
export type BreachPrint = z.infer<typeof BreachPrint>

const WithId = z.strictObject({ id: Id })
// An event of an open form has no identifier yet; the vault gives it one.
const DRAFT = { id: 'draft' }
const EventDraft = z.preprocess(
  (value) => (typeof value === 'object' && value !== null ? { ...DRAFT, ...value } : value),
  BreachEvent,
)

export const breachesInside = {
  'breaches:table-bytes': action(
    z.strictObject({ format: z.enum(TABLE_FORMATS), period: BreachPeriod }),
    ExportedFile,
  ),
  /** A draft is marked as such on every page. */
  'breaches:document': action(
    z.strictObject({ print: BreachPrint, isDraft: z.boolean() }),
    ReportDocument,
  ),
  'breaches:note-export': action(
    z.strictObject({ what: z.enum(['table', 'document', 'draft', 'file', ...BREACH_DOCUMENTS]) }),
    z.void(),
  ),
  /** Keeps an issued version; refused when the data changed since it was printed. */
  'breaches:keep-document': command(
    z.strictObject({
      print: BreachPrint,
      fileName: z.string(),
      bytes: z.instanceof(Uint8Array),
      dataDigest: BreachDocument.shape.dataDigest,
    }),
    BreachDocument,
  ),
  'breaches:document-bytes': query(WithId, ExportedFile),
  'breaches:store-file': command(z.strictObject({ breachId: Id, path: z.string() }), BreachFile),
  'breaches:file-bytes': query(WithId, ExportedFile),
}

export const breaches = {
  'breaches:list': query(z.void(), BreachList),
  'breaches:read': query(WithId, BreachSheet),
  'breaches:create': command(NewBreach, Breach),
  'breaches:change': command(z.strictObject({ id: Id, patch: BreachPatch }), Breach),
  /** Keeps an assessment beside the earlier ones; the first leads from awareness to assessed. */
  'breaches:assess': command(
    z.strictObject({ id: Id, by: OptionalLine, assessment: NewAssessment }),
    Assessment,
  ),
  'breaches:record-event': command(z.strictObject({ id: Id, event: EventDraft }), Breach),
  /** Puts a corrected event in the place of one of the same kind. */
  'breaches:correct-event': command(z.strictObject({ id: Id, event: BreachEvent }), Breach),
  'breaches:remove-event': command(z.strictObject({ id: Id, eventId: Id }), Breach),
  /** Only what is no breach, or not yet known to be one, and was never documented. GDPR art. 33(5). */
  'breaches:remove': command(WithId, z.void()),
  /** Removes closed incidents whose day has come, with files, documents and journal values; nothing brings them back. */
  'breaches:erase': command(
    z.strictObject({ ids: z.array(Id).min(1).max(10_000) }),
    z.strictObject({ erased: z.number().int() }),
  ),
  'breaches:settings': query(z.void(), BreachSettingsSheet),
  'breaches:change-settings': command(BreachSettingsPatch, BreachSettings),
  /** Issued registers of periods, the newest first. */
  'breaches:issued-registers': query(z.void(), z.array(BreachDocument)),
  /** Incidents that name an activity, a processor or a request. */
  'breaches:linked': query(
    z.strictObject({ entity: z.enum(['activity', 'processor', 'request', 'system']), id: Id }),
    z.array(BreachSummary),
  ),
  /** Prints a version and keeps it with its digest; a copy is saved by its own channel. */
  'breaches:issue': shellAction(BreachPrint, BreachDocument),
  /** Saves a draft that says so on every page; the vault keeps nothing of it. */
  'breaches:save-draft': shellAction(BreachPrint, Saved),
  'breaches:save-document': shellAction(WithId, Saved),
  'breaches:export-table': shellAction(
    z.strictObject({ format: z.enum(TABLE_FORMATS), period: BreachPeriod }),
    Saved,
  ),
  'breaches:add-file': shellAction(z.strictObject({ breachId: Id }), BreachFile.nullable()),
  'breaches:save-file': shellAction(WithId, Saved),
  'breaches:remove-file': command(WithId, z.void()),
}
