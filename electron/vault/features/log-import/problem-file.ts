import { open, rm, type FileHandle } from 'node:fs/promises'
import papaparse from 'papaparse'
import { logImportText, rowProblemWords } from '#shared/text/log-import'
import { AppError } from '#shared/ipc/errors'
import type { LogPlan, LogProblem } from '#shared/ipc/logs'
import { readable } from '../../db/open.ts'
import type { JobContext } from '../../handlers.ts'
import { guardFormula } from '../../tables/formula-guard.ts'
import { toProblem } from './check.ts'
import type { OpenedLog } from './opened-logs.ts'
import { passOf, readRows, type Progress } from './read-log.ts'
import { effectReader } from './row-effects.ts'
import { refuseWithoutReceipt } from './row-plan.ts'
import { surveyLog } from './survey.ts'

const BYTE_ORDER_MARK = '\ufeff'
const { check: words } = logImportText
const HEADS = [words.problemRow, words.problemColumn, words.problemWhat, words.problemEffect]

type Work = Pick<JobContext, 'session' | 'now' | 'signal' | 'turn'>

/** Writes everything that is wrong with a file's rows as CSV; says how much that is. */
export async function writeProblems(
  work: Work,
  log: OpenedLog,
  { plan, path }: { plan: LogPlan; path: string },
): Promise<number> {
  refuseWithoutReceipt(plan)
  const survey = await surveyLog(log, plan, passOf(work, { ...log, pass: 0, passes: 2 }))
  if (survey.openDates.length > 0) throw new AppError('log-date-order-open')
  const db = readable(work.session.vault.db)
  const read = effectReader(work, db, { plan, survey })
  return writing(path, async (file) => {
    const lines = [csvLine(HEADS)]
    let problems = 0
    const { signal, told } = passOf(work, { ...log, pass: 1, passes: 2 })
    const progress: Progress = {
      signal,
      told: async (bytes) => {
        await file.write(lines.splice(0).join(''))
        await told(bytes)
      },
    }
    await file.write(BYTE_ORDER_MARK)
    await readRows(log, plan.reading, progress, (row) => {
      const effect = read(row)
      if (effect.kind === 'total') return
      for (const finding of effect.findings) {
        problems += 1
        lines.push(problemLine(toProblem(row, finding, survey.headers)))
      }
    })
    await file.write(lines.join(''))
    return problems
  })
}

function problemLine({ row, column, code, isWarning }: LogProblem): string {
  const effect = isWarning ? words.warning : words.refused
  return csvLine([String(row), column ?? words.wholeRow, rowProblemWords(code), effect])
}

function csvLine(cells: readonly string[]): string {
  return `${papaparse.unparse([cells.map(guardFormula)], { quotes: true })}\r\n`
}

// The shell puts a finished list in its place; one that was cancelled leaves nothing.
async function writing<T>(path: string, write: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'w').catch(refuseWriting)
  try {
    const result = await write(file)
    await file.sync()
    return result
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

function refuseWriting(cause: unknown): never {
  throw new AppError('export-failed', { cause })
}
