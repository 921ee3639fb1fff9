import type { KeyboardEvent, ReactNode } from 'react'
import { Label, TextArea, TextField } from 'react-aria-components'
import { controls } from '#shared/text/controls'
import { FieldNotes } from '../fields/FieldNotes.tsx'
import { controlClass } from '../fields/field-look.ts'
import { rowBodyClass, RowHeading, rowLabelClass, RowValue, SheetRow } from '../sheet/SheetRow.tsx'
import { handleInlineKey } from './inline-keys.ts'
import type { InlineRowProps } from './inline-row.ts'
import { useInlineEdit } from './use-inline-edit.ts'

export type InlineTextProps = InlineRowProps<string> & {
  /** Enter makes a new line; without it Enter saves. */
  readonly isMultiline?: boolean
  /** What is said of the text while it is typed, in place of the description; null says nothing. */
  readonly tell?: (typed: string) => ReactNode
}

/** Text that is read as text and written on the spot, saved on leaving it. */
export function InlineText(props: InlineTextProps) {
  // A draft belongs to its record: the row of another record starts anew.
  return <TextRow key={props.id} {...props} />
}

function TextRow(props: InlineTextProps) {
  const { id, label, article, value, onSave, description, notes, isReadOnly, isMultiline } = props
  const edit = useInlineEdit({ value, onSave, draftKey: id })
  const handleKey = (event: KeyboardEvent) => {
    handleInlineKey(event, edit)
    // A composed character (Japanese, Korean) is also confirmed with Enter.
    if (event.key === 'Enter' && !isMultiline && !event.nativeEvent.isComposing) {
      event.preventDefault()
      void edit.save()
    }
  }
  return (
    <SheetRow id={id} notes={notes}>
      {' '}
      <TextField
        value={edit.shown}
        onChange={(text) => edit.change(isMultiline ? text : text.replace(/\s*\n\s*/g, ' '))}
        isInvalid={edit.problem !== null}
        isReadOnly={isReadOnly}
        validationBehavior="aria"
        className={rowBodyClass}
      >
        <RowHeading article={article}>
          <Label className={rowLabelClass}>{label}</Label>
        </RowHeading>
        <RowValue>
          <TextArea
            rows={1}
            onBlur={() => void edit.save()}
            onKeyDown={handleKey}
            placeholder={props.emptyText ?? controls.notRecorded}
            className={`${controlClass.inline} field-sizing-content resize-none`}
          />
          <FieldNotes description={props.tell?.(edit.shown) ?? description} error={edit.problem} />
        </RowValue>
      </TextField>
    </SheetRow>
  )
}
