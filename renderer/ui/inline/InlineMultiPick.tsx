import { useId, type KeyboardEvent } from 'react'
import { controls } from '#shared/text/controls'
import type { Choice, CreateChoice } from '../fields/choice.ts'
import { MultiPickControl } from '../fields/MultiPickControl.tsx'
import { PlainNotes } from '../fields/PlainNotes.tsx'
import { rowBodyClass, RowHeading, rowLabelClass, RowValue, SheetRow } from '../sheet/SheetRow.tsx'
import { handleInlineKey } from './inline-keys.ts'
import type { InlineRowProps } from './inline-row.ts'
import { LeaveArea } from './LeaveArea.tsx'
import { useInlineEdit } from './use-inline-edit.ts'

export type InlineMultiPickProps<Id extends string> = InlineRowProps<readonly Id[]> & {
  readonly choices: readonly Choice<Id>[]
  /** Offers `Add "X"…` as the last line; what it returns is chosen as well. */
  readonly onCreate?: (text: string) => Promise<Choice<Id> | null>
}

/** Several of a list, read as their words; saved once, on leaving the field. */
export function InlineMultiPick<Id extends string>(props: InlineMultiPickProps<Id>) {
  // A draft belongs to its record: the row of another record starts anew.
  return <MultiPickRow key={props.id} {...props} />
}

function MultiPickRow<Id extends string>(props: InlineMultiPickProps<Id>) {
  const { id, label, article, value, onSave, description, notes, isReadOnly, choices } = props
  const edit = useInlineEdit<readonly Id[]>({ value, onSave, draftKey: id, isSame: isSameList })
  const labelId = useId()
  const change = (ids: readonly Id[]) => {
    const isInUse = document.getElementById(id)?.contains(document.activeElement) ?? false
    // What was made anew may arrive after the field was left; nobody will leave it a second time.
    if (isInUse) edit.change(ids)
    else void edit.save(ids)
  }
  const handleKey = (event: KeyboardEvent<HTMLElement>) => {
    // An open list takes Escape for itself.
    if (event.currentTarget.querySelector('[aria-expanded="true"]') === null) {
      handleInlineKey(event, edit)
    }
  }
  return (
    <SheetRow id={id} notes={notes}>
      <div role="group" aria-labelledby={labelId} className={rowBodyClass}>
        <RowHeading article={article}>
          <span id={labelId} className={rowLabelClass}>
            {label}
          </span>
        </RowHeading>
        <RowValue>
          <LeaveArea onLeave={() => void edit.save()} onKey={handleKey}>
            <MultiPickControl
              label={label}
              choices={choices}
              ids={edit.shown}
              // The control only reports ids of the choices it was given.
              onChange={(ids) => change(ids as Id[])}
              onCreate={props.onCreate as CreateChoice | undefined}
              look="inline"
              isInvalid={edit.problem !== null}
              isDisabled={isReadOnly}
              placeholder={edit.shown.length === 0 ? (props.emptyText ?? controls.notRecorded) : ''}
            />
          </LeaveArea>
          <PlainNotes description={description} error={edit.problem} />
        </RowValue>
      </div>
    </SheetRow>
  )
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, place) => id === other[place])
}
