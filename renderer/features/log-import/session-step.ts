import { showToast } from '#ui/layers/Toast'
import { call, useQuery } from '../../call.ts'
import { showFailure } from '../../parts/history/undo-toast.ts'
import { forgetCheck, readWizard, whileWorking } from './wizard-store.ts'

/** The number of the last step of this session where it is one of this channel, by which it is found again. */
export async function lastStepOf(
  channel: 'holding-logs:run' | 'breach-logs:run' | 'deletion-logs:run',
): Promise<number | null> {
  const { undo } = await call('journal:steps', undefined)
  return undo?.channel === channel ? undo.seq : null
}

/** Whether an import is the step that undo would take back, or the one that redo would bring again. */
export function useStepPlace(seq: number | null): { isLast: boolean; isTakenBack: boolean } {
  const steps = useQuery('journal:steps', undefined).data
  const isAt = (step: { seq: number } | null | undefined) => seq !== null && step?.seq === seq
  return { isLast: isAt(steps?.undo), isTakenBack: isAt(steps?.redo) }
}

/** Takes the import back that is the last step of this session. */
export async function takeStepBack(told: string): Promise<void> {
  if (readWizard().work) return
  try {
    await whileWorking('undo', () => call('journal:undo', undefined))
    // What the check found no longer holds once the rows are gone again.
    forgetCheck()
    showToast({ title: told })
  } catch (error) {
    showFailure(error)
  }
}
