import { createHash } from 'node:crypto'
import {
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type RegisterData,
  type RegisterFile,
} from '#shared/domain/exchange/register-data'
import { canonicalJson } from '#shared/domain/values/canonical'

/** The register as a file: complete, lossless, in one fixed order so that two exports can be compared line by line. */
export function registerJson(data: RegisterData, exportedAt: string): Uint8Array<ArrayBuffer> {
  const file: RegisterFile = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exportedAt,
    data: JSON.parse(canonicalRegister(data)) as RegisterData,
  }
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`)
}

/** SHA-256 of the exported data without spaces, in hexadecimal: tells which version of the register was given out. */
export function registerDigest(data: RegisterData): string {
  return createHash('sha256').update(canonicalRegister(data)).digest('hex')
}

// The order of records is no statement: equal registers give equal text, however they were read.
function canonicalRegister({ catalogues, ...data }: RegisterData): string {
  const lists = Object.entries(catalogues).map(([kind, records]) => [kind, sortById(records)])
  return canonicalJson({
    ...data,
    activities: sortById(data.activities),
    processorActivities: sortById(data.processorActivities),
    findingAnswers: sortById(data.findingAnswers),
    noticeFindings: sortById(data.noticeFindings),
    catalogues: Object.fromEntries(lists),
  })
}

function sortById(records: readonly { id: string }[]): { id: string }[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
