import {
  emptyHolding,
  type HeldEvent,
  type Holding,
  type HoldingFields,
} from '#shared/domain/retention/holding'
import { orNull } from '#shared/domain/values/text'
import { firstOfMonth } from './month.ts'

/** What is being entered; the category may be missing while it is chosen. */
export type EnteredHolding = Omit<HoldingFields, 'categoryId'> & {
  readonly categoryId: string | null
}

/** A form with nothing entered. */
export function nothingHeld(): EnteredHolding {
  return { ...emptyHolding(''), categoryId: null }
}

/** The days of a holding with this event on another day; without one it has not happened. */
export function withEvent(
  events: readonly HeldEvent[],
  event: string,
  on: string | null,
): HeldEvent[] {
  const others = events.filter((each) => each.event !== event)
  return on === null ? others : [...others, { event, on }]
}

/** Days or months only; a month counts from its first day, so that nothing is kept too long. GDPR art. 5(1)(e). */
export function withPrecision(
  events: readonly HeldEvent[],
  precision: Holding['precision'],
): Pick<HoldingFields, 'events' | 'precision'> {
  const first = ({ event, on }: HeldEvent) => ({ event, on: firstOfMonth(on) })
  return { precision, events: precision === 'month' ? events.map(first) : [...events] }
}

/** What is entered as the vault takes it: of the events only those that the form still asks for. */
export function fieldsOf(
  entered: EnteredHolding,
  categoryId: string,
  asked: readonly string[],
): HoldingFields {
  return {
    ...entered,
    categoryId,
    events: entered.events.filter(({ event }) => asked.includes(event)),
    batchRef: orNull(entered.batchRef ?? ''),
    hasParentalConsent: entered.isChild && entered.hasParentalConsent,
  }
}

/** What is entered as if it were held already, to reckon its date. */
export function asHolding(fields: HoldingFields, today: string): Holding {
  return { ...fields, id: 'new', imported: null, erased: null, createdOn: today, changedOn: today }
}
