import type { ImportBatch } from '#shared/domain/requests/import-batch'
import { showToast } from '#ui/layers/Toast'
import { AppError } from '#shared/ipc/errors'
import { errorText } from '#shared/text/errors'
import { logImportText as words, takenBackSentence, type LogNouns } from '#shared/text/log-import'
import { call } from '../../call.ts'
import { runExport } from '../../parts/exchange/use-exports.ts'
import { showFailure } from '../../parts/history/undo-toast.ts'
import { showHindrance } from './open-files.ts'
import {
  freshCheck,
  further,
  hindranceBefore,
  isAfter,
  needsWords,
  planOf,
  type Step,
} from './wizard-state.ts'
import { isWatched, readWizard, setDraft, setWizard, whileWorking } from './wizard-store.ts'

/** Goes to a step, unless something before it is open; reads the whole file where the step needs that. */
export async function goTo(step: Step, required: readonly string[]): Promise<void> {
  const { draft, work } = readWizard()
  if (!draft || work) return
  const hindrance = hindranceBefore(step, draft, required)
  if (hindrance) return setWizard({ step: hindrance.step, hindrance })
  setWizard({ hindrance: null })
  if (isAfter(step, 'columns') && !(await ensureCheck())) return
  setWizard({ step, reached: further(readWizard().reached, step) })
}

/** The step after this one; words nobody has to explain are passed over. */
export async function goOn(required: readonly string[]): Promise<void> {
  const { step } = readWizard()
  if (step === 'reading') return goTo('columns', required)
  if (step === 'words') return goTo('check', required)
  if (step !== 'columns') return
  await goTo('words', required)
  const { draft, step: now } = readWizard()
  if (now === 'words' && draft && !needsWords(draft)) await goTo('check', required)
}

/** The step before this one. */
export function goBack(): void {
  const { step, draft } = readWizard()
  const hasWords = draft !== null && needsWords(draft)
  const before: Partial<Record<Step, Step>> = {
    reading: 'file',
    columns: 'reading',
    words: 'columns',
    check: hasWords ? 'words' : 'columns',
  }
  setWizard({ step: before[step] ?? step, hindrance: null })
}

/** Ends the long work under way; what it wrote is taken back. */
export function cancelWork(): void {
  call('jobs:cancel', undefined).catch(showFailure)
}

/** Imports the file as decided; goes on when the page is left, and then says when it is done. */
export async function runImport(nouns: LogNouns): Promise<void> {
  const { draft, work } = readWizard()
  if (!draft || work) return
  setWizard({ hindrance: null })
  try {
    const batch = await whileWorking('run', () => call('logs:run', planOf(draft)))
    setWizard({ batch, step: 'done', reached: 'done', isWiped: false })
    if (!isWatched()) showToast({ title: words.done.background(batch, nouns) })
  } catch (error) {
    showHindrance(error)
    if (!isWatched()) showFailure(error)
  }
}

/** Takes an import back and says how many cases stayed because somebody changed them. */
export async function takeBack(id: string, nouns: LogNouns): Promise<void> {
  if (readWizard().work) return
  try {
    const batch = await whileWorking('undo', () => call('logs:undo', { batchId: id }), id)
    noteTakenBack(batch)
    showToast({ title: takenBackSentence(batch, nouns) })
  } catch (error) {
    if (isCancelled(error)) showToast({ title: errorText.cancelled.title })
    else showFailure(error)
  }
}

/** Writes every problem into a file of the officer's choice. */
export async function saveProblems(): Promise<void> {
  const { draft, work } = readWizard()
  if (!draft || work) return
  await runExport(() => whileWorking('problems', () => call('logs:save-problems', planOf(draft))))
}

/** Overwrites and deletes the file that was imported. */
export async function wipeSource(): Promise<void> {
  const { draft, work } = readWizard()
  if (!draft || work) return
  try {
    const { token, fileName } = draft.file
    await whileWorking('wipe', () => call('logs:wipe-source', { token }))
    setWizard({ isWiped: true })
    showToast({ title: words.done.wiped(fileName) })
  } catch (error) {
    showFailure(error)
  }
}

async function ensureCheck(): Promise<boolean> {
  const { draft } = readWizard()
  if (!draft) return false
  if (freshCheck(draft)) return true
  const plan = planOf(draft)
  try {
    const result = await whileWorking('check', () => call('logs:check', plan))
    setDraft(() => ({ check: { plan, result } }))
    if (result.openDates.length === 0) return true
    setWizard({
      step: 'columns',
      hindrance: { step: 'columns', code: 'log-date-order-open', problems: [] },
    })
  } catch (error) {
    if (!isCancelled(error)) showHindrance(error)
  }
  return false
}

function noteTakenBack(batch: ImportBatch): void {
  const { batch: shown } = readWizard()
  if (shown?.id === batch.id) setWizard({ batch })
  // What the check found no longer holds once rows are gone again.
  setDraft(() => ({ check: null }))
}

function isCancelled(error: unknown): boolean {
  return error instanceof AppError && error.code === 'cancelled'
}
