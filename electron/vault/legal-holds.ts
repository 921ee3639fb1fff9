import type { HoldFields, LegalHold } from '#shared/domain/retention/legal-hold'
import type { Moment } from './clock.ts'
import { takenRefs } from './db/holdings.ts'
import type { ReadableDb, WritableDb } from './db/open.ts'
import { reckonedToday } from './db/reckoning.ts'
import { putRecord } from './db/records.ts'
import { readRequestSettings } from './db/request-rows.ts'
import { nextRef } from './next-ref.ts'

const PREFIX = 'LH-'
const DIGITS = 3

/** Gives the references of new holds, one after the other. */
export function holdRefs(db: ReadableDb): () => string {
  let taken = takenRefs(db, 'legal-hold')
  return () => {
    const refNo = nextRef(PREFIX, taken, DIGITS)
    taken = [refNo]
    return refNo
  }
}

type Writing = Moment & { db: WritableDb; newId: () => string }

/** Writes a new hold under a reference. GDPR art. 17(3), 18. */
export function putHold(
  { db, newId, ...moment }: Writing,
  fields: HoldFields,
  refNo: string,
): LegalHold {
  const today = reckonedToday(readRequestSettings(db), moment)
  const hold: LegalHold = {
    ...fields,
    id: newId(),
    refNo,
    releasedOn: null,
    releaseReason: null,
    createdOn: today,
    changedOn: today,
  }
  putRecord(db, 'legal-hold', hold)
  return hold
}
