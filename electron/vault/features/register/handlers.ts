import { ENTITIES } from '#shared/domain/journal/entity'
import { needsYou } from '#shared/domain/findings/answers'
import { registerFindings } from '#shared/domain/findings/register-findings'
import type { Activity } from '#shared/domain/activities/activity'
import { registerProblems } from '#shared/domain/register/register-problems'
import { EMPTY_REGISTER } from '#shared/domain/register/register'
import { rejectIf } from '#shared/ipc/errors'
import type { register } from '#shared/ipc/register'
import { putRecord, readRecords, removeRecord } from '../../db/records.ts'
import { readRegister } from '../../db/register-data.ts'
import { answersTo } from '../../db/finding-answers.ts'
import type { Handlers } from '../../handlers.ts'

export const registerHandlers: Handlers<keyof typeof register> = {
  'register:read': ({ db, today }) => {
    const header = readRegister(db)
    const findings = registerFindings(header)
    const answers = answersTo(db, 'register', 'register')
    const open = needsYou(findings, answers, today).length
    return { register: header, findings, answers, needsYou: open }
  },
  'register:change': ({ db }, patch) => {
    const changed = { ...readRegister(db), ...patch }
    if (patch.jointControllers)
      rejectIf(registerProblems(changed, readRecords<Activity>(db, 'activity')))
    putRecord(db, 'register', changed)
    return changed
  },
  'register:leave-example': ({ db }) => {
    for (const entity of ENTITIES.filter((name) => name !== 'register'))
      for (const { id } of readRecords(db, entity)) removeRecord(db, entity, id)
    putRecord(db, 'register', EMPTY_REGISTER)
    return EMPTY_REGISTER
  },
}
