import { join } from 'node:path'
import type { Breach } from '#shared/domain/breaches/breach'
import { breachStatus, type BreachStatus } from '#shared/domain/breaches/breach-status'
import type { BreachLogCheck, BreachLogPlan, BreachLogResult } from '#shared/ipc/breach-logs'
import { readable } from '#vault/db/open'
import { readRecords } from '#vault/db/records'
import { openSession } from '#vault/desk'
import { aDesk, type TestDesk } from './desk.ts'
import { csv, firstLook } from './log-files.ts'

/** A register as it is kept in German offices, with all that is awkward about it. */
export const GERMAN_LOG = join(import.meta.dirname, '../fixtures/breach-logs/german.csv')

/** A desk whose days and hours are those of Berlin. */
export async function aBerlinDesk(): Promise<TestDesk> {
  const desk = await aDesk('empty')
  await desk.call('requests:change-settings', { timeZone: 'Europe/Berlin' })
  desk.events.length = 0
  return desk
}

/** A small table of incidents: number, title, first signal, awareness, notification, state. */
export function breachLog(...rows: readonly (readonly string[])[]): string {
  return csv(['Breach number', 'Title', 'Detected', 'Aware', 'Notified', 'Status'], ...rows)
}

/** The plan that the first look at a file proposes, with what is decided otherwise. */
export async function breachPlan(
  desk: TestDesk,
  path: string,
  decided: Partial<BreachLogPlan> = {},
): Promise<BreachLogPlan> {
  const { token, reading, mapping, phaseWords } = await firstLook(desk, path, 'breaches')
  return {
    token,
    reading,
    mapping,
    dateOrders: {},
    mode: 'good-rows',
    phaseWords: phaseWords ?? {},
    ...decided,
  }
}

/** Checks a file and reads it in as proposed. */
export async function importBreaches(
  desk: TestDesk,
  path: string,
  decided: Partial<BreachLogPlan> = {},
): Promise<{ plan: BreachLogPlan; check: BreachLogCheck; result: BreachLogResult }> {
  const plan = await breachPlan(desk, path, decided)
  const check = await desk.call('breach-logs:check', plan)
  const result = await desk.call('breach-logs:run', plan)
  return { plan, check, result }
}

/** Every incident by the number it has in its source. */
export function breachesOf({ desk }: TestDesk): Map<string, Breach> {
  const all = readRecords<Breach>(readable(openSession(desk).vault.db), 'breach')
  return new Map(all.map((each) => [each.imported?.externalId ?? each.refNo, each]))
}

/** Where the incident of this number stands. */
export function statusOf(desk: TestDesk, no: string): BreachStatus {
  const breach = breachesOf(desk).get(no)
  if (!breach) throw new Error(`No incident ${no}.`)
  return breachStatus(breach)
}
