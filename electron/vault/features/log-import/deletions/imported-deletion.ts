import { appliedAge, type AgeGround } from '#shared/domain/ages/applied-age'
import { emptyDeletion, type Deletion } from '#shared/domain/deletions/deletion'
import type { DeletionEvent } from '#shared/domain/deletions/event'
import { evidenceOf, type EvidenceNames } from '#shared/domain/deletions/evidence-of'
import type { DeletionSettings } from '#shared/domain/deletions/settings'
import type { DeletionGroup } from '#shared/domain/log-import/deletion-groups'
import { foldWords } from '#shared/domain/log-import/fold'
import type { MappedDeletion } from '#shared/domain/log-import/map-deletion'
import type { TimePoint } from '#shared/domain/values/time-point'
import { sealedEvidence } from '../../../db/sealed-evidence.ts'

/** Identifiers of list entries by the plain words of their names. */
export type ListedIds = ReadonlyMap<string, string>

/** What an import gives every record beside what the log says of it. */
export type DeletionSource = {
  origin: NonNullable<Deletion['imported']>
  timeZone: string
  today: string
  /** The first instant of a day in that zone. */
  startOf: (day: string) => string
  newId: () => string
  newCaseId: () => string
  nextRef: () => string
  ages: AgeGround
  settings: DeletionSettings
  listed: { categories: ListedIds; systems: ListedIds }
  names: EvidenceNames
}

/** A deletion of a log as a sealed record; what the log says nothing about stays not recorded. GDPR art. 5(2). */
export function importedDeletion(
  { values, cases }: DeletionGroup,
  source: DeletionSource,
): Deletion {
  const { origin, timeZone, today, ages, settings, names, listed } = source
  const { country, signalOn, deletedOn } = values
  const { ids: categoryIds, others: otherCategories } = entriesOf(
    values.categories,
    listed.categories,
  )
  const { ids: systemIds, others: otherSystems } = entriesOf(values.systems, listed.systems)
  const deletion: Deletion = {
    ...emptyDeletion({ refNo: source.nextRef(), caseId: source.newCaseId(), timeZone }),
    id: source.newId(),
    signalChannel: values.signalChannel,
    signal: signalOn === null ? null : dayPoint(signalOn, source),
    beliefBasis: values.beliefBasis,
    country,
    art8: appliedAge({ country, on: signalOn ?? deletedOn }, ages),
    ageBand: values.ageBand,
    categoryIds,
    otherCategories,
    systemIds,
    otherSystems,
    events: eventsOf(values, source),
    cases,
    imported: origin,
    createdOn: today,
    changedOn: today,
  }
  return { ...deletion, sealed: sealedEvidence(evidenceOf(deletion, names, settings), today) }
}

/** The day itself: a time of day is not needed, and might tell whose it was. GDPR art. 5(1)(c). */
function dayPoint(day: string, { startOf }: Pick<DeletionSource, 'startOf'>): TimePoint {
  return { at: startOf(day), isDayOnly: true }
}

function eventsOf(values: MappedDeletion, source: DeletionSource): DeletionEvent[] {
  const { newId, origin } = source
  const { frozenOn, deletedOn, records, consent, backupExpiry, verifiedOn } = values
  const frozen: DeletionEvent[] =
    frozenOn === null
      ? []
      : [{ id: newId(), kind: 'frozen', ...dayPoint(frozenOn, source), stopped: ['suspension'] }]
  return [
    ...frozen,
    {
      id: newId(),
      kind: 'taken-over',
      ...dayPoint(deletedOn, source),
      records,
      logDigest: origin.logDigest,
      consent,
      backupExpiry,
      verifiedOn,
    },
  ]
}

/** Entries of a list where it has the name, and the other names as they stand. */
function entriesOf(
  names: readonly string[],
  listed: ListedIds,
): { ids: string[]; others: string[] } {
  const idOf = (name: string) => listed.get(foldWords(name))
  const ids = names.flatMap((name) => idOf(name) ?? [])
  return { ids: [...new Set(ids)], others: names.filter((name) => idOf(name) === undefined) }
}
