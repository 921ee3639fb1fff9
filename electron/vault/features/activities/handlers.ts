import { emptyActivity, type Activity } from '#shared/domain/activities/activity'
import { activityFindings } from '#shared/domain/findings/activity-findings'
import { findingsContext } from '#shared/domain/findings/context'
import { orNull } from '#shared/domain/values/text'
import type { activities } from '#shared/ipc/activities'
import { putRecord, removeRecord } from '../../db/records.ts'
import { readCatalogues, readRegister, readRegisterData } from '../../db/register-data.ts'
import type { CommandContext, Handlers } from '../../handlers.ts'
import { nextRef } from '../../next-ref.ts'
import { answersTo, removeAnswersTo } from '../../db/finding-answers.ts'
import { readActivity, saveActivity, takenRefs } from './store.ts'
import { summarize } from './summary.ts'

const PREFIX = 'PA-'

export const activityHandlers: Handlers<keyof typeof activities> = {
  'activities:list': ({ db, today }) => summarize(readRegisterData(db), today),
  'activities:read': ({ db, today }, { id }) => {
    const activity = readActivity(db, id)
    const context = findingsContext(
      { register: readRegister(db), catalogues: readCatalogues(db) },
      today,
    )
    return {
      activity,
      findings: activityFindings(activity, context),
      answers: answersTo(db, 'activity', id),
    }
  },
  'activities:create': (context, { name, refNo }) => {
    const ref = refNo ?? nextRef(PREFIX, takenRefs(context.db, null))
    return saveActivity(context.db, stamped(context, emptyActivity(ref, name)))
  },
  'activities:change': ({ db, today }, { id, patch }) =>
    change(db, id, { ...patch, changedOn: today }),
  'activities:change-many': ({ db, today }, { ids, patch }) => {
    const chosen = new Set(ids)
    // Number, links and days stay as they were checked; checking each again would read all of them for each.
    for (const id of chosen) {
      const changed: Activity = { ...readActivity(db, id), ...patch, changedOn: today }
      putRecord(db, 'activity', changed)
    }
    return chosen.size
  },
  'activities:duplicate': (context, { id }) => {
    const original = readActivity(context.db, id)
    const refNo = nextRef(PREFIX, takenRefs(context.db, null))
    return saveActivity(context.db, stamped(context, { ...original, refNo, status: 'planned' }))
  },
  'activities:end': ({ db, today }, { id, endedOn, endReason }) =>
    change(db, id, { status: 'ended', endedOn, endReason: orNull(endReason), changedOn: today }),
  'activities:remove': ({ db }, { id }) => {
    readActivity(db, id)
    removeRecord(db, 'activity', id)
    removeAnswersTo(db, 'activity', id)
  },
}

function change(db: CommandContext['db'], id: string, patch: Partial<Activity>): Activity {
  return saveActivity(db, { ...readActivity(db, id), ...patch })
}

function stamped(
  { newId, today }: CommandContext,
  content: Omit<Activity, 'id' | 'createdOn' | 'changedOn'>,
): Activity {
  return { ...content, id: newId(), createdOn: today, changedOn: today }
}
