import { appliedAge } from '../../domain/ages/applied-age.ts'
import { AGE_TABLE } from '../../domain/ages/table.ts'
import { emptyDeletion, type Deletion } from '../../domain/deletions/deletion.ts'
import type { DeletionEvent, NewDeletionEvent } from '../../domain/deletions/event.ts'
import type { EvidenceRecord } from '../../domain/deletions/evidence.ts'
import { evidenceOf } from '../../domain/deletions/evidence-of.ts'
import { FIRST_DELETION_SETTINGS, type DeletionSettings } from '../../domain/deletions/settings.ts'
import { dayOf } from '../../domain/values/day.ts'
import { exampleTime, type ExampleTime } from '../breaches/example-time.ts'
import { exampleCatalogues, exampleId } from '../catalogues.ts'
import { exampleSystems } from '../systems.ts'

/** When the example is made, where its controller is, and what only the vault can give. */
export type DeletionMoment = {
  now: string
  timeZone: string
  /** Country of the controller; null where it is not recorded. */
  country: string | null
  newCaseId: () => string
  digestOf: (record: EvidenceRecord) => string
}

/** The house rules of the example, with the age that its notice names beside art. 8. */
export function exampleDeletionSettings(): DeletionSettings {
  return {
    ...FIRST_DELETION_SETTINGS,
    noticeAge: 16,
    noticeWording:
      'For people over 16, or of the age of full contractual capacity under national law; data of younger people held without consent of a parent are deleted.',
  }
}

/** What a case of the example says beside what follows from it. */
export type DeletionStory = Partial<Deletion> & {
  signal: NonNullable<Deletion['signal']>
  events: DeletionEvent[]
}

/** An event without the name it has in the case. */
export type Step = NewDeletionEvent

/** An event at a time of day, so many days ago. */
export function when(
  time: ExampleTime,
  daysAgo: number,
  of: string,
): Pick<Step, 'at' | 'isDayOnly'> {
  return time.point(daysAgo, of)
}

/** The events of a case, each under a name of the example. */
export function named(number: number, steps: readonly Step[]): DeletionEvent[] {
  return steps.map((step, place) => {
    const id = exampleId('deletion-event', `${number}-${place}`)
    return { ...step, id }
  })
}

/** Identifier of a case of the example. */
export function deletionId(number: number): string {
  return exampleId('deletion', `0${number}`)
}

/** Identifier of a category or a system of the example. */
export const category = (word: string): string => exampleId('category', word)
export const system = (word: string): string => exampleId('system', word)

/** A whole case of the example, with the age that its country has on the day of the signal. */
export function exampleDeletion(
  number: number,
  story: DeletionStory,
  { timeZone, country, newCaseId }: DeletionMoment,
): Deletion {
  const on = dayOf(story.signal.at, timeZone)
  const last = story.events.at(-1)?.at ?? story.signal.at
  const names = { refNo: `DEL-00${number}`, caseId: newCaseId(), timeZone }
  const ground = {
    controllerCountry: country,
    abroad: exampleDeletionSettings().abroad,
    table: AGE_TABLE,
  }
  return {
    ...emptyDeletion(names),
    id: deletionId(number),
    ...story,
    art8: appliedAge({ country: story.country ?? null, on }, ground),
    createdOn: on,
    changedOn: dayOf(last, timeZone),
  }
}

/** A closed case with its record as it was sealed on the day of closing. */
export function sealedExample(deletion: Deletion, { digestOf }: DeletionMoment): Deletion {
  const record = evidenceOf(deletion, exampleNames(), exampleDeletionSettings())
  const sealed = { record, digest: digestOf(record), sealedOn: deletion.changedOn }
  return { ...deletion, sealed }
}

/** The clock of the example's cases. */
export function timeOf({ now, timeZone }: Pick<DeletionMoment, 'now' | 'timeZone'>): ExampleTime {
  return exampleTime({ now, timeZone })
}

function exampleNames() {
  const { 'data-category': categories, recipient: recipients } = exampleCatalogues()
  const byId = (entries: readonly { id: string; name: string }[]) =>
    new Map(entries.map(({ id, name }) => [id, name]))
  return {
    categories: byId(categories),
    systems: byId(exampleSystems()),
    processors: new Map<string, string>(),
    recipients: byId(recipients),
  }
}
