import type { EvidenceRecord } from '#shared/domain/deletions/evidence'
import type { ExportedFile } from '#shared/ipc/exchange'
import type { DeletionTable } from '#shared/ipc/deletions'
import { deletionYearPrintText as text, tenths } from '#shared/text/deletion-documents'
import { deletionYearText as words } from '#shared/text/deletion-year'
import { fileNameOf } from '../../../documents/file-name.ts'
import { partyName } from '../../../documents/parties.ts'
import { tableCsv } from '../../../tables/csv.ts'
import { tableXlsx } from '../../../tables/xlsx.ts'
import type { Letterhead } from './case-input.ts'
import type { YearInput } from './year.ts'
import { figuresOf } from './year-figures.ts'

type Table = { heads: string[]; rows: string[][] }
type Named = { name: string; sheet: string }

/** The columns of the records table, one for each field of the evidence record, by their standard names. */
const COLUMNS: Record<string, (record: EvidenceRecord) => string | number | null> = {
  case_id: ({ caseId }) => caseId,
  signal_channel: ({ signalChannel }) => signalChannel,
  signal_date: ({ signalDate }) => signalDate,
  belief_basis: ({ beliefBasis: { kinds, text: told } }) => list([...kinds, told]),
  country: ({ country }) => country,
  art8_age_applied: ({ art8AgeApplied }) => art8AgeApplied,
  age_source: ({ ageSource }) => list([ageSource.text, ageSource.status]),
  age_band: ({ ageBand }) => ageBand,
  parental_consent: ({ parentalConsent: { state, method } }) => list([state, method]),
  decision: ({ decision }) => decision,
  decided_on: ({ decidedOn }) => decidedOn,
  decided_by_role: ({ decidedByRole }) => list(decidedByRole),
  data_categories_deleted: ({ dataCategoriesDeleted }) => list(dataCategoriesDeleted),
  systems: ({ systems }) => list(systems),
  records_count: ({ recordsCount }) => recordsCount,
  processors_told: ({ processorsTold }) => toldList(processorsTold),
  recipients_told: ({ recipientsTold }) => toldList(recipientsTold),
  kept_despite: ({ keptDespite }) =>
    list(
      keptDespite.map(({ category, ground, law, until }) =>
        [category, ground, law, until].filter(Boolean).join(', '),
      ),
    ),
  backup_expiry: ({ backupExpiry }) => backupExpiry,
  verified_on: ({ verifiedOn }) => verifiedOn,
  verification_result: ({ verificationResult }) => verificationResult,
  log_digest: ({ logDigest }) => logDigest,
  retention_until: ({ retentionUntil }) => retentionUntil,
}

/** The sealed evidence records of a year with exactly their fields. GDPR art. 5(1)(c), 5(2). */
export async function recordsTable(
  { register }: Letterhead,
  records: readonly EvidenceRecord[],
  { year, format }: DeletionTable,
): Promise<ExportedFile> {
  const rows = records.map((record) =>
    Object.values(COLUMNS).map((read) => String(read(record) ?? '')),
  )
  const name = text.recordsName(fileNameOf(partyName(register)), year)
  return file({ heads: Object.keys(COLUMNS), rows }, { name, sheet: text.recordsSheet }, format)
}

/** The figures of a year, one to a line. */
export async function yearTable(
  { register, summary }: YearInput,
  { year, format }: DeletionTable,
): Promise<ExportedFile> {
  const groups = Object.values(figuresOf(summary)).flatMap(({ title, rows }) =>
    rows.map(({ label, count }) => [title, label, String(count)]),
  )
  const targets = [
    ['freeze', words.freeze.title, 'h'] as const,
    ['delete', words.delete.title, 'd'] as const,
  ].flatMap(([target, title, unit]) => {
    const tally = summary[target]
    const outcomes = Object.entries(words.outcomes) as [keyof typeof words.outcomes, string][]
    return [
      ...outcomes.map(([outcome, label]) => [title, label, String(tally[outcome])]),
      [title, `${text.median} (${unit})`, rounded(tally.median)],
      [title, `${text.longest} (${unit})`, rounded(tally.longest)],
    ]
  })
  const rows = [
    [words.cases, String(year), String(summary.cases)],
    [words.cases, text.open, String(summary.open)],
    ...groups,
    ...targets,
  ]
  const name = text.fileName(fileNameOf(partyName(register)), year)
  return file({ heads: Object.values(text.heads), rows }, { name, sheet: String(year) }, format)
}

function rounded(value: number | null): string {
  return value === null ? '' : String(tenths(value))
}

async function file(
  table: Table,
  { name, sheet }: Named,
  format: DeletionTable['format'],
): Promise<ExportedFile> {
  const bytes = format === 'csv' ? tableCsv(table) : await tableXlsx(table, sheet)
  return { bytes, fileName: `${name}.${format}` }
}

function list(values: readonly (string | null)[]): string {
  return values.filter(Boolean).join('; ')
}

function toldList(told: EvidenceRecord['processorsTold']): string {
  return list(told.map(({ organisation, on }) => [organisation, on].filter(Boolean).join(', ')))
}
