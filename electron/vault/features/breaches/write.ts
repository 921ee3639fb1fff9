import {
  emptyBreach,
  type Breach,
  type BreachPatch,
  type NewBreach,
} from '#shared/domain/breaches/breach'
import { breachProblems } from '#shared/domain/breaches/breach-problems'
import type { BreachEventOf } from '#shared/domain/breaches/event'
import { breachEventProblems } from '#shared/domain/breaches/event-problems'
import { movedToZone } from '#shared/domain/breaches/move-to-zone'
import { breachReplayProblems } from '#shared/domain/breaches/replay-problems'
import type { Problem } from '#shared/domain/values/problem'
import { rejectIf } from '#shared/ipc/errors'
import { newBreachRefs } from '../../db/breach-refs.ts'
import { putRecord } from '../../db/records.ts'
import type { CommandContext } from '../../handlers.ts'
import { newlyBrokenFields } from '../../newly-broken-fields.ts'
import { readGround, type Ground } from './ground.ts'
import { knownTo } from './known.ts'
import { readBreach } from './store.ts'

/** Logs an incident, and awareness of it where that is known; throws invalid-input with the fields. */
export function createBreach(context: CommandContext, entered: NewBreach): Breach {
  const { db, newId } = context
  const ground = readGround(db, context)
  const { title, timeZone, firstSignal, natures, description, awareAt, delayReason } = entered
  const content = emptyBreach(newBreachRefs(db)(), { title, timeZone, firstSignal })
  const days = { createdOn: ground.today, changedOn: ground.today }
  const signalled = withoutRepeats({ ...content, ...days, id: newId(), natures, description })
  rejectIf(breachProblems(signalled, knownTo(db, null, ground)))
  const aware: BreachEventOf<'aware'>[] =
    awareAt === null
      ? []
      : [{ id: newId(), kind: 'aware', at: awareAt, isDayOnly: false, by: null, delayReason }]
  rejectIf(aware.flatMap((event) => awareProblems(signalled, event, ground)))
  const breach = { ...signalled, events: aware }
  putRecord(db, 'breach', breach)
  return breach
}

function awareProblems(breach: Breach, event: BreachEventOf<'aware'>, ground: Ground): Problem[] {
  return breachEventProblems(breach, event, ground).map(({ field, code }) => ({
    field: field === 'at' ? 'awareAt' : field,
    code,
  }))
}

/** Changes fields of an incident; throws invalid-input when its steps no longer fit or a link leads nowhere. */
export function changeBreach(context: CommandContext, id: string, patch: BreachPatch): Breach {
  const { db } = context
  const ground = readGround(db, context)
  const before = readBreach(db, id)
  const moved = patch.timeZone === undefined ? null : movedToZone(before, patch.timeZone)
  const after = withoutRepeats({ ...before, ...moved, ...patch, changedOn: ground.today })
  const known = knownTo(db, before, ground)
  const judged = (record: Breach) => ({ record, problems: breachProblems(record, known) })
  rejectIf(newlyBrokenFields(judged(before), judged(after)))
  rejectIf(replayed(before, after, ground))
  putRecord(db, 'breach', after)
  return after
}

/** Of the fields that steps lean on, the one that no longer fits. */
const FIELDS: Partial<Record<Problem['code'], Problem>> = {
  'before-signal': { field: 'firstSignal', code: 'after-step' },
  'before-occurrence': { field: 'occurred.from', code: 'after-awareness' },
}

// When the first signal came is a fact: a reason that it now asks for is asked for with the step.
function replayed(before: Breach, after: Breach, ground: Ground): Problem[] {
  return breachReplayProblems(before, after, ground)
    .map(({ field, code }): Problem => {
      const own = field.split('.').at(-1) ?? field
      return FIELDS[code] ?? { field: own === 'at' ? 'timeZone' : own, code }
    })
    .filter(({ field }) => field !== 'delayReason')
    .slice(0, 1)
}

function withoutRepeats(breach: Breach): Breach {
  const { people, data } = breach
  return {
    ...breach,
    natures: once(breach.natures),
    incidentKinds: once(breach.incidentKinds),
    impacts: once(breach.impacts),
    people: { ...people, categories: once(people.categories) },
    data: { ...data, types: once(data.types), categoryIds: once(data.categoryIds) },
    measureIds: once(breach.measureIds),
    systemIds: once(breach.systemIds),
    activityIds: once(breach.activityIds),
    processorIds: once(breach.processorIds),
    requestIds: once(breach.requestIds),
  }
}

const once = <T>(values: readonly T[]): T[] => [...new Set(values)]
