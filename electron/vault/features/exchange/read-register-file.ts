import { EXPORT_FORMAT, EXPORT_VERSION, RegisterFile } from '#shared/domain/exchange/register-data'
import { fileProblems } from '#shared/domain/exchange/file-problems'
import { brokenRules } from '#shared/domain/exchange/file-rules'
import { PROBLEM_CODES, type Problem, type ProblemCode } from '#shared/domain/values/problem'
import { AppError } from '#shared/ipc/errors'
import { isCutOff } from './cut-off.ts'

export const IMPORT_LIMIT_BYTES = 50 * 1024 * 1024
/** More problems than these help nobody to find the first. */
const TOLD_PROBLEMS = 100

/** The register in a file, or a refusal that says what is wrong with it; the file is untrusted. */
export function readRegisterFile(bytes: Uint8Array): RegisterFile {
  // SECURITY: parsing multiplies the size in memory; without a limit one file could take the vault process down.
  if (bytes.byteLength > IMPORT_LIMIT_BYTES) throw new AppError('import-too-large')
  const content = parseJson(decodeText(bytes))
  checkFormat(content)
  const parsed = RegisterFile.safeParse(content)
  if (!parsed.success) throw damaged(parsed.error.issues.map(toProblem))
  const problems = [...fileProblems(parsed.data.data), ...brokenRules(parsed.data.data)]
  if (problems.length > 0) throw damaged(problems)
  return parsed.data
}

/** The refusal of a file that contradicts its own format, naming the places. */
export function damaged(problems: readonly Problem[]): AppError {
  return new AppError('import-damaged', { problems: problems.slice(0, TOLD_PROBLEMS) })
}

function decodeText(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch (cause) {
    throw new AppError('import-not-text', { cause })
  }
  throw new AppError('import-not-text')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const trimmed = text.trim()
    if (trimmed !== '' && !trimmed.startsWith('{')) throw new AppError('import-foreign', { cause })
    if (isCutOff(trimmed)) throw new AppError('import-truncated', { cause })
    throw new AppError('import-damaged', { cause, problems: [{ field: '', code: 'malformed' }] })
  }
}

function checkFormat(content: unknown): void {
  const isObject = typeof content === 'object' && content !== null
  const { format, version } = (isObject ? content : {}) as { format?: unknown; version?: unknown }
  if (format !== EXPORT_FORMAT) throw new AppError('import-foreign')
  if (typeof version === 'number' && version > EXPORT_VERSION) throw new AppError('import-newer')
}

function toProblem(issue: { path: PropertyKey[]; message: string }): Problem {
  const known = (PROBLEM_CODES as readonly string[]).includes(issue.message)
  const code = known ? (issue.message as ProblemCode) : 'malformed'
  return { field: issue.path.map(String).join('.'), code }
}
