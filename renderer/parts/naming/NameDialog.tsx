import { useState, type FormEvent, type ReactNode } from 'react'
import { Button } from '#ui/actions/Button'
import { TextField } from '#ui/fields/TextField'
import { Dialog } from '#ui/layers/Dialog'
import { controls } from '#shared/text/controls'
import { namingText } from '#shared/text/naming'
import { saveProblem } from '../fields/save-problem.ts'

export type NameDialogProps = {
  readonly title: string
  readonly label: string
  readonly onClose: () => void
  /** Makes the thing; a refusal stands beside the name and what was typed stays. */
  readonly onCreate: (name: string) => Promise<void>
  /** Further choices that must be made before it exists. */
  readonly children?: ReactNode
}

/** Asks for the name of something new; it is made at once and the rest follows in its sheet. */
export function NameDialog({ title, label, onClose, onCreate, children }: NameDialogProps) {
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    try {
      await onCreate(name.trim())
    } catch (error) {
      setProblem(saveProblem(error).message)
      setBusy(false)
    }
  }
  return (
    <Dialog title={title} isOpen onClose={onClose} size="small">
      <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        {children}
        <TextField
          autoFocus
          label={label}
          value={name}
          onChange={(typed) => {
            setName(typed)
            setProblem(null)
          }}
          error={problem}
          description={namingText.hint}
        />
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>{controls.cancel}</Button>
          <Button kind="primary" type="submit" isBusy={isBusy}>
            {namingText.create}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
