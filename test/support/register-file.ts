import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import type { Outcome } from '#shared/ipc/errors'
import { readable } from '#vault/db/open'
import { readRegisterData } from '#vault/db/register-data'
import type { TestDesk } from './desk.ts'
import { NOW } from './now.ts'
import { aFolder } from './vault.ts'

/** A reader of import files as the shell asks for it, over one file on disk. */
export function importerOf(
  desk: TestDesk,
): (content: Uint8Array | string) => Promise<Outcome<unknown>> {
  const path = join(aFolder(), 'register.json')
  return (content) => {
    writeFileSync(path, content)
    return desk.pass('imports:read-file', { path })
  }
}

/** A register file as text, well-formed or not. */
export function fileText(data: unknown, frame: object = {}): string {
  const file = { format: 'dpo-workbench-register', version: 1, exportedAt: NOW, data }
  return JSON.stringify({ ...file, ...frame })
}

/** What the open vault holds. */
export function storedIn({ desk }: TestDesk): RegisterData {
  if (!desk.session) throw new Error('locked')
  return readRegisterData(readable(desk.session.vault.db))
}
