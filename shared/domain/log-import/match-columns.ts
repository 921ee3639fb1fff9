import { foldHeader } from './fold.ts'
import type { LogTarget, Mapping } from './target.ts'

type Candidate = { target: LogTarget; columns: number[]; rank: number }

/** Ranks below every synonym: what a known source calls its columns is no guess. */
const FROM_PRESET = -2
const FROM_PARTS = -1

/**
 * Which columns say what, the surest match first; no column is read twice.
 * Columns of the same head, such as the many Labels of Jira, are all kept.
 */
export function matchColumns(
  headers: readonly string[],
  targets: readonly LogTarget[],
  preset: Readonly<Record<string, readonly string[]>> = {},
): Mapping {
  const byHead = columnsByHead(headers)
  const candidates = targets
    .flatMap((target) => candidatesOf(target, byHead, preset[target.name] ?? []))
    .sort((a, b) => a.rank - b.rank)
  const mapping: Record<string, readonly number[]> = {}
  const used = new Set<number>()
  for (const { target, columns } of candidates) {
    if (target.name in mapping || columns.some((column) => used.has(column))) continue
    mapping[target.name] = columns
    for (const column of columns) used.add(column)
  }
  return mapping
}

/** How many heads of a row some target goes by: what makes a row look like the header. */
export function countKnownHeads(cells: readonly string[], targets: readonly LogTarget[]): number {
  const known = new Set(targets.flatMap((target) => target.synonyms.map(foldHeader)))
  return cells.filter((cell) => headForms(cell).some((form) => known.has(form))).length
}

function candidatesOf(
  target: LogTarget,
  byHead: ReadonlyMap<string, number[]>,
  fromPreset: readonly string[],
): Candidate[] {
  const found: Candidate[] = []
  const add = (columns: number[] | undefined, rank: number) => {
    if (columns) found.push({ target, columns, rank })
  }
  for (const head of fromPreset) add(byHead.get(foldHeader(head)), FROM_PRESET)
  add(columnsOfParts(target, byHead), FROM_PARTS)
  for (const [rank, head] of target.synonyms.entries()) add(byHead.get(foldHeader(head)), rank)
  return found
}

function columnsOfParts(
  target: LogTarget,
  byHead: ReadonlyMap<string, number[]>,
): number[] | undefined {
  const parts = (target.parts ?? []).map((heads) =>
    heads.map((head) => byHead.get(foldHeader(head))).find((columns) => columns !== undefined),
  )
  if (parts.length === 0 || parts.includes(undefined)) return undefined
  return parts.flatMap((columns) => columns?.slice(0, 1) ?? [])
}

function columnsByHead(headers: readonly string[]): Map<string, number[]> {
  const byHead = new Map<string, number[]>()
  for (const [column, header] of headers.entries()) {
    for (const form of headForms(header)) {
      const columns = byHead.get(form)
      if (columns) columns.push(column)
      else byHead.set(form, [column])
    }
  }
  return byHead
}

/** A head as written, without what helpdesks add: `Right [list]`, `Created (UTC)`, `Custom field (Right)`. */
function headForms(header: string): string[] {
  const inner = /^\s*custom field\s*\((.+)\)\s*$/i.exec(header)?.[1]
  const bare = header.replace(/\s*(\[[^\]]*\]|\([^)]*\))\s*$/, '')
  const forms = [header, inner ?? bare].map(foldHeader).filter((form) => form !== '')
  return [...new Set(forms)]
}
