import type { Erasure, KeptPart } from '#shared/domain/retention/erasure'
import {
  dividedRecords,
  erasureProblems,
  partProblems,
} from '#shared/domain/retention/erasure-problems'
import type { Holding } from '#shared/domain/retention/holding'
import { EMPTY_SCOPE } from '#shared/domain/retention/legal-hold'
import type { Problem } from '#shared/domain/values/problem'
import { LINE_MAX, orNull } from '#shared/domain/values/text'
import type { VaultInput } from '#shared/ipc/contract'
import { AppError, rejectIf } from '#shared/ipc/errors'
import { keptAtErasure } from '#shared/text/retention-words'
import type { BookEntry } from '../../../db/book-entry.ts'
import { takenRefs } from '../../../db/holdings.ts'
import { putRecord } from '../../../db/records.ts'
import type { CommandContext } from '../../../handlers.ts'
import { holdRefs, putHold } from '../../../legal-holds.ts'
import { nextRef } from '../../../next-ref.ts'
import { bookOf } from '../book.ts'
import { versionsOfRules } from '../rules/store.ts'
import { chosenOf, type Chosen } from './choice.ts'
import { erasureLine, type Planned } from './lines.ts'

type Wanted = VaultInput<'erasures:record'>
type Writing = { context: CommandContext; erasure: Erasure; owner: string | null }

const PREFIX = 'ER-'
const DIGITS = 3

/** Ticks off what was erased: marks the holdings, splits off what is kept under a hold, and tells it line by line. GDPR art. 5(1)(e), 17. */
export function recordErasure(context: CommandContext, wanted: Wanted): Erasure {
  const { db, newId } = context
  const book = bookOf(context)
  const chosen = chosenOf(book, wanted.choice, wanted.withNotDue)
  rejectIf(problemsOf(wanted, chosen, book.today))
  if (chosen.entries.length === 0) throw new AppError('nothing-to-erase')
  const plan = planOf(wanted, chosen, holdRefs(db))
  const { on, method, by, evidence } = wanted.fields
  const { rules, holdsFor, day } = book
  const told = { rules, holdsFor, day, versions: versionsOfRules(db) }
  const erasure: Erasure = {
    id: newId(),
    refNo: nextRef(PREFIX, takenRefs(db, 'erasure'), DIGITS),
    on,
    method,
    by: by.trim(),
    evidence: orNull(evidence ?? ''),
    lines: plan.map((planned) => erasureLine(told, planned)),
    certificate: null,
    createdOn: book.today,
    changedOn: book.today,
  }
  // Written first, so that the journal names it and not the first of its holdings.
  putRecord(db, 'erasure', erasure)
  const writing = { context, erasure, owner: wanted.holdOwner }
  for (const planned of plan) eraseHolding(writing, planned)
  return erasure
}

function planOf({ parts }: Wanted, { entries }: Chosen, nextHoldRef: () => string): Planned[] {
  const byId = new Map(parts.map((part) => [part.holdingId, part]))
  return entries.map((entry) => {
    const part = byId.get(entry.row.id) ?? null
    return { entry, part, holdRefNo: part?.kept ? nextHoldRef() : null }
  })
}

function problemsOf(wanted: Wanted, chosen: Chosen, today: string): Problem[] {
  const { fields, parts, holdOwner } = wanted
  const days = chosen.entries.flatMap(({ holding }) => holding.events.map((event) => event.on))
  const keeps = parts.some(({ kept }) => kept !== null)
  return [
    ...erasureProblems(fields, days, today).map((each) => under('fields', each)),
    ...problemsOfParts(wanted, chosen),
    ...(keeps && holdOwner === null ? [{ field: 'holdOwner', code: 'required' as const }] : []),
  ]
}

function problemsOfParts({ parts, fields }: Wanted, chosen: Chosen): Problem[] {
  if (parts.length === 0) return []
  const byId = new Map(chosen.entries.map((entry) => [entry.row.id, entry]))
  const seen = new Set<string>()
  return parts.flatMap((part, index): Problem[] => {
    const { holdingId } = part
    const [place, entry] = [`parts.${index}`, byId.get(holdingId)]
    const isRepeated = seen.has(holdingId)
    seen.add(holdingId)
    if (!entry) return [{ field: `${place}.holdingId`, code: whyLeftOut(holdingId, chosen) }]
    if (isRepeated) return [{ field: `${place}.holdingId`, code: 'duplicate' }]
    return partProblems(part, entry.holding, fields.on).map((each) => under(place, each))
  })
}

function whyLeftOut(holdingId: string, { held, notDue }: Chosen): Problem['code'] {
  const isIn = (some: readonly BookEntry[]) => some.some(({ row }) => row.id === holdingId)
  if (isIn(held)) return 'held'
  return isIn(notDue) ? 'not-due' : 'not-found'
}

function under(place: string, { field, code }: Problem): Problem {
  return { field: `${place}.${field}`, code }
}

// What is left stays due; what is kept becomes a holding of its own, so that a hold can be set on it alone.
function eraseHolding({ context, erasure, owner }: Writing, planned: Planned): void {
  const { holding } = planned.entry
  const { erased, stillDue } = dividedRecords(planned.part, holding.records)
  const today = erasure.createdOn
  const left: Holding =
    stillDue > 0
      ? { ...holding, ...countsOf(holding, stillDue), changedOn: today }
      : {
          ...holding,
          ...countsOf(holding, erased),
          erased: { on: erasure.on, erasureId: erasure.id },
          changedOn: today,
        }
  putRecord(context.db, 'holding', left)
  const kept = planned.part?.kept
  if (kept) keepPart({ context, erasure, owner }, planned, kept)
}

function keepPart(
  { context, erasure, owner }: Writing,
  { entry: { holding, row }, holdRefNo }: Planned,
  { records, reason, citation, reviewOn }: KeptPart,
): void {
  const today = erasure.createdOn
  const kept: Holding = {
    ...holding,
    ...countsOf(holding, records),
    id: context.newId(),
    imported: null,
    createdOn: today,
    changedOn: today,
  }
  putRecord(context.db, 'holding', kept)
  const hold = {
    name: keptAtErasure(erasure.refNo, row.category).slice(0, LINE_MAX),
    reason,
    citation,
    reviewOn,
    scope: { ...EMPTY_SCOPE, holdingIds: [kept.id] },
    owner: owner ?? erasure.by,
    from: erasure.on,
  }
  putHold(context, hold, holdRefNo ?? '')
}

// Where every record was of one person, the people are known; else nobody has counted who is left.
function countsOf(
  { records, people }: Holding,
  left: number | null,
): Pick<Holding, 'records' | 'people'> {
  if (left === records) return { records, people }
  return { records: left, people: records !== null && records === people ? left : null }
}
