import { Button } from '#ui/actions/Button'
import type { Folder } from '#shared/ipc/vault'
import { vaultText } from '#shared/text/vault'
import { call } from '../../call.ts'

type FolderFieldProps = {
  readonly name: string
  readonly folder: Folder | null
  readonly onChange: (folder: Folder) => void
}

const words = vaultText.create

/** Where the vault will be; chosen in the system's dialog, because the window may not name paths. */
export function FolderField({ name, folder, onChange }: FolderFieldProps) {
  const choose = async () => {
    const chosen = await call('vault:choose-new', { name: name.trim() })
    if (chosen) onChange(chosen)
  }
  const fault = folder && !isUsable(folder) ? words.useEmptyFolder : null
  return (
    <div role="group" aria-labelledby="vault-folder" className="flex flex-col items-start gap-1">
      <span id="vault-folder" className="text-13 font-semibold text-ink">
        {words.where}
      </span>
      <p className="text-14 text-ink-soft" dir="auto">
        {folder ? folder.path : words.noFolder}
      </p>
      {fault ? (
        <p role="alert" className="text-13 text-blocker">
          {fault}
        </p>
      ) : null}
      <Button onPress={() => void choose()}>
        {folder ? words.changeWhere : words.chooseWhere}
      </Button>
    </div>
  )
}

/** Whether a new vault may be made here. */
export function isUsable({ kind }: Folder): boolean {
  return kind === 'missing' || kind === 'empty'
}
