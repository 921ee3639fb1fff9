import type { ReactNode } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { controls } from '#shared/text/controls'
import { FieldNotes } from '../fields/FieldNotes.tsx'
import { shortControlClass } from '../fields/field-look.ts'
import { rowBodyClass, RowHeading, rowLabelClass, RowValue, SheetRow } from '../sheet/SheetRow.tsx'
import { handleInlineKey } from './inline-keys.ts'
import type { InlineRowProps } from './inline-row.ts'
import type { InlineEdit } from './use-inline-edit.ts'

export type InlineTypedProps = Omit<InlineRowProps<unknown>, 'value' | 'onSave'> & {
  readonly edit: InlineEdit<string>
  /** Stands after the short input: a unit, or a button that opens a calendar. */
  readonly after?: ReactNode
}

/** A short value typed as text and understood on leaving it: the ground of dates and numbers. */
export function InlineTyped(props: InlineTypedProps) {
  const { id, label, article, edit, description, notes, isReadOnly, after, emptyText } = props
  return (
    <SheetRow id={id} notes={notes}>
      {' '}
      <TextField
        value={edit.shown}
        onChange={edit.change}
        isInvalid={edit.problem !== null}
        isReadOnly={isReadOnly}
        validationBehavior="aria"
        className={rowBodyClass}
      >
        <RowHeading article={article}>
          <Label className={rowLabelClass}>{label}</Label>
        </RowHeading>
        <RowValue>
          <div className="flex items-center gap-1.5">
            <Input
              onBlur={() => void edit.save()}
              onKeyDown={(event) => {
                handleInlineKey(event, edit)
                if (event.key === 'Enter') void edit.save()
              }}
              placeholder={emptyText ?? controls.notRecorded}
              className={shortControlClass}
            />
            {after}
          </div>
          <FieldNotes description={description} error={edit.problem} />
        </RowValue>
      </TextField>
    </SheetRow>
  )
}
