import { createReadStream, rmSync } from 'node:fs'
import { join } from 'node:path'
import { execFileSync } from 'node:child_process'
import Papa from 'papaparse'
import { writeAccountLog } from './account-log.ts'
import { countAccounts, openCountingDesk } from './counting-desk.ts'
import type { Measurement } from './measurement.ts'
import { newFolder } from './program.ts'

const MANY = 1_000_000
const FEW = 100_000
const KIB = 1024

/** Counting a log into holdings, check and run together, against parsing the same file and nothing else. */
export const holdingImportMeasurement: Measurement = {
  name: 'holding-import',
  title: `Counting ${MANY} accounts, check and run / parsing the file with Papa Parse in chunks`,
  target: 1.5,
  prepare: async () => {
    const folder = newFolder()
    const log = writeAccountLog(join(folder, 'accounts.csv'), MANY)
    return {
      ours: async () => {
        const vault = await openCountingDesk(folder, 'new')
        const tookMs = await countAccounts(vault, log)
        await vault.call('vault:close', undefined)
        rmSync(vault.dir, { recursive: true })
        return tookMs
      },
      bare: () => parseBare(log),
      end: async () => rmSync(folder, { recursive: true, force: true }),
    }
  },
}

/** The most memory that counting a long log takes, against a short one: what is kept of a row must be nothing. */
export const holdingMemoryMeasurement: Measurement = {
  name: 'holding-memory',
  title: `Peak memory of counting ${MANY} accounts / ${FEW} accounts`,
  target: 1.5,
  unit: 'MB',
  runs: 3,
  prepare: async () => {
    const folder = newFolder()
    const [many, few] = [MANY, FEW].map((rows) =>
      writeAccountLog(join(folder, `${rows}.csv`), rows),
    )
    return {
      ours: async () => peakOf(folder, many ?? ''),
      bare: async () => peakOf(folder, few ?? ''),
      end: async () => rmSync(folder, { recursive: true, force: true }),
    }
  },
}

async function parseBare(path: string): Promise<number> {
  const began = performance.now()
  let rows = 0
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(path, 'utf8'), {
      chunk: ({ data }) => {
        rows += data.length
      },
      complete: () => resolve(),
      error: reject,
    })
  })
  if (rows < MANY) throw new Error(`only ${rows} rows were parsed`)
  return performance.now() - began
}

// A process of its own: what was used before would hide what is used now.
function peakOf(folder: string, log: string): number {
  const script = join(import.meta.dirname, 'count-alone.ts')
  const told = execFileSync(process.execPath, [script, folder, log], { encoding: 'utf8' })
  return Number(told) / KIB
}
