import { createHash } from 'node:crypto'
import * as z from 'zod'
import { LogPlan, PhaseWords, YesOrNo, type LogRegisterName } from '#shared/ipc/logs'
import { readPreference, writePreference } from '../../db/preferences.ts'
import type { ReadableDb, WritableDb } from '../../db/open.ts'

const Choices = LogPlan.pick({
  mapping: true,
  dateOrders: true,
  typeWords: true,
  statusWords: true,
})
  .extend({ flagWords: YesOrNo, childWords: YesOrNo, phaseWords: PhaseWords })
  .partial({
    typeWords: true,
    statusWords: true,
    flagWords: true,
    childWords: true,
    phaseWords: true,
  })
/** What the officer decided about a source's columns and words, for its next file. */
export type Choices = z.infer<typeof Choices>
const KeptChoices = Choices.extend({ headers: z.string() })

/** A source and its columns: by both a next file is known again. */
type Source = { preset: string; headers: readonly string[] }

/** Tables of different heads that one source may have; the oldest is forgotten first. */
const MOST_TABLES = 10

/** What was decided about the last file of this source with the same heads, or null. */
export function recallChoices(
  db: ReadableDb,
  register: LogRegisterName,
  { preset, headers }: Source,
): Choices | null {
  const digest = digestOf(headers)
  const name = nameOf(register, preset)
  return keptChoices(db, name).find((choices) => choices.headers === digest) ?? null
}

/** Keeps what was decided for the next file of this source with the same heads, of which only a digest is kept. */
export function rememberChoices(
  db: WritableDb,
  register: LogRegisterName,
  { preset, headers, choices }: Source & { choices: Choices },
): void {
  const digest = digestOf(headers)
  const name = nameOf(register, preset)
  const others = keptChoices(db, name).filter((kept) => kept.headers !== digest)
  writePreference(db, name, [{ headers: digest, ...choices }, ...others].slice(0, MOST_TABLES))
}

/** The orders of day and month of the columns in use; a plan may carry more from an earlier mapping. */
export function chosenOrders({
  dateOrders,
  mapping,
}: Pick<LogPlan, 'dateOrders' | 'mapping'>): LogPlan['dateOrders'] {
  const used = new Set(Object.values(mapping).flat().map(String))
  return Object.fromEntries(Object.entries(dateOrders).filter(([column]) => used.has(column)))
}

function keptChoices(db: ReadableDb, name: string): z.infer<typeof KeptChoices>[] {
  const kept = z.array(KeptChoices).safeParse(readPreference(db, name))
  return kept.success ? kept.data : []
}

const PREFIXES: Record<LogRegisterName, string> = {
  requests: 'log-import',
  holdings: 'holding-log',
  breaches: 'breach-log',
  deletions: 'deletion-log',
}
const nameOf = (register: LogRegisterName, preset: string) => `${PREFIXES[register]}-${preset}`

function digestOf(headers: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(headers)).digest('hex')
}
