import { useState, type FormEvent } from 'react'
import { Button } from '#ui/actions/Button'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { TextField } from '#ui/fields/TextField'
import { orNull } from '#shared/domain/values/text'
import type { CallOutput } from '#shared/ipc/contract'
import type { Folder } from '#shared/ipc/vault'
import { errorText } from '#shared/text/errors'
import { problemText } from '#shared/text/problems'
import { vaultText } from '#shared/text/vault'
import { useCommand } from '../../call.ts'
import { ControllerFields, EMPTY_CONTROLLER } from './ControllerFields.tsx'
import { FolderField, isUsable } from './FolderField.tsx'
import { GateFrame } from './GateFrame.tsx'
import { PassphraseFields, passphraseFault } from './PassphraseFields.tsx'
import { passphraseBytes } from './passphrase-bytes.ts'

type CreateVaultProps = {
  readonly start: 'controller' | 'example'
  readonly onBack: () => void
  readonly onCreated: (created: CallOutput<'vault:create'>) => void
}

const words = vaultText.create

/** Everything a new vault needs, on one page; nothing is written before the last button. */
export function CreateVault({ start, onBack, onCreated }: CreateVaultProps) {
  const isExample = start === 'example'
  const [name, setName] = useState(isExample ? 'Example register' : '')
  const [officer, setOfficer] = useState('')
  const [folder, setFolder] = useState<Folder | null>(null)
  const [controller, setController] = useState(EMPTY_CONTROLLER)
  const [passphrase, setPassphrase] = useState({ first: '', again: '' })
  const create = useCommand('vault:create')
  const problem = (field: string) => {
    const found = create.error?.problems.find((each) => each.field === field)
    return found ? problemText[found.code] : undefined
  }
  const isReady =
    orNull(name) !== null &&
    folder !== null &&
    isUsable(folder) &&
    passphraseFault(passphrase) === null &&
    (isExample || orNull(controller.legalName) !== null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady || create.isPending) return
    create.mutate(
      {
        name: name.trim(),
        officer: orNull(officer),
        passphrase: passphraseBytes(passphrase.first),
        start: isExample ? { with: 'example' } : { with: 'controller', ...trimmed(controller) },
      },
      { onSuccess: onCreated },
    )
  }
  return (
    <GateFrame title={isExample ? words.titleExample : words.titleEmpty}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <TextField
          autoFocus
          isRequired
          label={words.name}
          description={words.nameHint}
          value={name}
          onChange={setName}
          error={problem('name')}
        />
        <FolderField name={name} folder={folder} onChange={setFolder} />
        <TextField
          label={words.officer}
          description={words.officerHint}
          autoComplete="off"
          value={officer}
          onChange={setOfficer}
          error={problem('officer')}
        />
        {isExample ? null : (
          <ControllerFields value={controller} onChange={setController} problem={problem} />
        )}
        <PassphraseFields value={passphrase} onChange={setPassphrase} />
        <p className="text-13 text-ink-soft">{words.lost}</p>
        {create.error ? (
          <ErrorNote title={errorText[create.error.code].title}>
            {errorText[create.error.code].todo}
          </ErrorNote>
        ) : null}
        <div className="flex gap-2">
          <Button kind="primary" type="submit" isBusy={create.isPending} isDisabled={!isReady}>
            {words.submit}
          </Button>
          <Button kind="plain" onPress={onBack} isDisabled={create.isPending}>
            {words.back}
          </Button>
        </div>
      </form>
    </GateFrame>
  )
}

function trimmed(controller: typeof EMPTY_CONTROLLER) {
  return {
    legalName: controller.legalName.trim(),
    postalAddress: orNull(controller.postalAddress),
    email: orNull(controller.email),
    phone: orNull(controller.phone),
    country: controller.country,
  }
}
