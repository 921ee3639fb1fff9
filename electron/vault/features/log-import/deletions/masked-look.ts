import { identifyingMarks } from '#shared/domain/deletions/identifying-marks'
import { dateShape } from '#shared/domain/log-import/date-shape'
import { readCountry } from '#shared/domain/log-import/country-words'
import { readCount } from '#shared/domain/log-import/count-cell'
import { readAge } from '#shared/domain/log-import/deletion-age'
import {
  createDeletionWordReaders,
  type DeletionWordReaders,
} from '#shared/domain/log-import/deletion-choice-words'
import { DELETION_TARGETS } from '#shared/domain/log-import/deletion-targets'
import { hasMarks } from '#shared/domain/log-import/log-marks'
import { saysNoDay, saysNothing } from '#shared/domain/log-import/nothing-cell'
import type { LogLook } from '#shared/ipc/logs'
import { identifyingColumns, toldHead } from './heads.ts'

/** Shown in the place of a cell that may tell who it is. */
export const MASK = '•••'

type Shown = (cell: string) => boolean

const NEVER: Shown = () => false
const LONGEST_SHOWN = 80
/** Deletions are logged since there is a duty to prove them; birth dates are older for the most part. */
const RECENT_YEAR = /(?<!\d)20(?:1[89]|[2-9]\d)(?!\d)/
// oxlint-disable-next-line no-control-regex -- letters beyond ASCII are what differs between encodings
const FOREIGN = /[^\u0000-\u007f]+/g

/**
 * What the window may see of the beginning of a log of deletions: cells of columns that are read and look
 * like it, and such as can be nobody's. GDPR art. 5(1)(c).
 */
// SECURITY: the window would otherwise hold names and addresses of children that nobody needs there.
export function maskedLook(look: LogLook): LogLook {
  const { columns, preview, reading } = look
  const rules = shownRules(look)
  const isShown = (cell: string, column: number) => (rules[column] ?? NEVER)(cell.trim())
  const masked = (cell: string, column: number) =>
    cell.trim() === '' || isShown(cell, column) ? cell : MASK
  return {
    ...look,
    encodings: look.encodings.map(({ encoding, sample }) => ({
      encoding,
      sample: [...new Set(sample.match(FOREIGN))].join(' '),
    })),
    columns: columns.map(({ index, header, samples }) => {
      const shown = samples.filter((sample) => isShown(sample, index))
      const isHidden = shown.length < samples.length
      const head = header === '' ? '' : toldHead(header, index)
      return { index, header: head, samples: shown, ...(isHidden ? { isHidden } : {}) }
    }),
    preview: preview.map(({ no, cells }) => ({
      no,
      cells: no > reading.headerRow ? cells.map(masked) : cells.map(maskedMark),
    })),
  }
}

function maskedMark(cell: string): string {
  return hasMarks(cell) ? MASK : cell
}

/** For each column, which of its cells may be shown. */
function shownRules({ columns, mapping, preview, reading }: LogLook): Shown[] {
  const readers = createDeletionWordReaders()
  const identifying = identifyingColumns(columns.map(({ header }) => header))
  const rows = preview.filter(({ no }) => no > reading.headerRow)
  return columns.map(({ index }) => {
    const target = DELETION_TARGETS.find(({ name }) => mapping[name]?.includes(index))
    if (target) return targetRule(target, readers)
    if (identifying.has(index)) return NEVER
    const cells = rows.flatMap((row) => row.cells[index]?.trim() || [])
    return cells.every(isNobodys) ? isNobodys : NEVER
  })
}

function targetRule(
  { name, kind }: (typeof DELETION_TARGETS)[number],
  readers: DeletionWordReaders,
): Shown {
  if (name === 'birthDate') return NEVER
  if (kind === 'date') return (cell) => dateShape(cell).kind !== 'none' || saysNoDay(cell)
  if (name === 'records') return (cell) => readCount(cell) !== null || saysNothing(cell)
  if (name === 'country') return (cell) => readCountry(cell) !== null || saysNothing(cell)
  if (name === 'age') return (cell) => readAge(cell) !== null || saysNothing(cell)
  if (name === 'categories' || name === 'systems')
    return (cell) => cell.length <= LONGEST_SHOWN && identifyingMarks(cell).length === 0
  return (cell) => isKnownWord(cell, readers) || saysNothing(cell)
}

/** Whether a cell can be nobody's, whatever its column is. */
function isNobodys(cell: string): boolean {
  const { kind } = dateShape(cell)
  if (kind === 'fixed' || kind === 'parts') return RECENT_YEAR.test(cell)
  return readCountry(cell) !== null
}

function isKnownWord(cell: string, readers: DeletionWordReaders): boolean {
  if (cell.length > LONGEST_SHOWN || hasMarks(cell)) return false
  const { readChannels, readBases, readConsent } = readers
  return readChannels(cell).length > 0 || readBases(cell).length > 0 || readConsent(cell) !== null
}
