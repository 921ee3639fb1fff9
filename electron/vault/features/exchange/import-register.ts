import { importClashes, mixesExample } from '#shared/domain/exchange/import-clashes'
import { importEffects, type ImportEffect } from '#shared/domain/exchange/import-effects'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import { recordsByEntity } from '#shared/domain/exchange/register-records'
import { canonicalJson } from '#shared/domain/values/canonical'
import { AppError } from '#shared/ipc/errors'
import type { ImportPreview } from '#shared/ipc/exchange'
import type { WritableDb } from '../../db/open.ts'
import { putRecord, removeRecord } from '../../db/records.ts'
import type { PendingImport } from './pending-imports.ts'
import { damaged, readRegisterFile } from './read-register-file.ts'

type Read = { data: RegisterData; preview: Omit<ImportPreview, 'token' | 'fileName'> }

/** Reads a file and says record by record what importing it will do; changes nothing. */
export function readImport(bytes: Uint8Array, current: RegisterData): Read {
  const { data, exportedAt } = readRegisterFile(bytes)
  const clashes = importClashes(current, data)
  if (clashes.length > 0) throw damaged(clashes)
  if (mixesExample(current, data)) throw new AppError('import-example')
  const items = importEffects(current, data)
  const count = (effect: string) => items.filter((item) => item.effect === effect).length
  const counts = { add: count('add'), change: count('change'), skip: count('skip') }
  return { data, preview: { exportedAt, items, counts } }
}

/** Writes what the preview announced, and only if it still holds; lists first, then what refers to them. */
export function applyImport(
  db: WritableDb,
  pending: PendingImport | null,
  current: RegisterData,
): number {
  if (!pending) throw new AppError('import-expired')
  const effects = importEffects(current, pending.data)
  // What the officer agreed to is what she saw; anything written in between asks for a new look.
  const holds =
    canonicalJson(effects) === canonicalJson(pending.effects) &&
    importClashes(current, pending.data).length === 0
  if (!holds) throw new AppError('import-expired')
  makeRoom(db, effects)
  const skipped = new Set(
    effects.filter(({ effect }) => effect === 'skip').map(({ entity, id }) => `${entity} ${id}`),
  )
  let written = 0
  for (const { entity, records } of recordsByEntity(pending.data))
    for (const record of records) {
      if (skipped.has(`${entity} ${record.id}`)) continue
      putRecord(db, entity, record)
      written++
    }
  return written
}

// Two activities may swap their numbers, and no number is ever given twice: the old ones go first.
function makeRoom(db: WritableDb, effects: readonly ImportEffect[]): void {
  const renumbered = effects.filter(
    ({ effect, fields }) => effect === 'change' && fields.includes('refNo'),
  )
  for (const { entity, id } of renumbered) removeRecord(db, entity, id)
}
