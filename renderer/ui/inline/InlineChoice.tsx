import { useRef } from 'react'
import { Label, RadioGroup } from 'react-aria-components'
import type { Choice } from '../fields/choice.ts'
import { FieldNotes } from '../fields/FieldNotes.tsx'
import { RadioChoices } from '../fields/RadioChoices.tsx'
import { rowBodyClass, RowHeading, rowLabelClass, RowValue, SheetRow } from '../sheet/SheetRow.tsx'
import { handleInlineKey } from './inline-keys.ts'
import type { InlineRowProps } from './inline-row.ts'
import { LeaveArea } from './LeaveArea.tsx'
import { useInlineEdit } from './use-inline-edit.ts'

export type InlineChoiceProps<Id extends string> = Omit<InlineRowProps<Id | null>, 'emptyText'> & {
  /** Every answer in words, such as yes, no and not stated. */
  readonly choices: readonly Choice<Id>[]
}

/** A question with few answers, all of them visible; a click saves, the keyboard saves on leaving. */
export function InlineChoice<Id extends string>(props: InlineChoiceProps<Id>) {
  // A draft belongs to its record: the row of another record starts anew.
  return <ChoiceRow key={props.id} {...props} />
}

function ChoiceRow<Id extends string>(props: InlineChoiceProps<Id>) {
  const { id, label, article, value, onSave, description, notes, isReadOnly, choices } = props
  const edit = useInlineEdit<Id | null>({ value, onSave, draftKey: id })
  const isByKeyboard = useRef(false)
  const choose = (chosen: Id) =>
    isByKeyboard.current ? edit.change(chosen) : void edit.save(chosen)
  return (
    <SheetRow id={id} notes={notes}>
      {' '}
      <RadioGroup
        value={edit.shown}
        // The group only reports ids of the choices it was given.
        onChange={(chosen) => choose(chosen as Id)}
        isReadOnly={isReadOnly}
        isInvalid={edit.problem !== null}
        validationBehavior="aria"
        className={rowBodyClass}
      >
        <RowHeading article={article}>
          <Label className={rowLabelClass}>{label}</Label>
        </RowHeading>
        <RowValue>
          <LeaveArea
            className="flex flex-wrap gap-x-5"
            onLeave={() => void edit.save()}
            onPointer={() => {
              isByKeyboard.current = false
            }}
            onKey={(event) => {
              isByKeyboard.current = true
              handleInlineKey(event, edit)
            }}
          >
            <RadioChoices choices={choices} />
          </LeaveArea>
          <FieldNotes description={description} error={edit.problem} />
        </RowValue>
      </RadioGroup>
    </SheetRow>
  )
}
