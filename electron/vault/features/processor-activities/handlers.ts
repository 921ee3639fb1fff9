import { findingsContext } from '#shared/domain/findings/context'
import { needsYou } from '#shared/domain/findings/answers'
import { recordState } from '#shared/domain/findings/finding'
import { processorActivityFindings } from '#shared/domain/findings/processor-findings'
import {
  emptyProcessorActivity,
  type ProcessorActivity,
} from '#shared/domain/processor-activities/processor-activity'
import type { processorActivities } from '#shared/ipc/processor-activities'
import type { ReadableDb } from '../../db/open.ts'
import { removeRecord } from '../../db/records.ts'
import { readCatalogues, readRegister, readRegisterData } from '../../db/register-data.ts'
import type { Handlers } from '../../handlers.ts'
import { nextRef } from '../../next-ref.ts'
import { answersTo, removeAnswersTo } from '../../db/finding-answers.ts'
import { readProcessorActivity, saveProcessorActivity, takenRefs } from './store.ts'

const PREFIX = 'PP-'

export const processorActivityHandlers: Handlers<keyof typeof processorActivities> = {
  'processor-activities:list': ({ db, today }) => {
    const data = readRegisterData(db)
    const context = findingsContext(data, today)
    return data.processorActivities.map((activity) => {
      const findings = processorActivityFindings(activity, context)
      const answers = data.findingAnswers.filter((answer) => answer.recordId === activity.id)
      const open = needsYou(findings, answers, today).length
      return { activity, state: recordState(findings), needsYou: open }
    })
  },
  'processor-activities:read': ({ db, today }, { id }) => {
    const activity = readProcessorActivity(db, id)
    const findings = processorActivityFindings(activity, contextOf(db, today))
    return { activity, findings, answers: answersTo(db, 'processor-activity', id) }
  },
  'processor-activities:create': ({ db, newId, today }, { name }) => {
    const content = emptyProcessorActivity(nextRef(PREFIX, takenRefs(db, null)), name)
    return saveProcessorActivity(db, {
      ...content,
      id: newId(),
      createdOn: today,
      changedOn: today,
    })
  },
  'processor-activities:change': ({ db, today }, { id, patch }) =>
    saveProcessorActivity(db, { ...readProcessorActivity(db, id), ...patch, changedOn: today }),
  'processor-activities:duplicate': ({ db, newId, today }, { id }) => {
    const copy: ProcessorActivity = {
      ...readProcessorActivity(db, id),
      id: newId(),
      refNo: nextRef(PREFIX, takenRefs(db, null)),
      status: 'planned',
      createdOn: today,
      changedOn: today,
    }
    return saveProcessorActivity(db, copy)
  },
  'processor-activities:remove': ({ db }, { id }) => {
    readProcessorActivity(db, id)
    removeRecord(db, 'processor-activity', id)
    removeAnswersTo(db, 'processor-activity', id)
  },
}

function contextOf(db: ReadableDb, today: string) {
  return findingsContext({ register: readRegister(db), catalogues: readCatalogues(db) }, today)
}
