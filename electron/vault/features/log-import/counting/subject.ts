import type { HoldingSubject } from '#shared/ipc/holding-logs'
import { rejectIf } from '#shared/ipc/errors'
import type { Problem } from '#shared/domain/values/problem'
import { idsIn } from '../../../db/holdings.ts'
import type { ReadableDb } from '../../../db/open.ts'

/** Refuses to count for a category, rule, system or activity that is not there. */
export function refuseUnknownSubject(db: ReadableDb, subject: HoldingSubject): void {
  const missing = (field: string, id: string, kind: Parameters<typeof idsIn>[1]): Problem[] =>
    idsIn(db, kind).has(id) ? [] : [{ field: `subject.${field}`, code: 'not-found' }]
  rejectIf([
    ...missing('categoryId', subject.categoryId, 'data-category'),
    ...missing('ruleId', subject.ruleId, 'retention-rule'),
    ...missing('systemId', subject.systemId, 'system'),
    ...subject.activityIds.flatMap((id, at) => missing(`activityIds.${at}`, id, 'activity')),
  ])
}
