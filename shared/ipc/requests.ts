import * as z from 'zod'
import { DEADLINE_KINDS } from '../domain/requests/case-deadlines.ts'
import { REQUEST_STATES } from '../domain/requests/case-status.ts'
import { RequestEvent } from '../domain/requests/event.ts'
import {
  Attachment,
  CHANNELS,
  NewRequest,
  Request,
  RequestPatch,
} from '../domain/requests/request.ts'
import { RequestSettings, RequestSettingsPatch } from '../domain/requests/settings.ts'
import { REQUEST_TYPES } from '../domain/requests/types.ts'
import { Day } from '../domain/values/day.ts'
import { Id } from '../domain/values/id.ts'
import { Line, Prose, Title } from '../domain/values/text.ts'
import { command, query, shellAction, action } from './define.ts'
import { ExportedFile, ReportDocument, Saved, TABLE_FORMATS } from './exchange.ts'

/** How urgent a case is today; derived, never stored. */
export const URGENCIES = ['overdue', 'due-today', 'due-soon', 'running', 'paused', 'none'] as const
export type Urgency = (typeof URGENCIES)[number]

/** Which cases are meant; an empty list of a field means all of them. */
export const RequestFilter = z.strictObject({
  search: z.string().max(200),
  states: z.array(z.enum(REQUEST_STATES)).max(REQUEST_STATES.length),
  types: z.array(z.enum([...REQUEST_TYPES, 'UNSORTED'])).max(REQUEST_TYPES.length + 1),
  urgencies: z.array(z.enum(URGENCIES)).max(URGENCIES.length),
  channels: z.array(z.enum(CHANNELS)).max(CHANNELS.length),
  countries: z.array(z.string().max(2)).max(300),
  sources: z.array(Line).max(50),
  /** Only closed cases whose personal fields are due for erasure. */
  erasable: z.boolean(),
})
export type RequestFilter = z.infer<typeof RequestFilter>

export const NO_FILTER: RequestFilter = {
  search: '',
  states: [],
  types: [],
  urgencies: [],
  channels: [],
  countries: [],
  sources: [],
  erasable: false,
}

/** "due" puts open cases with the least time left first, then those without a date, then the closed. */
export const REQUEST_SORTS = ['due', 'received', 'ref', 'requester', 'state', 'closed'] as const
export const RequestSort = z.strictObject({ by: z.enum(REQUEST_SORTS), descending: z.boolean() })
export type RequestSort = z.infer<typeof RequestSort>

/** Where the next page begins: the sort values and number of the last row. */
export const PageCursor = z.array(z.union([z.string().max(500), z.number(), z.null()])).max(6)

export const PAGE_MAX = 500

/** One row of the list. */
export const RequestSummary = z.strictObject({
  id: Id,
  refNo: z.string(),
  types: z.array(z.enum(REQUEST_TYPES)),
  requester: z.string().nullable(),
  subject: z.string().nullable(),
  channel: z.enum(CHANNELS).nullable(),
  country: z.string().nullable(),
  receivedOn: z.string(),
  state: z.enum(REQUEST_STATES),
  isOpen: z.boolean(),
  dueOn: z.string().nullable(),
  dueKind: z.enum(DEADLINE_KINDS).nullable(),
  isPaused: z.boolean(),
  closedOn: z.string().nullable(),
  eraseOn: z.string().nullable(),
  isErased: z.boolean(),
  source: z.string().nullable(),
})
export type RequestSummary = z.infer<typeof RequestSummary>

export const RequestPage = z.strictObject({
  rows: z.array(RequestSummary),
  next: PageCursor.nullable(),
  today: z.string(),
})
export type RequestPage = z.infer<typeof RequestPage>

export const RequestCounts = z.strictObject({
  total: z.number().int(),
  matching: z.number().int(),
  open: z.number().int(),
  overdue: z.number().int(),
  /** Due today or within the days of the settings. */
  dueSoon: z.number().int(),
  unsorted: z.number().int(),
  erasable: z.number().int(),
})
export type RequestCounts = z.infer<typeof RequestCounts>

/** Settings with what they come to in this register. */
export const RequestSettingsSheet = z.strictObject({
  settings: RequestSettings,
  registerCountry: z.string().nullable(),
  /** Whether the register names places in several countries. Reg. 1182/71 art. 2(1). */
  severalPlaces: z.boolean(),
  /** The zone in which days are reckoned. */
  timeZone: z.string(),
  erasureRule: z
    .strictObject({ id: Id, ref: z.string(), name: z.string(), period: z.string().nullable() })
    .nullable(),
})
export type RequestSettingsSheet = z.infer<typeof RequestSettingsSheet>

