import type { Deletion } from '#shared/domain/deletions/deletion'
import type { NewDeletionEvent } from '#shared/domain/deletions/event'
import type { EvidenceRecord } from '#shared/domain/deletions/evidence'
import { frozenClock } from '#vault/clock'
import { readable, writable } from '#vault/db/open'
import { putRecord } from '#vault/db/records'
import { openSession } from '#vault/desk'
import { type CaseInput, readCase } from '#vault/features/deletions/documents/case-input'
import { askVault } from './ask-vault.ts'
import { CLOSED, NOTHING_FOUND, take, TO_CLEARING } from './deletion-story.ts'
import { aKept, caseUpTo, opened } from './deletions.ts'
import type { TestDesk } from './desk.ts'
import { NOW } from './now.ts'
import { wordsOf } from './printed-report.ts'

const ONLY_KEPT: NewDeletionEvent = {
  at: NOW,
  isDayOnly: false,
  kind: 'verified',
  result: 'only-kept',
}

/** The document of a case, and its words. */
export async function printedCase(desk: TestDesk, id: string) {
  const document = await askVault(desk, 'deletions:document', { kind: 'certificate', id })
  return { ...document, words: wordsOf(document.html) }
}

/** The document of a year, and its words. */
export async function printedYear(desk: TestDesk, year: number) {
  const document = await askVault(desk, 'deletions:document', { kind: 'yearly', year })
  return { ...document, words: wordsOf(document.html) }
}

/** A table of a year as text. */
export async function tableText(
  desk: TestDesk,
  what: 'yearly' | 'records',
  year = 2026,
): Promise<string> {
  const table = { what, year, format: 'csv' } as const
  const { bytes } = await askVault(desk, 'deletions:table-bytes', table)
  return new TextDecoder().decode(bytes)
}

/** All that a case's document follows from. */
export function caseInput({ desk }: TestDesk, id: string): CaseInput {
  return readCase(readable(openSession(desk).vault.db), id, frozenClock(NOW)())
}

/** A sealed case, of whose payments a law keeps some. */
export async function sealedCase(desk: TestDesk, isKept = false): Promise<string> {
  const id = await caseUpTo(desk, 'deleted', isKept ? { keptDespite: [aKept()] } : {})
  await take(desk, id, isKept ? ONLY_KEPT : NOTHING_FOUND, CLOSED)
  return id
}

/** Alters a sealed record behind the program's back. */
export async function alterSealed(
  desk: TestDesk,
  id: string,
  change: Partial<EvidenceRecord>,
): Promise<void> {
  const { deletion } = await desk.call('deletions:read', { id })
  if (deletion.sealed === null) throw new Error('not sealed')
  const sealed = { ...deletion.sealed, record: { ...deletion.sealed.record, ...change } }
  const altered: Deletion = { ...deletion, sealed }
  putRecord(writable(openSession(desk.desk).vault.db), 'deletion', altered)
}

/** The words of one part of a document, from its heading to the next. */
export function partOf(html: string, heading: string): string {
  const [, part] = html.split(new RegExp(`<h2>\\s*${heading}`))
  return part === undefined ? 'no such part' : wordsOf(part.slice(0, endOf(part))).trim()
}

function endOf(part: string): number {
  const end = part.indexOf('<h2>')
  return end < 0 ? part.length : end
}

/** A case of somebody of age, cleared and open; for the check something was collected or not. */
export async function clearedCase(desk: TestDesk, hasCollected: boolean): Promise<string> {
  const { id } = await opened(desk)
  const steps = TO_CLEARING.map((event): NewDeletionEvent =>
    event.kind === 'age-checked' ? { ...event, hasCollected } : event,
  )
  await take(desk, id, ...steps)
  return id
}
