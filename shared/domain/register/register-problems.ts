import type { Activity } from '../activities/activity.ts'
import type { Problem } from '../values/problem.ts'
import type { Register } from './register.ts'

/** What keeps the header from being saved: a joint controller twice, or one gone that activities still name. */
export function registerProblems(
  { jointControllers }: Register,
  activities: readonly Activity[],
): Problem[] {
  const ids = new Set(jointControllers.map(({ id }) => id))
  const isLost = activities.some(({ jointControllerIds }) =>
    jointControllerIds.some((id) => !ids.has(id)),
  )
  const isTwice = ids.size < jointControllers.length
  return [
    ...(isTwice ? [{ field: 'jointControllers', code: 'duplicate' as const }] : []),
    ...(isLost ? [{ field: 'jointControllers', code: 'in-use' as const }] : []),
  ]
}
