import { ChevronDown } from 'lucide-react'
import { Button, ComboBox, Group, Input, Label } from 'react-aria-components'
import { ComboList } from '#ui/fields/ComboList'
import { FieldNotes } from '#ui/fields/FieldNotes'
import { LeaveArea } from '#ui/inline/LeaveArea'
import { rowBodyClass, RowHeading, rowLabelClass, RowValue, SheetRow } from '#ui/sheet/SheetRow'
import { RETENTION_EVENTS } from '#shared/domain/catalogues/retention-rule'
import { orNull } from '#shared/domain/values/text'
import { controls } from '#shared/text/controls'
import { eventWords } from '#shared/text/retention'
import { controlClass } from '../../../ui/fields/field-look.ts'
import type { InlineRowProps } from '../../../ui/inline/inline-row.ts'
import { useInlineEdit } from '../../../ui/inline/use-inline-edit.ts'

const choices = RETENTION_EVENTS.map((id) => ({ id, label: eventWords(id) }))

/** The event that starts a period: one of the known ones, or the officer's own words. */
export function InlineEvent(props: InlineRowProps<string | null>) {
  const { id, label, article, value, onSave, description, notes } = props
  const edit = useInlineEdit<string>({
    value: value === null ? '' : eventWords(value),
    draftKey: id,
    onSave: (text) => onSave(eventOf(text)),
  })
  const choose = (chosen: unknown) => {
    const known = choices.find((choice) => choice.id === chosen)
    if (known) void edit.save(known.label)
  }
  return (
    <SheetRow id={id} notes={notes}>
      <ComboBox
        inputValue={edit.shown}
        onInputChange={(text) => {
          if (text !== edit.shown) edit.change(text)
        }}
        onChange={choose}
        allowsCustomValue
        menuTrigger="input"
        isInvalid={edit.problem !== null}
        validationBehavior="aria"
        className={rowBodyClass}
      >
        <RowHeading article={article}>
          <Label className={rowLabelClass}>{label}</Label>
        </RowHeading>
        <RowValue>
          <LeaveArea onLeave={() => void edit.save()}>
            <Group className="group/event relative flex">
              <Input className={`${controlClass.inline} pr-8`} placeholder={controls.notRecorded} />
              <Button
                aria-label={controls.showList(label)}
                className="absolute inset-y-0 right-0 grid w-6 place-items-center text-ink-faint"
              >
                <ChevronDown aria-hidden="true" className="size-4" />
              </Button>
            </Group>
          </LeaveArea>
          <ComboList choices={choices} newText={null} />
          <FieldNotes description={description} error={edit.problem} />
        </RowValue>
      </ComboBox>
    </SheetRow>
  )
}

/** A known event under its key, whatever else as it was written. */
function eventOf(text: string): string | null {
  const words = orNull(text)
  const same = words?.toLowerCase()
  return choices.find(({ label }) => label.toLowerCase() === same)?.id ?? words
}
