import { showToast } from '#ui/layers/Toast'
import { AppError } from '#shared/ipc/errors'
import { logImportText as words } from '#shared/text/log-import'
import { call } from '../../call.ts'
import { showFailure } from '../../parts/history/undo-toast.ts'
import { showHindrance } from './open-files.ts'
import { further, hindranceBefore, isAfter, type Step } from './wizard-state.ts'
import { forgetCheck, isWatched, readWizard, setWizard, whileWorking } from './wizard-store.ts'

/** Goes to a step, unless something before it is open; reads the whole file where the step needs that. */
export async function goTo(step: Step): Promise<void> {
  const { register, draft, work } = readWizard()
  if (!register || !draft || work) return
  const hindrance = hindranceBefore(step, draft, register)
  if (hindrance) return setWizard({ step: hindrance.step, hindrance })
  setWizard({ hindrance: null })
  if (isAfter(step, 'columns') && !(await ensureCheck())) return
  setWizard({ step, reached: further(readWizard().reached, step) })
}

/** The step after this one; words nobody has to explain are passed over. */
export async function goOn(): Promise<void> {
  const { register, step } = readWizard()
  const next = register?.steps[register.steps.indexOf(step) + 1]
  if (!register || !next || next === 'done') return
  await goTo(next)
  const { draft, step: now } = readWizard()
  if (now === 'words' && step !== now && draft && !register.needsWords(draft)) await goTo('check')
}

/** The step before this one. */
export function goBack(): void {
  const { register, step, draft } = readWizard()
  if (!register || !draft) return
  const hasWords = step === 'words' || register.needsWords(draft)
  const steps = register.steps.filter((each) => each !== 'words' || hasWords)
  setWizard({ step: steps[steps.indexOf(step) - 1] ?? step, hindrance: null })
}

/** Ends the long work under way; what it wrote is taken back. */
export function cancelWork(): void {
  call('jobs:cancel', undefined).catch(showFailure)
}

/** Imports the file as decided; goes on when the page is left, and then says when it is done. */
export async function runImport(): Promise<void> {
  const { register, draft, work } = readWizard()
  if (!register || !draft || work) return
  setWizard({ hindrance: null })
  try {
    const done = await whileWorking('run', () => register.run(draft))
    setWizard({ done, step: 'done', reached: 'done', isWiped: false })
    if (!isWatched()) showToast({ title: register.doneTitle(done) })
  } catch (error) {
    showHindrance(error)
    if (!isWatched()) showFailure(error)
    if (isOutdated(error)) await checkAnew()
  }
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

/** Whether the officer ended the work herself. */
export function isCancelled(error: unknown): boolean {
  return error instanceof AppError && error.code === 'cancelled'
}

// What the check compared with is no longer so; the note says why the numbers are others now.
async function checkAnew(): Promise<void> {
  forgetCheck()
  await ensureCheck()
}

function isOutdated(error: unknown): boolean {
  return error instanceof AppError && error.code === 'log-check-outdated'
}

async function ensureCheck(): Promise<boolean> {
  const { register, draft } = readWizard()
  if (!register || !draft) return false
  if (register.isFresh(draft)) return true
  try {
    const checked = await whileWorking('check', () => register.check(draft))
    setWizard({ draft: checked })
    if (checked.check?.result.openDates.length === 0) return true
    setWizard({
      step: 'columns',
      hindrance: { step: 'columns', code: 'log-date-order-open', problems: [] },
    })
  } catch (error) {
    if (!isCancelled(error)) showHindrance(error)
  }
  return false
}
