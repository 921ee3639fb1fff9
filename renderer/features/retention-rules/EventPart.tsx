import { ChevronDown } from 'lucide-react'
import { Button, ComboBox, Group, Input } from 'react-aria-components'
import { ComboList } from '#ui/fields/ComboList'
import { controls } from '#shared/text/controls'
import { eventWords } from '#shared/text/retention'
import { EVENT_CHOICES, eventKeyOf } from './rule-events.ts'
import type { PartProps } from './part-props.ts'
import { PartFrame, partClass } from './PartFrame.tsx'

/** The event that starts a period: one of the known ones, or the officer's own words. */
export function EventPart({ label, empty, value, onChange, error, errorId }: PartProps<string>) {
  const shown = eventWords(value)
  return (
    <PartFrame>
      <ComboBox
        aria-label={label}
        aria-describedby={errorId}
        inputValue={shown}
        onInputChange={(text) => {
          if (text !== shown) onChange(eventKeyOf(text))
        }}
        onChange={(chosen) => {
          if (EVENT_CHOICES.some(({ id }) => id === chosen)) onChange(String(chosen))
        }}
        allowsCustomValue
        menuTrigger="input"
        isInvalid={error !== undefined}
        validationBehavior="aria"
        className="min-w-0"
      >
        <Group className="relative flex">
          <Input dir="auto" placeholder={empty} className={`${partClass} min-w-28 pr-8`} />
          <Button
            aria-label={controls.showList(label)}
            className="absolute inset-y-0 right-1 grid w-6 place-items-center text-ink-faint"
          >
            <ChevronDown aria-hidden="true" className="size-4" />
          </Button>
        </Group>
        <ComboList choices={EVENT_CHOICES} newText={null} />
      </ComboBox>
    </PartFrame>
  )
}
