import { HOLDING_TARGETS } from '#shared/domain/log-import/holding-targets'
import { withCapital } from '#shared/text/capital'
import { holdingLogText } from '#shared/text/holding-log'
import { eventWords } from '#shared/text/retention'
import type { HoldingDraft } from '../draft.ts'
import type { TargetField, TargetGroup } from '../log-register.ts'
import { ALWAYS_READ, askedEvents } from './holding-draft.ts'

const words = holdingLogText.fields

/** The days that the rule counts from, then marks and numbers; nothing else is asked for. */
export function holdingFields(draft: HoldingDraft): readonly TargetGroup[] {
  const asked = askedEvents(draft)
  const starts = asked.flatMap(({ event, target }) =>
    fieldOf(target, {
      name: withCapital(eventWords(event)),
      hint: null,
      isRequired: asked.length === 1,
    }),
  )
  const others = ALWAYS_READ.flatMap((name) => fieldOf(name, { ...words[name], isRequired: false }))
  return [
    { title: words.starts, hint: startsHint(draft.events), fields: starts },
    { title: words.marks, hint: null, fields: others },
  ]
}

type Words = { name: string; hint: string | null; isRequired: boolean }

function fieldOf(target: string, { name, hint, isRequired }: Words): TargetField[] {
  const found = HOLDING_TARGETS.find((each) => each.name === target)
  return found ? [{ target: { ...found, isRequired }, name, hint, isJoined: false }] : []
}

function startsHint(events: readonly string[]): string {
  if (events.length === 0) return words.startsUnsaid
  if (events.length === 1) return words.startsOne
  return events[0] === 'last_update' ? words.startsCreated : words.startsSeveral
}
