import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { TextField } from '#ui/fields/TextField'
import { Popover } from '#ui/layers/Popover'
import { namingText } from '#shared/text/naming'
import type { SaveProblem } from '../../ui/inline/use-inline-edit.ts'

export type AddByNameProps = {
  /** The button, such as "Add joint controller…". */
  readonly action: string
  readonly label: string
  readonly onAdd: (name: string) => Promise<SaveProblem | null>
}

/** Adds something to a list by its name; a refusal stands beside the name and what was typed stays. */
export function AddByName({ action, label, onAdd }: AddByNameProps) {
  return (
    <Popover label={action} trigger={<Button kind="plain">{action}</Button>}>
      {(close) => <NameForm label={label} onAdd={onAdd} onDone={close} />}
    </Popover>
  )
}

type NameFormProps = Omit<AddByNameProps, 'action'> & { readonly onDone: () => void }

function NameForm({ label, onAdd, onDone }: NameFormProps) {
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const add = async () => {
    const refused = await onAdd(name.trim())
    if (refused) setProblem(refused.message)
    else onDone()
  }
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField
        autoFocus
        label={label}
        value={name}
        onChange={(typed) => {
          setName(typed)
          setProblem(null)
        }}
        error={problem}
      />
      <Button kind="primary" type="submit">
        {namingText.add}
      </Button>
    </form>
  )
}
