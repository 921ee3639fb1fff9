import { countKnownHeads } from '#shared/domain/log-import/match-columns'
import { DELETION_TARGETS } from '#shared/domain/log-import/deletion-targets'
import { isIdentifyingHead } from '#shared/domain/log-import/identifying-heads'
import { hasMarks } from '#shared/domain/log-import/log-marks'
import { foldHeader } from '#shared/domain/log-import/fold'
import { logImportText } from '#shared/text/log-import'
import type { LogMapping } from '#shared/ipc/logs'

const NAMES: readonly string[] = DELETION_TARGETS.map(({ name }) => name)

/** A plan's columns without what is no target of a log of deletions. */
export function deletionMapping(mapping: LogMapping): LogMapping {
  const known = NAMES.flatMap((name) => {
    const columns = mapping[name] ?? []
    return columns.length > 0 ? [[name, columns] as const] : []
  })
  return Object.fromEntries(known)
}

/** The head of a column as it may be told; where no head was found, a row of the table may stand in its place. */
// SECURITY: a problem, a dropped column or a look would otherwise repeat what a person is called.
export function toldHead(head: string | undefined, column: number): string {
  const text = head?.trim() ?? ''
  return text === '' || hasMarks(text) ? logImportText.reading.columnHead(column + 1) : text
}

/** The columns whose heads say that they tell who it is, apart from those known by just that head. */
export function identifyingColumns(headers: readonly string[]): Set<number> {
  const found = headers.flatMap((head, column) =>
    isIdentifyingHead(head) && !isTargetHead(head) ? [column] : [],
  )
  return new Set(found)
}

/** Whether a row surely is the header, so that nothing of it is a person's. */
export function isSurelyHeader(headers: readonly string[]): boolean {
  return countKnownHeads(headers, DELETION_TARGETS) >= 2 && !headers.some(hasMarks)
}

const TARGET_HEADS = new Set(
  DELETION_TARGETS.filter(({ name }) => name !== 'birthDate').flatMap(({ synonyms }) =>
    synonyms.map(foldHeader),
  ),
)

function isTargetHead(head: string): boolean {
  return TARGET_HEADS.has(foldHeader(head))
}
