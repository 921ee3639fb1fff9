import type { AgeVersion } from '#shared/domain/ages/age'
import { agesText, versionLine } from '#shared/text/ages'
import { plainHistoryWords, type HistoryWords } from '../../parts/history/history-lines.ts'

const plain = plainHistoryWords('age-entry')
const { capacityAge, capacitySource, capacityNote } = agesText.fields
const LABELS: Readonly<Record<string, string>> = {
  'capacity.age': capacityAge,
  'capacity.source': `${capacityAge}: ${capacitySource.toLowerCase()}`,
  'capacity.note': `${capacityAge}: ${capacityNote.toLowerCase()}`,
}

/** History that tells each version of an age in one line. */
export const ageHistoryWords: HistoryWords = {
  label: (path) => LABELS[path] ?? plain.label(path),
  // The cast: only versions stand in the list of versions.
  value: (path, value) =>
    path === 'versions' ? versionLine(value as AgeVersion) : plain.value(path, value),
}
