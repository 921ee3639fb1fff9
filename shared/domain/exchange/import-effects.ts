import type { Entity } from '../journal/entity.ts'
import { changedFields } from '../values/canonical.ts'
import type { Problem } from '../values/problem.ts'
import type { RegisterData } from './register-data.ts'
import { recordsByEntity } from './register-records.ts'

/** What importing one record will do, and in which fields. */
export type ImportEffect = {
  entity: Entity
  id: string
  label: string
  effect: 'add' | 'change' | 'skip'
  fields: string[]
}

/** Compares a file with the register record by record: new ones are added, differing ones changed, equal ones skipped. */
export function importEffects(current: RegisterData, incoming: RegisterData): ImportEffect[] {
  const known = new Map(
    recordsByEntity(current).map(({ entity, records }) => [
      entity,
      new Map(records.map((record) => [record.id, record])),
    ]),
  )
  return recordsByEntity(incoming).flatMap(({ entity, records }) =>
    records.map((record) => effectOf(entity, known.get(entity)?.get(record.id) ?? null, record)),
  )
}

function effectOf(
  entity: Entity,
  before: { id: string } | null,
  after: { id: string },
): ImportEffect {
  const fields = before ? changedFields(before, after) : []
  const effect = !before ? 'add' : fields.length > 0 ? 'change' : 'skip'
  return { entity, id: after.id, label: labelOf(after), effect, fields }
}

const NAMING = ['refNo', 'ref', 'name', 'legalName', 'tradingName', 'code'] as const

// Activities are known by number and name, lists by name, answers by the code they answer.
function labelOf(record: { id: string }): string {
  const values = record as Partial<Record<(typeof NAMING)[number], string | null>>
  if (values.refNo && values.name) return `${values.refNo} ${values.name}`
  return NAMING.map((field) => values[field]).find(Boolean) ?? ''
}

/** Numbers that the file gives to one activity and the register to another; importing both would make them unusable. */
export function clashingNumbers(current: RegisterData, incoming: RegisterData): Problem[] {
  return (['activities', 'processorActivities'] as const).flatMap((path) => {
    const owners = new Map(current[path].map(({ refNo, id }) => [refNo, id]))
    const renumbered = new Set(incoming[path].map(({ id }) => id))
    return incoming[path].flatMap(({ refNo, id }, index): Problem[] => {
      const owner = owners.get(refNo)
      // An owner that the same file renumbers makes room.
      const clashes = owner !== undefined && owner !== id && !renumbered.has(owner)
      return clashes ? [{ field: `${path}.${index}.refNo`, code: 'duplicate' }] : []
    })
  })
}
