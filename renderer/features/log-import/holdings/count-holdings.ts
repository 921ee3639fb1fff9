import { showToast } from '#ui/layers/Toast'
import type { HoldingLogPlan, HoldingLogResult } from '#shared/ipc/holding-logs'
import { holdingLogText } from '#shared/text/holding-log'
import { call } from '../../../call.ts'
import { showFailure } from '../../../parts/history/undo-toast.ts'
import type { HoldingsDone } from '../draft.ts'
import { forgetCheck, readWizard, whileWorking } from '../wizard-store.ts'

/** Counts the file as decided, and notes which step of the session takes it back. */
export async function countHoldings(plan: HoldingLogPlan): Promise<HoldingsDone> {
  const result = await call('holding-logs:run', plan)
  const { undo } = await call('journal:steps', undefined)
  const seq = undo?.channel === 'holding-logs:run' ? undo.seq : null
  return { register: 'holdings', result, subject: plan.subject, seq }
}

/** Takes the count back, which is the last step of this session. */
export async function takeCountBack({ fileName }: HoldingLogResult): Promise<void> {
  if (readWizard().work) return
  try {
    await whileWorking('undo', () => call('journal:undo', undefined))
    // What the check found no longer holds once the count is gone again.
    forgetCheck()
    showToast({ title: holdingLogText.done.takenBack(fileName) })
  } catch (error) {
    showFailure(error)
  }
}
