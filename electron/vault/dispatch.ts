import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import { PROBLEM_CODES, type Problem, type ProblemCode } from '#shared/domain/values/problem'
import { contract, inside, type VaultChannel } from '#shared/ipc/contract'
import type { AnyRow } from '#shared/ipc/define'
import { AppError, toOutcome, type Outcome } from '#shared/ipc/errors'
import type { AppEvent } from '#shared/ipc/events'
import { asAppError } from './db/failures.ts'
import { appendEntry, type TrailEntry } from './db/journal.ts'
import { readable, writable } from './db/open.ts'
import { changesOf, type Change } from './db/records.ts'
import { refreshRequestRows } from './db/request-rows.ts'
import { deleteEndedReferences } from './db/working-references.ts'
import { openSession, type Desk } from './desk.ts'
import {
  handlers,
  type ActionContext,
  type CommandContext,
  type EntryInMaking,
  type JobContext,
  type QueryContext,
} from './handlers.ts'
import { runJob } from './jobs.ts'
import {
  anchorEntry,
  forgetStepsAbout,
  noteStep,
  refuseWhileWriting,
  settleReferences,
  type Session,
} from './session.ts'

type Call = { desk: Desk; send: (event: AppEvent) => void; log: (code: string) => void }
// Each handler fits its own row; seen through the table as a whole they are functions of unknown input.
type AnyHandler = (
  context: QueryContext | CommandContext | ActionContext | JobContext,
  input: unknown,
) => unknown

const table: Record<string, AnyRow> = { ...contract, ...inside }

/** Answers one call: is the channel known, the vault open, the input well-formed; then runs its handler. */
export async function dispatch(
  call: Call,
  channel: string,
  input: unknown,
): Promise<Outcome<unknown>> {
  try {
    const row = rowOf(channel)
    const parsed = parseInput(row, input)
    return { ok: true, value: await run(call, { channel, row, input: parsed }) }
  } catch (error) {
    const known = asAppError(error)
    if (!(known instanceof AppError)) call.log(describe(channel, known))
    return toOutcome(known)
  }
}

/** Whether a channel is long work beside which other calls are answered. */
export function isJob(channel: string): boolean {
  return Object.hasOwn(table, channel) && table[channel]?.kind === 'job'
}

function rowOf(channel: string): AnyRow {
  const row = Object.hasOwn(table, channel) ? table[channel] : undefined
  if (!row || row.kind === 'shell') throw new AppError('unknown-channel')
  return row
}

async function run(
  call: Call,
  { channel, row, input }: { channel: string; row: AnyRow; input: unknown },
): Promise<unknown> {
  const handler = handlers[channel as VaultChannel] as AnyHandler
  const moment = call.desk.clock()
  if (row.kind === 'action') return row.output.parse(await handler({ ...moment, ...call }, input))
  const session = openSession(call.desk)
  if (row.kind === 'query')
    return row.output.parse(handler({ ...moment, db: readable(session.vault.db), session }, input))
  if (row.kind === 'job')
    return row.output.parse(
      await runJob(session, call, (job) =>
        handler({ ...moment, ...job, desk: call.desk, session, newId: randomUUID }, input),
      ),
    )
  refuseWhileWriting(session)
  return runCommand(call, session, { channel, row, handler, input })
}

// SECURITY: change and journal entry share one transaction, so that neither exists without the other.
function runCommand(
  call: Call,
  session: Session,
  {
    channel,
    row,
    handler,
    input,
  }: { channel: string; row: AnyRow; handler: AnyHandler; input: unknown },
): unknown {
  const moment = call.desk.clock()
  const db = writable(session.vault.db)
  const entry: EntryInMaking = { reverts: null, erased: [], sealed: [] }
  const work = session.vault.db.transaction(() => {
    // Parsed before it is kept: an answer that breaks its own schema takes the change back.
    const value = row.output.parse(
      handler({ ...moment, db, session, newId: randomUUID, entry }, input),
    )
    const changes = changesOf(db)
    refreshRequestRows(db, changes)
    if (changes.some(({ entity }) => entity === 'deletion')) deleteEndedReferences(db)
    const { reverts, erased } = entry
    const heading = { at: moment.now, sessionId: session.id, action: channel, reverts, erased }
    const written =
      changes.length > 0 ? appendEntry(db, session.vault.keys, heading, changes) : null
    session.vault.refuseIfGone()
    return { value, written, changes }
  })
  const { value, written, changes } = work.immediate()
  if (written) afterCommit(call, session, written, changes)
  settleReferences(session, call.log)
  forgetStepsAbout(session, [...entry.erased, ...entry.sealed])
  return value
}

function afterCommit(call: Call, session: Session, entry: TrailEntry, changes: Change[]): void {
  anchorEntry(session, entry, call.log)
  noteStep(session, entry, changes)
  call.send({ kind: 'changed', entities: [...new Set(changes.map((change) => change.entity))] })
}

function parseInput(row: AnyRow, input: unknown): unknown {
  const result = row.input.safeParse(input)
  if (!result.success)
    throw new AppError('invalid-input', { problems: result.error.issues.map(toProblem) })
  return withoutUndefined(result.data)
}

// A patch may name a field without a value; merged into a record it would take the field away.
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined)
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  const given = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(given.map(([key, inner]) => [key, withoutUndefined(inner)]))
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  const known = (PROBLEM_CODES as readonly string[]).includes(issue.message)
  return { field: issue.path.join('.'), code: known ? (issue.message as ProblemCode) : 'malformed' }
}

// SECURITY: only the channel and the kind of error reach the log; messages may hold SQL or values.
function describe(channel: string, error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error
  const where = error instanceof Error ? (error.stack?.split('\n')[1]?.trim() ?? '') : ''
  return `${channel} ${name} ${where.replace(/\(.*[\\/]/, '(')}`
}
