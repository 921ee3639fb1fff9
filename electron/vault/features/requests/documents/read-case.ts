import { createHash } from 'node:crypto'
import type { Activity } from '#shared/domain/activities/activity'
import type { System } from '#shared/domain/catalogues/catalogue'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import {
  caseRules,
  eraseOn,
  erasePeriod,
  erasureRule,
  registerPlace,
} from '#shared/domain/requests/case-rules'
import { caseStatus } from '#shared/domain/requests/case-status'
import type { Attachment, Request } from '#shared/domain/requests/request'
import type { RequestSettings } from '#shared/domain/requests/settings'
import { canonicalJson } from '#shared/domain/values/canonical'
import type { ReadableDb } from '../../../db/open.ts'
import { reckoningZone } from '../../../db/reckoning.ts'
import { readRecord, readRecords } from '../../../db/records.ts'
import { readRegister } from '../../../db/register-data.ts'
import { readRequestSettings } from '../../../db/request-rows.ts'
import { attachmentsOf } from '../attachment-store.ts'
import type { CaseInput } from './case-input.ts'

/** A case with everything that its document tells of it. */
export function readCase(
  db: ReadableDb,
  request: Request,
): Omit<CaseInput, 'producedOn' | 'producedBy'> {
  const register = readRegister(db)
  const settings = readRequestSettings(db)
  const { registerCountry, severalPlaces } = registerPlace(register)
  const attachments = attachmentsOf(db, request.id)
  return {
    request,
    attachments,
    register,
    rules: caseRules(settings, registerCountry, severalPlaces),
    timeZone: reckoningZone(settings),
    erasure: readErasure(db, request, settings),
    digest: digestOf(request, attachments),
    activityName: (id) => {
      const activity = readRecord<Activity>(db, 'activity', id)
      return activity && `${activity.refNo} ${activity.name}`
    },
    caseRef: (id) => readRecord<Request>(db, 'request', id)?.refNo ?? null,
    systemName: (id) => readRecord<System>(db, 'system', id)?.name ?? null,
  }
}

function readErasure(
  db: ReadableDb,
  { events }: Request,
  settings: RequestSettings,
): CaseInput['erasure'] {
  const rule = erasureRule(settings, readRecords<RetentionRule>(db, 'retention-rule'))
  const period = erasePeriod(rule)
  return {
    rule: rule && { ref: rule.ref, name: rule.name, period },
    on: eraseOn(caseStatus(events).closedOn, period),
  }
}

function digestOf(request: Request, attachments: readonly Attachment[]): string {
  return createHash('sha256').update(canonicalJson({ request, attachments })).digest('hex')
}