export const RequestSheet = z.strictObject({
  request: Request,
  attachments: z.array(Attachment),
  /** Linked cases. */
  related: z.array(RequestSummary),
  /** Other open cases of the same person about the same right. */
  duplicates: z.array(RequestSummary),
  eraseOn: z.string().nullable(),
  settings: RequestSettingsSheet,
  today: z.string(),
})
export type RequestSheet = z.infer<typeof RequestSheet>

const WithId = z.strictObject({ id: Id })
// An event of an open form has no identifier yet; the vault gives it one.
const DRAFT = { id: 'draft' }
const EventDraft = z.preprocess(
  (value) => (typeof value === 'object' && value !== null ? { ...DRAFT, ...value } : value),
  RequestEvent,
)

/** A reply as the officer left it in the window. */
const Reply = z.strictObject({ id: Id, title: Title, text: Prose })

export const requestsInside = {
  'requests:table-bytes': action(
    z.strictObject({ format: z.enum(TABLE_FORMATS), filter: RequestFilter }),
    ExportedFile,
  ),
  'requests:case-document': action(WithId, ReportDocument),
  'requests:reply-document': action(Reply, ReportDocument),
  'requests:note-export': action(
    z.strictObject({ what: z.enum(['table', 'case', 'reply', 'attachment']) }),
    z.void(),
  ),
  'attachments:store': command(z.strictObject({ requestId: Id, path: z.string() }), Attachment),
  'attachments:bytes': query(WithId, ExportedFile),
}

export const requests = {
  'requests:page': query(
    z.strictObject({
      filter: RequestFilter,
      sort: RequestSort,
      after: PageCursor.nullable(),
      limit: z.number().int().min(1).max(PAGE_MAX),
    }),
    RequestPage,
  ),
  'requests:counts': query(RequestFilter, RequestCounts),
  /** Values that occur, for filters. */
  'requests:facets': query(
    z.void(),
    z.strictObject({ countries: z.array(z.string()), sources: z.array(z.string()) }),
  ),
  'requests:read': query(WithId, RequestSheet),
  /** Open cases that may be the same: same person, at least one type in common. */
  'requests:duplicates': query(
    z.strictObject({
      requester: Request.shape.requester,
      types: Request.shape.types,
      exceptId: Id.nullable(),
    }),
    z.array(RequestSummary),
  ),
  'requests:create': command(NewRequest, Request),
  'requests:change': command(z.strictObject({ id: Id, patch: RequestPatch }), Request),
  'requests:record-event': command(z.strictObject({ id: Id, event: EventDraft }), Request),
  /** Puts a corrected event in the place of one of the same kind. */
  'requests:correct-event': command(z.strictObject({ id: Id, event: RequestEvent }), Request),
  'requests:remove-event': command(z.strictObject({ id: Id, eventId: Id }), Request),
  'requests:remove': command(WithId, z.void()),
  /** Takes the personal fields out of cases that are due for it; nothing brings them back. */
  'requests:erase': command(
    z.strictObject({ ids: z.array(Id).min(1).max(10_000) }),
    z.strictObject({ erased: z.number().int() }),
  ),
  'requests:settings': query(z.void(), RequestSettingsSheet),
  'requests:change-settings': command(RequestSettingsPatch, RequestSettings),
  /** How many open cases would be due on another day under other settings. */
  'requests:settings-effect': query(
    RequestSettingsPatch,
    z.strictObject({
      moved: z.number().int(),
      examples: z
        .array(z.strictObject({ refNo: z.string(), from: Day.nullable(), to: Day.nullable() }))
        .max(5),
    }),
  ),
  'requests:export-table': shellAction(
    z.strictObject({ format: z.enum(TABLE_FORMATS), filter: RequestFilter }),
    Saved,
  ),
  'requests:export-case': shellAction(WithId, Saved),
  'requests:save-reply': shellAction(Reply.extend({ format: z.enum(['txt', 'pdf']) }), Saved),
  'attachments:add': shellAction(z.strictObject({ requestId: Id }), Attachment.nullable()),
  'attachments:save': shellAction(WithId, Saved),
  'attachments:remove': command(WithId, z.void()),
}
