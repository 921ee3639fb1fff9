import { createHash } from 'node:crypto'
import * as z from 'zod'
import { LogPlan } from '#shared/ipc/logs'
import { readPreference, writePreference } from '../../db/preferences.ts'
import type { ReadableDb, WritableDb } from '../../db/open.ts'

const Choices = LogPlan.pick({
  mapping: true,
  dateOrders: true,
  typeWords: true,
  statusWords: true,
}).extend({ headers: z.string() })
/** What the officer decided about a source's columns and words, for its next file. */
export type Choices = z.infer<typeof Choices>

/** Tables of different heads that one source may have; the oldest is forgotten first. */
const MOST_TABLES = 10

/** What was decided about the last file of this source with the same heads, or null. */
export function recallChoices(
  db: ReadableDb,
  preset: string,
  headers: readonly string[],
): Choices | null {
  const digest = digestOf(headers)
  return keptChoices(db, preset).find((choices) => choices.headers === digest) ?? null
}

/** Keeps what was decided for the next file of this source with the same heads. */
export function rememberChoices(
  db: WritableDb,
  { reading, mapping, dateOrders, typeWords, statusWords }: LogPlan,
  headers: readonly string[],
): void {
  const digest = digestOf(headers)
  const others = keptChoices(db, reading.preset).filter((choices) => choices.headers !== digest)
  const newest = { headers: digest, mapping, dateOrders, typeWords, statusWords }
  writePreference(db, nameOf(reading.preset), [newest, ...others].slice(0, MOST_TABLES))
}

function keptChoices(db: ReadableDb, preset: string): Choices[] {
  const kept = z.array(Choices).safeParse(readPreference(db, nameOf(preset)))
  return kept.success ? kept.data : []
}

const nameOf = (preset: string) => `log-import-${preset}`

function digestOf(headers: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(headers)).digest('hex')
}
