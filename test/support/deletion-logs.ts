import { join } from 'node:path'
import type { Deletion } from '#shared/domain/deletions/deletion'
import type {
  DeletionLogCheck,
  DeletionLogPlan,
  DeletionLogResult,
} from '#shared/ipc/deletion-logs'
import { readable } from '#vault/db/open'
import { readRecords } from '#vault/db/records'
import { openSession } from '#vault/desk'
import type { TestDesk } from './desk.ts'
import { csv, firstLook } from './log-files.ts'

/** A log as a German support team keeps it, with all that must not be taken from it. */
export const GERMAN_DELETIONS = join(import.meta.dirname, '../fixtures/deletion-logs/german.csv')

/** A small table of deletions: deletion, signal, country, age, channel, records. */
export function deletionLog(...rows: readonly (readonly string[])[]): string {
  return csv(['Deleted at', 'Reported on', 'Country', 'Age', 'Channel', 'Records'], ...rows)
}

/** The plan that the first look at a file proposes, with what is decided otherwise. */
export async function deletionPlan(
  desk: TestDesk,
  path: string,
  decided: Partial<DeletionLogPlan> = {},
): Promise<DeletionLogPlan> {
  const { token, reading, mapping } = await firstLook(desk, path, 'deletions')
  return {
    token,
    reading,
    mapping,
    dateOrders: {},
    mode: 'good-rows',
    grouping: 'each',
    ...decided,
  }
}

/** Checks a file and reads it in as proposed. */
export async function importDeletions(
  desk: TestDesk,
  path: string,
  decided: Partial<DeletionLogPlan> = {},
): Promise<{ plan: DeletionLogPlan; check: DeletionLogCheck; result: DeletionLogResult }> {
  const plan = await deletionPlan(desk, path, decided)
  const check = await desk.call('deletion-logs:check', plan)
  const result = await desk.call('deletion-logs:run', plan)
  return { plan, check, result }
}

/** Every case of the vault in the order of their references. */
export function deletionsOf({ desk }: TestDesk): Deletion[] {
  const all = readRecords<Deletion>(readable(openSession(desk).vault.db), 'deletion')
  return all.sort((a, b) => (a.refNo < b.refNo ? -1 : 1))
}
