import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CallInput, CallOutput } from '#shared/ipc/contract'
import type { AppEvent } from '#shared/ipc/events'
import type { LogCheck, LogPlan } from '#shared/ipc/logs'
import type { ImportBatch } from '#shared/domain/requests/import-batch'
import type { Request } from '#shared/domain/requests/request'
import { openSession } from '#vault/desk'
import type { TestDesk } from './desk.ts'
import { aFolder } from './vault.ts'

export const FIXTURES = join(import.meta.dirname, '../fixtures/request-logs')

/** A file of this test alone with this content. */
export function aLog(content: string | Uint8Array, name = 'log.csv'): string {
  const path = join(aFolder(), name)
  writeFileSync(path, content)
  return path
}

/** Lines of a table as CSV. */
export function csv(...rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) =>
    /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
}

/** A small table whose columns need no decision. */
export function requestLog(...rows: readonly (readonly string[])[]): string {
  return csv(['Ticket number', 'Received', 'Type', 'Requester', 'Status', 'Closed'], ...rows)
}

/** What is seen of a file before anything is decided about it. */
export async function firstLook(
  desk: TestDesk,
  path: string,
  register: CallInput<'logs:look'>['register'],
): Promise<CallOutput<'logs:look'>> {
  const opened = await desk.pass('logs:open', { paths: [path] })
  if (!opened.ok) throw new Error(opened.error.code)
  // The cast: what this channel answers.
  const [log] = opened.value as { token: string }[]
  return desk.call('logs:look', { token: log?.token ?? '', register, reading: {} })
}

/** The plan that the first look at a file proposes, with what is decided otherwise. */
export async function planOf(
  desk: TestDesk,
  path: string,
  decided: Partial<LogPlan> = {},
): Promise<LogPlan> {
  const look = await firstLook(desk, path, 'requests')
  const orders = Object.entries(look.dateOrders).filter(([, order]) => order.length === 3)
  return {
    token: look.token,
    reading: look.reading,
    mapping: look.mapping,
    // The cast: what is still to be asked or contradicts itself was left out.
    dateOrders: look.isRemembered
      ? (Object.fromEntries(orders.filter(([, order]) => order !== 'ask')) as LogPlan['dateOrders'])
      : {},
    typeWords: look.typeWords,
    statusWords: look.statusWords,
    mode: 'good-rows',
    update: false,
    ...decided,
  }
}

/** Checks a file and imports it as proposed. */
export async function importLog(
  desk: TestDesk,
  path: string,
  decided: Partial<LogPlan> = {},
): Promise<{ plan: LogPlan; check: LogCheck; batch: ImportBatch }> {
  const plan = await planOf(desk, path, decided)
  const check = await desk.call('logs:check', plan)
  const batch = await desk.call('logs:run', plan)
  return { plan, check, batch }
}

/** Every case of the vault by the number it has in its source. */
export function casesOf({ desk }: TestDesk): Map<string, Request> {
  const { db } = openSession(desk).vault
  const rows = db.prepare<[], { document: string }>('SELECT document FROM requests').all()
  const cases = rows.map(({ document }) => JSON.parse(document) as Request)
  return new Map(cases.map((each) => [each.imported?.externalId ?? each.refNo, each]))
}

/** Two invented rows, one open and one closed. */
export const OPEN_ROW = ['7', '2026-11-02', 'Access', 'Ona Example', 'Open', '']
export const CLOSED_ROW = ['8', '2026-10-01', 'Erasure', 'Jonas Example', 'Solved', '2026-10-20']

/** Lets something happen as soon as work tells how far it is. */
export function onProgress(desk: TestDesk, happen: () => void): void {
  const tell = desk.events.push.bind(desk.events)
  let isDone = false
  desk.events.push = (...events: AppEvent[]) => {
    if (!isDone && events.some(({ kind }) => kind === 'progress')) {
      isDone = true
      happen()
    }
    return tell(...events)
  }
}
