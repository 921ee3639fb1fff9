import { randomUUID } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '#shared/ipc/errors'
import type { exchange, exchangeInside, ExportedFile } from '#shared/ipc/exchange'
import type { Channels } from '#shared/ipc/define'
import { exchangeText } from '#shared/text/exchange'
import { readable } from '../../db/open.ts'
import { actorOf } from '../../db/sessions.ts'
import { readRegisterData } from '../../db/register-data.ts'
import { openSession } from '../../desk.ts'
import type { ActionContext, Handlers } from '../../handlers.ts'
import { tableCsv } from '../../tables/csv.ts'
import { activityTable } from './activity-table.ts'
import { tableXlsx } from '../../tables/xlsx.ts'
import { fileNameOf } from '../../documents/file-name.ts'
import { applyImport, readImport } from './import-register.ts'
import { dropImport, keepImport, pendingImport } from './pending-imports.ts'
import { IMPORT_LIMIT_BYTES } from './read-register-file.ts'
import { registerDigest, registerJson } from './register-json.ts'
import { printedFindings } from './printed-findings.ts'
import { buildReport } from './report/report.ts'
import { noteDeed } from '../../session.ts'
import { changesSince } from './store.ts'

type ExchangeChannels =
  Exclude<keyof typeof exchange, Channels<typeof exchange, 'shell'>> | keyof typeof exchangeInside

export const exchangeHandlers: Handlers<ExchangeChannels> = {
  'exports:json-bytes': ({ desk, now, today }) => {
    const { data } = openRegister({ desk })
    const { register } = data
    const name = exchangeText.registerFile(
      partyOf(data),
      register.asOf ?? today,
      fileNameOf(register.registerVersion),
    )
    return { bytes: registerJson(data, now), fileName: `${name}.json` }
  },
  'exports:table-bytes': async ({ desk, today }, { format, ids }): Promise<ExportedFile> => {
    const { data } = openRegister({ desk })
    const table = activityTable(data, ids, today)
    const bytes =
      format === 'csv' ? tableCsv(table) : await tableXlsx(table, exchangeText.sheetName)
    return { bytes, fileName: `${exchangeText.tableFile(partyOf(data), today)}.${format}` }
  },
  'exports:report': ({ desk, now, today }, options) => {
    const { data, db, session } = openRegister({ desk })
    return buildReport({
      data,
      options,
      findings: printedFindings(data, today),
      changes: changesSince(db, now),
      producedOn: today,
      producedBy: actorOf(db, session.id),
      digest: registerDigest(data),
    })
  },
  'exports:note': ({ desk, now }, { what }) =>
    noteDeed(openSession(desk), { at: now, action: `exports:${what}` }),
  'imports:read-file': async ({ desk }, { path }) => {
    const bytes = await readImportFile(path)
    const { data: current, session } = openRegister({ desk })
    const { data, preview } = readImport(bytes, current)
    const token = randomUUID()
    keepImport(session, { token, data, effects: preview.items })
    return { token, fileName: basename(path), ...preview }
  },
  'imports:apply': ({ db, session }, { token }) => {
    const written = applyImport(db, pendingImport(session, token), readRegisterData(db))
    dropImport(session, token)
    return { written }
  },
  'imports:drop': ({ desk }, { token }) => dropImport(openSession(desk), token),
}

function openRegister({ desk }: Pick<ActionContext, 'desk'>) {
  const session = openSession(desk)
  const db = readable(session.vault.db)
  return { session, db, data: readRegisterData(db) }
}

const partyOf = ({
  register,
}: {
  register: { legalName: string | null; tradingName: string | null }
}) => fileNameOf(register.legalName ?? register.tradingName ?? '')

// SECURITY: the size is looked at before the file is read, so that no file fills the memory.
async function readImportFile(path: string): Promise<Uint8Array> {
  try {
    const about = await stat(path)
    // A pipe or a device would never end.
    if (!about.isFile()) throw new AppError('import-not-text')
    if (about.size > IMPORT_LIMIT_BYTES) throw new AppError('import-too-large')
    return await readFile(path)
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('not-found', { cause })
  }
}
