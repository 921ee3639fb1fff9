import { AgeEntry, type AgeStatus, type AgeVersion } from '#shared/domain/ages/age'
import { ageProblems } from '#shared/domain/ages/age-problems'
import { canonicalJson } from '#shared/domain/values/canonical'
import { PROBLEM_CODES, type ProblemCode } from '#shared/domain/values/problem'
import { hasInk, orNull } from '#shared/domain/values/text'
import type { AgeRow } from '#shared/ipc/ages'

/** A version while it is written: texts as typed, and whether what is typed as its day is none. */
export type VersionDraft = Omit<AgeVersion, 'note'> & { note: string; isDayWrong: boolean }

/** The entry of a country while it is written; a reason is asked for each change. */
export type AgeDraft = {
  readonly versions: readonly VersionDraft[]
  readonly capacity: { age: number | null; source: string; note: string }
  readonly reason: string
}

/** What would be saved, without its day. */
export type EnteredAges = Omit<AgeEntry, 'changedOn'>

/** The row as it can be written on. */
export function draftOf({ versions, capacity }: AgeRow): AgeDraft {
  return {
    versions: versions.map((each) => ({ ...each, note: each.note ?? '', isDayWrong: false })),
    capacity: { age: capacity.age, source: capacity.source ?? '', note: capacity.note ?? '' },
    reason: '',
  }
}

/** What would be saved of a draft: texts trimmed, nothing recorded as null. */
export function entryOf(draft: AgeDraft, country: string): EnteredAges {
  const { age, source, note } = draft.capacity
  return {
    id: country,
    versions: draft.versions.map(
      ({ id, from, age, source: law, corroborated, status, ...rest }) => ({
        id,
        from,
        age,
        source: law.trim(),
        corroborated,
        status,
        note: orNull(rest.note),
      }),
    ),
    capacity: { age, source: orNull(source), note: orNull(note) },
    reason: draft.reason.trim(),
  }
}

/** Whether saving a draft would change what the table says, or a reason is being written. */
export function isChanged(draft: AgeDraft, row: AgeRow): boolean {
  const said = (each: AgeDraft) => canonicalJson(entryOf(each, row.country))
  return said(draft) !== said(draftOf(row)) || draft.versions.some(({ isDayWrong }) => isDayWrong)
}

/** A further version, from the last one on, until its day and its law are known. */
export function nextVersion(versions: readonly VersionDraft[], id: string): VersionDraft {
  const age = versions.at(-1)?.age ?? 16
  const status: AgeStatus = 'unsure'
  const unknown = { from: null, source: '', note: '', isDayWrong: false } as const
  return { id, age, status, corroborated: 'no', ...unknown }
}

/** Why a draft cannot be saved, by field; the form shows each beside its field. */
export function draftProblems(draft: AgeDraft, country: string): ReadonlyMap<string, ProblemCode> {
  const entry = entryOf(draft, country)
  const problems = new Map<string, ProblemCode>()
  const note = (field: string, code: ProblemCode) => {
    if (!problems.has(field)) problems.set(field, code)
  }
  draft.versions.forEach(({ isDayWrong }, place) => {
    if (isDayWrong) note(`versions.${place}.from`, 'not-a-date')
  })
  if (!hasInk(entry.reason)) note('reason', 'required')
  for (const { path, message } of Entered.safeParse(entry).error?.issues ?? [])
    note(path.join('.'), codeOf(message))
  for (const { field, code } of ageProblems(entry)) note(field, code)
  return problems
}

const Entered = AgeEntry.omit({ changedOn: true })

function codeOf(message: string): ProblemCode {
  return PROBLEM_CODES.find((code) => code === message) ?? 'malformed'
}
