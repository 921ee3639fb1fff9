import { useState } from 'react'
import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineDate } from '#ui/inline/InlineDate'
import { InlineText } from '#ui/inline/InlineText'
import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { RETENTION_EVENTS } from '#shared/domain/catalogues/retention-rule'
import { ruleEvents } from '#shared/domain/retention/rule-events'
import { withCapital } from '#shared/text/capital'
import { holdingSheetText as words } from '#shared/text/holdings'
import { eventWords, precisionWords } from '#shared/text/retention-words'
import { asSetChoice } from '../../parts/fields/field-kinds.ts'
import { formatMonth, parseMonth } from '../../parts/holdings/month.ts'
import { withEvent, withPrecision } from '../../parts/holdings/new-holding.ts'
import type { InlineRowProps } from '../../ui/inline/inline-row.ts'
import { focusField } from '../../ui/inline/focus-field.ts'
import type { SectionProps, Sheet } from './holding-sheet.ts'
import { HoldingPart } from './HoldingPart.tsx'

/** What happened so far and when: what starts or ends the storage. GDPR art. 5(1)(e). */
export function EventsSection({ sheet }: SectionProps) {
  const { holding, rule, rulesById, fields } = sheet
  const [added, setAdded] = useState<readonly string[]>([])
  const known = holding.events.map(({ event }) => event)
  const shown = [...new Set([...ruleEvents(rule, rulesById), ...known, ...added])]
  const precision = fields.field('precision')
  const add = (event: string) => {
    setAdded((earlier) => [...earlier, event])
    // The row is drawn one turn later.
    requestAnimationFrame(() => focusField(rowOf(sheet, event)))
  }
  return (
    <HoldingPart id="events">
      <InlineChoice
        {...asSetChoice(
          {
            ...precision,
            onSave: (value) => fields.update(({ events }) => withPrecision(events, value)),
          },
          precisionWords,
        )}
        description={holding.precision === 'month' ? words.monthHint : null}
      />
      {shown.map((event) => (
        <EventRow key={`${event} ${holding.precision}`} sheet={sheet} event={event} />
      ))}
      <AddEvent shown={shown} onAdd={add} />
    </HoldingPart>
  )
}

type AddEventProps = { readonly shown: readonly string[]; readonly onAdd: (event: string) => void }

function AddEvent({ shown, onAdd }: AddEventProps) {
  const others = RETENTION_EVENTS.filter((event) => !shown.includes(event))
  if (others.length === 0) return null
  return (
    <div className="-ml-2 pt-2">
      <MenuButton kind="plain" label={words.addEvent}>
        {others.map((event) => (
          <MenuItem
            key={event}
            id={event}
            label={withCapital(eventWords(event))}
            onAction={() => onAdd(event)}
          />
        ))}
      </MenuButton>
    </div>
  )
}

type EventRowProps = SectionProps & { readonly event: string }

function EventRow({ sheet, event }: EventRowProps) {
  const { holding, row, fields } = sheet
  const decides = row.event === event && (row.dueOn ?? row.baseDueOn) !== null
  const shared: InlineRowProps<string | null> = {
    id: rowOf(sheet, event),
    label: withCapital(eventWords(event)),
    emptyText: words.eventMissing,
    description: decides ? words.eventDecides : null,
    notes: decides ? fields.notes('events') : undefined,
    value: holding.events.find((each) => each.event === event)?.on ?? null,
    onSave: (on) => fields.update(({ events }) => ({ events: withEvent(events, event, on) })),
  }
  return holding.precision === 'month' ? (
    <InlineText {...asMonth(shared)} />
  ) : (
    <InlineDate {...shared} />
  )
}

/** A month that is read as `Nov 2026` and kept as its first day. */
function asMonth(row: InlineRowProps<string | null>): InlineRowProps<string> {
  return {
    ...row,
    value: row.value === null ? '' : formatMonth(row.value),
    onSave: async (text) => {
      const { value, isWrong } = parseMonth(text)
      return isWrong ? { message: words.monthProblem } : row.onSave(value)
    },
  }
}

function rowOf({ fields }: Sheet, event: string): string {
  return fields.rowId(`events.${event}`)
}
