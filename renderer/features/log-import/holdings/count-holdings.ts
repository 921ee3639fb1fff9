import type { HoldingLogPlan } from '#shared/ipc/holding-logs'
import { call } from '../../../call.ts'
import type { HoldingsDone } from '../draft.ts'
import { lastStepOf } from '../session-step.ts'

/** Counts the file as decided, and notes which step of the session takes it back. */
export async function countHoldings(plan: HoldingLogPlan): Promise<HoldingsDone> {
  const result = await call('holding-logs:run', plan)
  const seq = await lastStepOf('holding-logs:run')
  return { register: 'holdings', result, subject: plan.subject, seq }
}
