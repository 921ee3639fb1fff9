import { useState, type FormEvent } from 'react'
import { Button } from '#ui/actions/Button'
import { TextField } from '#ui/fields/TextField'
import { ErrorNote } from '#ui/marks/ErrorNote'
import type { AppError } from '#shared/ipc/errors'
import type { Folder, VaultInfo } from '#shared/ipc/vault'
import { errorText } from '#shared/text/errors'
import { vaultText } from '#shared/text/vault'
import { call, useCommand } from '../../call.ts'
import { GateFrame } from './GateFrame.tsx'
import { passphraseBytes } from './passphrase-bytes.ts'

type UnlockProps = {
  readonly folder: Folder
  readonly wasStopped: boolean
  readonly onUnlocked: (vault: VaultInfo) => void
  readonly onOther: () => void
}

const words = vaultText.unlock

/** The lock: one field, and the recovery key as the other door. */
export function Unlock({ folder, wasStopped, onUnlocked, onOther }: UnlockProps) {
  const [by, setBy] = useState<'passphrase' | 'recoveryKey'>('passphrase')
  const [typed, setTyped] = useState('')
  const unlock = useCommand('vault:unlock')
  const open = (acceptOlder: boolean) => {
    if (typed === '' || unlock.isPending) return
    const secret =
      by === 'passphrase' ? { passphrase: passphraseBytes(typed) } : { recoveryKey: typed.trim() }
    unlock.mutate({ secret, acceptOlder }, { onSuccess: onUnlocked })
  }
  const type = (text: string) => {
    // Where it fails, unlocking takes its time and tells why.
    if (typed === '') call('vault:warm-up', undefined).catch(() => undefined)
    setTyped(text)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open(false)
  }
  const change = (to: typeof by) => {
    setBy(to)
    setTyped('')
    unlock.reset()
  }
  const forget = () => void call('vault:forget-folder', undefined).then(onOther)
  return (
    <GateFrame title={folder.name} intro={<span dir="auto">{folder.path}</span>}>
      {wasStopped && !unlock.error ? (
        <ErrorNote tone="warning" title={errorText['vault-stopped'].title}>
          {errorText['vault-stopped'].todo}
        </ErrorNote>
      ) : null}
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          key={by}
          autoFocus
          label={words[by]}
          type={by === 'passphrase' ? 'password' : 'text'}
          autoComplete="off"
          value={typed}
          onChange={type}
          error={unlock.error ? sentence(unlock.error) : undefined}
        />
        <div className="flex flex-wrap items-center gap-2">
          <Button kind="primary" type="submit" isBusy={unlock.isPending}>
            {words.submit}
          </Button>
          {unlock.error?.code === 'vault-older-than-anchor' ? (
            <Button onPress={() => open(true)}>{words.openOlder}</Button>
          ) : null}
          <Button
            kind="plain"
            onPress={() => change(by === 'passphrase' ? 'recoveryKey' : 'passphrase')}
          >
            {by === 'passphrase' ? words.useRecoveryKey : words.usePassphrase}
          </Button>
        </div>
      </form>
      <div className="mt-10 border-t border-hairline pt-4">
        <div className="-ml-2">
          <Button kind="plain" onPress={forget}>
            {words.other}
          </Button>
        </div>
      </div>
    </GateFrame>
  )
}

function sentence(error: AppError): string {
  const { title, todo } = errorText[error.code]
  return `${title} ${todo}`
}
