import { daysOutOfOrder } from '../activities/activity-problems.ts'
import { leansOnItself } from '../catalogues/catalogue-problems.ts'
import type { Problem } from '../values/problem.ts'
import type { RegisterData } from './register-data.ts'

/** What a register file holds that could not have been saved here: rules in a circle, days out of order, an id given to two kinds. */
export function brokenRules(data: RegisterData): Problem[] {
  return [...circularRules(data), ...reversedDays(data), ...sharedIds(data)]
}

function circularRules({ catalogues }: RegisterData): Problem[] {
  const rules = catalogues['retention-rule']
  return rules.flatMap((rule, index): Problem[] => {
    const field = rule.sameAs === null ? 'base' : 'sameAs'
    return leansOnItself(rule, rules)
      ? [{ field: `catalogues.retention-rule.${index}.${field}`, code: 'refers-to-itself' }]
      : []
  })
}

function reversedDays({ activities }: RegisterData): Problem[] {
  return activities.flatMap((activity, index) =>
    daysOutOfOrder(activity).map(({ field, code }) => ({
      field: `activities.${index}.${field}`,
      code,
    })),
  )
}

// Entries of all lists are looked up by id alone, so two with one id would take each other's name.
function sharedIds({ catalogues, register }: RegisterData): Problem[] {
  const places = [
    ...Object.entries(catalogues).map(([kind, records]) => ({ at: `catalogues.${kind}`, records })),
    { at: 'register.jointControllers', records: register.jointControllers },
  ]
  const owners = new Map<string, string>()
  return places.flatMap(({ at, records }) =>
    (records as readonly { id: string }[]).flatMap(({ id }, index): Problem[] => {
      const isOwn = owners.get(id) === at
      const isTaken = owners.has(id) && (!isOwn || at === 'register.jointControllers')
      owners.set(id, owners.get(id) ?? at)
      return isTaken ? [{ field: `${at}.${index}.id`, code: 'duplicate' }] : []
    }),
  )
}
