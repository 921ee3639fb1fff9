import { useState, type FormEvent } from 'react'
import { Button } from '#ui/actions/Button'
import { TextField } from '#ui/fields/TextField'
import { errorText } from '#shared/text/errors'
import { vaultText } from '#shared/text/vault'
import { call, useCommand } from '../../call.ts'

type RecoveryKeyProps = { readonly recoveryKey: string; readonly onDone: () => void }

const words = vaultText.recovery

/** Shows the recovery key once, and lets nobody by who has not typed it back. */
export function RecoveryKey({ recoveryKey, onDone }: RecoveryKeyProps) {
  const [typed, setTyped] = useState('')
  const [note, setNote] = useState('')
  const confirm = useCommand('vault:confirm-recovery-key')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    confirm.mutate({ typed: typed.trim() }, { onSuccess: onDone })
  }
  const print = async () => {
    const printed = await call('vault:print-recovery-sheet', { recoveryKey })
    setNote(printed ? words.printed : words.notPrinted)
  }
  const save = async () => {
    if (await call('vault:save-recovery-sheet', { recoveryKey })) setNote(words.saved)
  }
  const error = confirm.error ? errorText[confirm.error.code] : null
  return (
    <div className="max-w-column">
      <h2 className="text-13 font-semibold text-ink-soft" id="recovery-key-label">
        {words.key}
      </h2>
      <p
        aria-labelledby="recovery-key-label"
        className="mt-1 border-y border-hairline py-4 font-mono text-20 text-ink select-text"
      >
        {recoveryKey}
      </p>
      <div className="mt-3 flex items-center gap-2">
        <Button onPress={() => void print()}>{words.print}</Button>
        <Button onPress={() => void save()}>{words.save}</Button>
        <span role="status" className="text-13 text-ink-soft">
          {note}
        </span>
      </div>
      <form onSubmit={submit} className="mt-8 flex flex-col gap-4">
        <TextField
          label={words.typeBack}
          description={words.typeBackHint}
          autoComplete="off"
          value={typed}
          onChange={setTyped}
          error={error ? `${error.title} ${error.todo}` : undefined}
        />
        <div>
          <Button
            kind="primary"
            type="submit"
            isBusy={confirm.isPending}
            isDisabled={typed.trim() === ''}
          >
            {words.confirm}
          </Button>
        </div>
      </form>
      <p className="mt-8 text-13 text-ink-soft">{vaultText.create.lost}</p>
    </div>
  )
}
