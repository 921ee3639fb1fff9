import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { LogLook, LogPlan } from '#shared/ipc/logs'
import { openSession } from '#vault/desk'
import { finishedRows, rowInserter } from './finished-rows.ts'
import type { Measurement } from './measurement.ts'
import { openDesk, type OpenDesk } from './open-desk.ts'
import { newFolder } from './program.ts'
import { writeRequestLog } from './request-log.ts'

const MANY = 200_000

/** Importing a log through the dispatcher, against bare inserts of the rows it becomes. */
export const importMeasurement: Measurement = importMeasurementOf(MANY)

/** The same with another number of rows. */
export function importMeasurementOf(rows: number): Measurement {
  return {
    name: 'import',
    title: `Import of ${rows} requests / bare inserts of the finished rows`,
    target: 2,
    prepare: async () => {
      const folder = newFolder()
      const log = writeRequestLog(join(folder, 'log.csv'), rows)
      const model = await openDesk(folder, 'model')
      await importLog(model, log)
      return {
        ours: () => inNewVault(folder, (vault) => importLog(vault, log)),
        bare: () => inNewVault(folder, async (vault) => insertBare(model, vault)),
        end: async () => {
          await model.call('vault:close', undefined)
          rmSync(folder, { recursive: true, force: true })
        },
      }
    },
  }
}

async function inNewVault(
  folder: string,
  work: (vault: OpenDesk) => Promise<number>,
): Promise<number> {
  const vault = await openDesk(folder, 'new')
  const tookMs = await work(vault)
  await vault.call('vault:close', undefined)
  rmSync(vault.dir, { recursive: true })
  return tookMs
}

/** Imports a file as the wizard does, after its check; returns the milliseconds of the import alone. */
export async function importLog({ call }: OpenDesk, path: string): Promise<number> {
  const [log] = await call<{ token: string }[]>('logs:open', { paths: [path] })
  const look = await call<LogLook>('logs:look', {
    token: log?.token,
    register: 'requests',
    reading: {},
  })
  const { token, reading, mapping } = look
  const words = { dateOrders: {}, typeWords: {}, statusWords: {} }
  const plan: LogPlan = { token, reading, mapping, ...words, mode: 'good-rows', update: false }
  await call('logs:check', plan)
  const began = performance.now()
  await call('logs:run', plan)
  return performance.now() - began
}

// Reading the finished rows does not count, only writing them.
function insertBare(model: OpenDesk, vault: OpenDesk): number {
  const [from, to] = [openSession(model.desk).vault.db, openSession(vault.desk).vault.db]
  const insert = rowInserter(to)
  let began = performance.now()
  let tookMs = 0
  to.exec('begin immediate')
  for (const portion of finishedRows(from)) {
    began = performance.now()
    for (const row of portion) insert(row)
    tookMs += performance.now() - began
  }
  began = performance.now()
  to.exec('commit')
  return tookMs + performance.now() - began
}
