import { useState } from 'react'
import { CheckField } from '#ui/fields/CheckField'
import { PlainNotes } from '#ui/fields/PlainNotes'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { InlineRowProps } from '../../ui/inline/inline-row.ts'

export type CheckRowProps = InlineRowProps<boolean> & {
  /** What is stated when the box is ticked, as a sentence. */
  readonly statement: string
}

/** A statement the officer makes or does not make; saved at once. */
export function CheckRow(props: CheckRowProps) {
  const { id, label, article, notes, value, statement, description, isReadOnly, onSave } = props
  const [problem, setProblem] = useState<string | null>(null)
  const save = async (isMade: boolean) => setProblem((await onSave(isMade))?.message ?? null)
  return (
    <DefinitionRow id={id} label={label} article={article} notes={notes}>
      <div className="-my-1">
        <CheckField
          label={statement}
          isChecked={value}
          onChange={(isMade) => void save(isMade)}
          description={description}
          isDisabled={isReadOnly}
        />
      </div>
      <PlainNotes error={problem} />
    </DefinitionRow>
  )
}
