import { useRef } from 'react'
import { Label, Select } from 'react-aria-components'
import { controls } from '#shared/text/controls'
import type { Choice } from '../fields/choice.ts'
import { FieldNotes } from '../fields/FieldNotes.tsx'
import { SelectControl } from '../fields/SelectControl.tsx'
import { rowBodyClass, RowHeading, rowLabelClass, RowValue, SheetRow } from '../sheet/SheetRow.tsx'
import { LeaveArea } from './LeaveArea.tsx'
import type { InlineRowProps } from './inline-row.ts'
import { useInlineEdit } from './use-inline-edit.ts'

export type InlineSelectProps<Id extends string> = InlineRowProps<Id | null> & {
  readonly choices: readonly Choice<Id>[]
}

/** One of a closed list, read as its word; saved when it is chosen. */
export function InlineSelect<Id extends string>(props: InlineSelectProps<Id>) {
  // A draft belongs to its record: the row of another record starts anew.
  return <SelectRow key={props.id} {...props} />
}

function SelectRow<Id extends string>(props: InlineSelectProps<Id>) {
  const { id, label, article, value, onSave, description, notes, isReadOnly, choices } = props
  const edit = useInlineEdit<Id | null>({ value, onSave, draftKey: id })
  const isOpen = useRef(false)
  const choose = (chosen: Id | null) => {
    // Arrow keys walk through a closed list: that is saved on leaving, not at every step.
    if (isOpen.current) void edit.save(chosen)
    else edit.change(chosen)
  }
  return (
    <SheetRow id={id} notes={notes}>
      {' '}
      <Select
        value={edit.shown}
        // The list only reports ids of the choices it was given.
        onChange={(chosen) => choose(chosen as Id | null)}
        onOpenChange={(open) => {
          isOpen.current = open
        }}
        isDisabled={isReadOnly}
        isInvalid={edit.problem !== null}
        placeholder={props.emptyText ?? controls.notRecorded}
        validationBehavior="aria"
        className={rowBodyClass}
      >
        <RowHeading article={article}>
          <Label className={rowLabelClass}>{label}</Label>
        </RowHeading>
        <RowValue>
          <LeaveArea onLeave={() => void edit.save()}>
            <SelectControl choices={choices} look="inline" />
          </LeaveArea>
          <FieldNotes description={description} error={edit.problem} />
        </RowValue>
      </Select>
    </SheetRow>
  )
}
