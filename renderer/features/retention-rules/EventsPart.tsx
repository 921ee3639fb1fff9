import { MultiPickControl } from '#ui/fields/MultiPickControl'
import { eventChoices, eventKeyOf } from './rule-events.ts'
import type { PartProps } from './part-props.ts'
import { PartFrame } from './PartFrame.tsx'

type EventsPartProps = PartProps<readonly string[]>

/** Several events, the earliest of which ends the storage. */
export function EventsPart({ label, empty, value, onChange, error, errorId }: EventsPartProps) {
  return (
    <PartFrame>
      <span role="group" aria-label={label} className="block w-96 max-w-full">
        <MultiPickControl
          label={label}
          describedBy={errorId}
          choices={eventChoices(value)}
          ids={value}
          onChange={onChange}
          onCreate={async (text) => ({ id: eventKeyOf(text), label: text })}
          look="form"
          placeholder={value.length === 0 ? empty : undefined}
          isInvalid={error !== undefined}
        />
      </span>
    </PartFrame>
  )
}
