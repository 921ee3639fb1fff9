import { RETENTION_EVENTS } from '#shared/domain/catalogues/retention-rule'
import { eventWords } from '#shared/text/retention'
import type { Choice } from '../../ui/fields/choice.ts'

/** The events that are known by name. */
export const EVENT_CHOICES: readonly Choice[] = RETENTION_EVENTS.map((id) => ({
  id,
  label: eventWords(id),
}))

/** A known event under its key, whatever else as it was written. */
export function eventKeyOf(text: string): string {
  const same = text.toLowerCase()
  return EVENT_CHOICES.find(({ label }) => label.toLowerCase() === same)?.id ?? text
}

/** The known events and those named besides, to choose several from. */
export function eventChoices(named: readonly string[]): Choice[] {
  const own = named.filter((event) => !EVENT_CHOICES.some(({ id }) => id === event))
  return [...EVENT_CHOICES, ...own.map((event) => ({ id: event, label: event }))]
}
