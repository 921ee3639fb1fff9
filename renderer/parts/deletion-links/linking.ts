import { call } from '../../call.ts'
import type { SaveProblem } from '../../ui/inline/use-inline-edit.ts'
import { saveProblem } from '../fields/save-problem.ts'

/** From which list of a case a request or an incident is linked. */
export type Linking = { readonly name: 'requestIds' | 'breachIds'; readonly id: string }

/** Links a request or an incident to a case; null means it was done. */
export function linkTo(caseId: string, { name, id }: Linking): Promise<SaveProblem | null> {
  return change(caseId, name, (ids) => (ids.includes(id) ? ids : [...ids, id]))
}

/** Takes the link away again; null means it was done. */
export function unlinkFrom(caseId: string, { name, id }: Linking): Promise<SaveProblem | null> {
  return change(caseId, name, (ids) => ids.filter((each) => each !== id))
}

// The list of a row does not hold its links, so that the case is read before it is changed.
async function change(
  id: string,
  name: Linking['name'],
  make: (ids: string[]) => string[],
): Promise<SaveProblem | null> {
  try {
    const { deletion } = await call('deletions:read', { id })
    await call('deletions:change', { id, patch: { [name]: make(deletion[name]) } })
    return null
  } catch (error) {
    return saveProblem(error)
  }
}
