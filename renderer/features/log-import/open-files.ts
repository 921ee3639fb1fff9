import type { Problem } from '#shared/domain/values/problem'
import { AppError, type ErrorCode } from '#shared/ipc/errors'
import type { LogReading } from '#shared/ipc/logs'
import { call } from '../../call.ts'
import type { Draft, LogFile } from './draft.ts'
import type { LogRegister } from './log-register.ts'
import { choicesOf, FIRST, further, stepOfError } from './wizard-state.ts'
import { readWizard, setWizard, whileWorking } from './wizard-store.ts'

/** Says on the step where it can be put right why something did not work. */
export function showHindrance(error: unknown): void {
  const { step } = readWizard()
  const code: ErrorCode = error instanceof AppError ? error.code : 'internal'
  const problems: Problem[] = error instanceof AppError ? error.problems : []
  const place = stepOfError(code, step)
  setWizard({ step: place, hindrance: { step: place, code, problems } })
}

/** Asks which files to read and begins with the first. */
export function chooseFiles(register: LogRegister): Promise<void> {
  return takeFiles(register, () => call('logs:choose', undefined))
}

/** Takes files that were dropped onto the page. */
export function takeDropped(register: LogRegister, dropped: readonly File[]): Promise<void> {
  return takeFiles(register, async () => {
    const outcome = await window.workbench.openDropped(dropped)
    if (outcome.ok) return outcome.value
    throw new AppError(outcome.error.code, { problems: outcome.error.problems })
  })
}

/** Chooses the same file again, or a corrected one; what was decided stays where its columns are the same. */
export async function replaceFile(): Promise<void> {
  const { files, place, draft, step } = readWizard()
  const chosen = await opened(() => call('logs:choose', undefined))
  const [file, ...others] = chosen
  if (!file) return
  const old = files[place]
  if (old) forgetFile(old)
  setWizard({ files: [...files.slice(0, place), file, ...others, ...files.slice(place + 1)] })
  await lookAt(file, draft?.corrections ?? {}, draft)
  if (readWizard().hindrance === null) setWizard({ step: step === 'file' ? 'reading' : step })
}

/** Reads the beginning of the file again as the officer corrected it. */
export async function correctReading(change: Partial<LogReading>): Promise<void> {
  const { draft } = readWizard()
  if (!draft) return
  const kept = keptCorrections(draft.corrections, change)
  await lookAt(draft.file, { ...kept, ...change }, draft)
}

// Another separator or header names other columns: what was said of the old ones no longer counts.
function keptCorrections(
  { encoding, delimiter, ...others }: Partial<LogReading>,
  change: Partial<LogReading>,
): Partial<LogReading> {
  const bytes = encoding ? { encoding } : {}
  if (change.delimiter) return bytes
  const cut = { ...bytes, ...(delimiter ? { delimiter } : {}) }
  return change.headerRow === undefined ? { ...cut, ...others } : cut
}

/** Lets the file at hand go and turns to the next, or back to the beginning. */
export async function goToNextFile(): Promise<void> {
  const { register, files, place, draft: last } = readWizard()
  const [done, next] = [files[place], files[place + 1]]
  if (done) forgetFile(done)
  if (!next) return setWizard({ ...FIRST })
  setWizard({ ...FIRST, register, files, place: place + 1 })
  await begin(next)
  const { draft } = readWizard()
  if (register && draft && last) setWizard({ draft: register.carryOver(last, draft) })
}

/** Lets every chosen file go. */
export function startOver(): void {
  const { files, place } = readWizard()
  files.slice(place).forEach(forgetFile)
  setWizard({ ...FIRST })
}

async function takeFiles(register: LogRegister, open: () => Promise<LogFile[]>): Promise<void> {
  // What another register is done with makes room; nothing of it is open here.
  if (readWizard().register?.name !== register.name) startOver()
  setWizard({ register })
  const files = await opened(open)
  const [first] = files
  if (!first) return
  startOver()
  setWizard({ register, files })
  await begin(first)
}

async function opened(open: () => Promise<LogFile[]>): Promise<LogFile[]> {
  if (readWizard().work) return []
  setWizard({ hindrance: null })
  try {
    return await whileWorking('open', open)
  } catch (error) {
    // Changing one's mind in the dialog is no failure.
    if (!(error instanceof AppError && error.code === 'cancelled')) showHindrance(error)
    return []
  }
}

async function begin(file: LogFile): Promise<void> {
  await lookAt(file, {}, null)
  if (readWizard().draft) setWizard({ step: 'reading', reached: 'reading' })
}

async function lookAt(
  file: LogFile,
  reading: Partial<LogReading>,
  before: Draft | null,
): Promise<void> {
  const { register } = readWizard()
  if (!register) return
  setWizard({ hindrance: null })
  try {
    const question = { token: file.token, register: register.name, reading }
    const look = await whileWorking('look', () => call('logs:look', question))
    setWizard({
      draft: register.begin(choicesOf(file, look, reading, before), before),
      reached: further(readWizard().reached, 'reading'),
    })
  } catch (error) {
    showHindrance(error)
  }
}

function forgetFile({ token }: LogFile): void {
  // A file the vault has forgotten already is forgotten.
  call('logs:drop', { token }).catch(() => undefined)
}
