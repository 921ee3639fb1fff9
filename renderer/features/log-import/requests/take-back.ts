import { showToast } from '#ui/layers/Toast'
import { errorText } from '#shared/text/errors'
import { requestNouns, takenBackSentence } from '#shared/text/log-import'
import { call } from '../../../call.ts'
import { runExport } from '../../../parts/exchange/use-exports.ts'
import { showFailure } from '../../../parts/history/undo-toast.ts'
import type { RequestDraft } from '../draft.ts'
import { isCancelled } from '../run-import.ts'
import { forgetCheck, readWizard, setWizard, whileWorking } from '../wizard-store.ts'
import { requestPlan } from './request-draft.ts'

/** Takes an import back and says how many cases stayed because somebody changed them. */
export async function takeBack(id: string): Promise<void> {
  if (readWizard().work) return
  try {
    const batch = await whileWorking('undo', () => call('logs:undo', { batchId: id }), id)
    const { done } = readWizard()
    if (done?.register === 'requests' && done.batch.id === id)
      setWizard({ done: { ...done, batch } })
    // What the check found no longer holds once rows are gone again.
    forgetCheck()
    showToast({ title: takenBackSentence(batch, requestNouns) })
  } catch (error) {
    if (isCancelled(error)) showToast({ title: errorText.cancelled.title })
    else showFailure(error)
  }
}

/** Writes every problem into a file of the officer's choice. */
export async function saveProblems(draft: RequestDraft): Promise<void> {
  if (readWizard().work) return
  const plan = requestPlan(draft)
  await runExport(() => whileWorking('problems', () => call('logs:save-problems', plan)))
}
