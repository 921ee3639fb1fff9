import { CATALOGUE_KINDS } from '../catalogues/catalogue.ts'
import type { Problem } from '../values/problem.ts'
import { clashingNumbers } from './import-effects.ts'
import type { RegisterData } from './register-data.ts'

/** Why a file that is whole in itself cannot be put into this register. */
export function importClashes(current: RegisterData, incoming: RegisterData): Problem[] {
  return [
    ...clashingNumbers(current, incoming),
    ...clashingIds(current, incoming),
    ...lostJointControllers(current, incoming),
  ]
}

/** Whether the import would mix the example with records of a real register. */
export function mixesExample(current: RegisterData, incoming: RegisterData): boolean {
  const hasRecords = current.activities.length > 0 || current.processorActivities.length > 0
  return hasRecords && current.register.isExample !== incoming.register.isExample
}

function clashingIds(current: RegisterData, incoming: RegisterData): Problem[] {
  const kinds = new Map(
    CATALOGUE_KINDS.flatMap((kind) => current.catalogues[kind].map(({ id }) => [id, kind])),
  )
  return CATALOGUE_KINDS.flatMap((kind) =>
    incoming.catalogues[kind].flatMap(({ id }, index): Problem[] =>
      (kinds.get(id) ?? kind) === kind
        ? []
        : [{ field: `catalogues.${kind}.${index}.id`, code: 'duplicate' }],
    ),
  )
}

// The file's header replaces the one here; activities that stay must not lose the controllers they name.
function lostJointControllers(current: RegisterData, incoming: RegisterData): Problem[] {
  const replaced = new Set(incoming.activities.map(({ id }) => id))
  const known = new Set(incoming.register.jointControllers.map(({ id }) => id))
  const staying = current.activities.filter(({ id }) => !replaced.has(id))
  const isLost = staying.some(({ jointControllerIds }) =>
    jointControllerIds.some((id) => !known.has(id)),
  )
  return isLost ? [{ field: 'register.jointControllers', code: 'in-use' }] : []
}
