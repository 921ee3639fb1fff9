import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import { EMPTY_REGISTER, type Register } from '#shared/domain/register/register'
import type { Entity } from '#shared/domain/journal/entity'
import type { ReadableDb } from './open.ts'
import { readRecord, readRecords } from './records.ts'

/** The header, or an empty one in a vault that has none yet. */
export function readRegister(db: ReadableDb): Register {
  return readRecord<Register>(db, 'register', 'register') ?? EMPTY_REGISTER
}

/** All lists of the register, each by name. */
export function readCatalogues(db: ReadableDb): Catalogues {
  return assembleCatalogues((entity) => readRecords(db, entity))
}

/** The whole register as it stands now; activities in the order of their references. */
export function readRegisterData(db: ReadableDb): RegisterData {
  return assembleRegisterData((entity) => readRecords(db, entity))
}

/** A register put together from its records, wherever they are read from. */
export function assembleRegisterData(recordsOf: RecordsOf): RegisterData {
  return {
    register: recordsOf<Register>('register')[0] ?? EMPTY_REGISTER,
    activities: byRef(recordsOf('activity')),
    processorActivities: byRef(recordsOf('processor-activity')),
    catalogues: assembleCatalogues(recordsOf),
    findingAnswers: recordsOf('finding-answer'),
    noticeFindings: byRef(recordsOf('notice-finding')),
  }
}

// The caller knows which entity has which type; the stored documents were parsed when written.
type RecordsOf = <T>(entity: Entity) => T[]

function assembleCatalogues(recordsOf: RecordsOf): Catalogues {
  return {
    'data-category': byName(recordsOf('data-category')),
    recipient: byName(recordsOf('recipient')),
    processor: byName(recordsOf('processor')),
    system: byName(recordsOf('system')),
    measure: byName(recordsOf('measure')),
    'retention-rule': byName(recordsOf('retention-rule')),
  }
}

const collator = new Intl.Collator('en', { numeric: true })

function byName<T extends { name: string }>(records: T[]): T[] {
  return records.sort((a, b) => collator.compare(a.name, b.name))
}

function byRef<T extends { ref: string } | { refNo: string }>(records: T[]): T[] {
  const refOf = (record: T) => ('refNo' in record ? record.refNo : record.ref)
  return records.sort((a, b) => collator.compare(refOf(a), refOf(b)))
}
