import { showToast, type ToastMessage } from '#ui/layers/Toast'
import { AppError } from '#shared/ipc/errors'
import { errorText } from '#shared/text/errors'
import { historyText } from '#shared/text/history'
import { call } from '../../call.ts'

/** Says what was done, with Undo; once something else was done, undoing it here would undo that instead. */
export async function showUndoToast(
  title: string,
  action?: NonNullable<ToastMessage['action']>,
): Promise<void> {
  const done = await lastStep()
  showToast({ title, ...(action ? { action } : {}), onUndo: () => void undoStep(done) })
}

/** Does something and says so with Undo, or says why it could not be done. */
export async function runWithUndo(
  work: () => Promise<{ readonly message: string } | null>,
  title: string,
): Promise<void> {
  const problem = await work()
  if (problem) showToast({ title: problem.message, tone: 'error' })
  else await showUndoToast(title)
}

/** Says why something could not be done. */
export function showFailure(error: unknown): void {
  const code = error instanceof AppError ? error.code : 'internal'
  showToast({ title: `${errorText[code].title} ${errorText[code].todo}`, tone: 'error' })
}

async function undoStep(done: number | null): Promise<void> {
  try {
    if ((await lastStep()) !== done) return showToast({ title: historyText.changedSince })
    await call('journal:undo', undefined)
  } catch (error) {
    showFailure(error)
  }
}

async function lastStep(): Promise<number | null> {
  return (await call('journal:steps', undefined)).undo?.seq ?? null
}
