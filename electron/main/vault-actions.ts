import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { app, dialog } from 'electron'
import { AppError } from '#shared/ipc/errors'
import { HEADER_FILE, type Folder, type vault, type VaultInfo } from '#shared/ipc/vault'
import type { Channels } from '#shared/ipc/define'
import { dialogText } from '#shared/text/dialogs'
import { FOLDER_ENDING, folderName, withEnding } from './folder-name.ts'
import { printRecoverySheet, saveRecoverySheet } from './recovery-sheet.ts'
import { changeSettings, readSettings } from './settings-file.ts'
import type { ShellContext, ShellHandlers } from './shell-context.ts'

// The folder in use and the vault open in it: the window gets to see them but never names a path.
let folder: string | null = null
let unlocked: VaultInfo | null = null
// A window's first form is not to wait for the vault process.
let mayGlance = true

export const vaultShellHandlers: ShellHandlers<Channels<typeof vault, 'shell'>> = {
  'vault:status': async (context) => {
    folder ??= readSettings().vaultDir
    const isGlance = mayGlance
    mayGlance = false
    return {
      folder: folder === null ? null : await describe(context, folder, isGlance),
      unlocked,
      suggestedFolder: app.getPath('documents'),
      appVersion: app.getVersion(),
    }
  },
  'vault:choose-existing': async (context) => {
    const { filePaths } = await dialog.showOpenDialog(context.window(), {
      title: dialogText.openVault,
      properties: ['openDirectory'],
    })
    return choose(context, filePaths[0])
  },
  'vault:choose-new': async (context, { name }) => {
    const { filePath } = await dialog.showSaveDialog(context.window(), {
      title: dialogText.createVault,
      defaultPath: join(app.getPath('documents'), folderName(name)),
      buttonLabel: dialogText.createHere,
    })
    return choose(context, filePath ? withEnding(filePath) : undefined)
  },
  'vault:forget-folder': () => {
    folder = null
    changeSettings({ vaultDir: null })
  },
  'vault:create': async ({ askVault }, input) => {
    const dir = chosenFolder()
    const created = await askVault('vault:create-in', { ...input, dir })
    input.passphrase.fill(0)
    unlocked = created.vault
    changeSettings({ vaultDir: dir })
    return created
  },
  'vault:unlock': async ({ askVault }, { secret, acceptOlder }) => {
    const dir = chosenFolder()
    const info = await askVault('vault:unlock-in', { dir, secret, acceptOlder })
    if ('passphrase' in secret) secret.passphrase.fill(0)
    unlocked = info
    changeSettings({ vaultDir: dir })
    return info
  },
  'vault:lock': async ({ lock }) => {
    unlocked = null
    mayGlance = true
    await lock()
  },
  'vault:save-recovery-sheet': (context, { recoveryKey }) =>
    saveRecoverySheet(context, { recoveryKey, vault: openVault() }),
  'vault:print-recovery-sheet': (context, { recoveryKey }) =>
    printRecoverySheet(context, { recoveryKey, vault: openVault() }),
}

/** Forgets the open vault after its process ended on its own. */
export function forgetUnlockedVault(): void {
  unlocked = null
}

async function choose(context: ShellContext, path: string | undefined): Promise<Folder | null> {
  if (path === undefined || path === '') return null
  folder = path
  return describe(context, path)
}

async function describe(
  { askVault }: ShellContext,
  path: string,
  isGlance = false,
): Promise<Folder> {
  const about = { name: basename(path, FOLDER_ENDING), path }
  if (!existsSync(path)) return { ...about, kind: 'missing' }
  // What a glance misses, such as a damaged header, the window's next question tells.
  if (isGlance && existsSync(join(path, HEADER_FILE))) return { ...about, kind: 'vault' }
  return { ...about, kind: await askVault('vault:inspect', { dir: path }) }
}

function chosenFolder(): string {
  if (folder === null) throw new AppError('no-folder-chosen')
  return folder
}

function openVault(): VaultInfo {
  if (unlocked === null) throw new AppError('vault-locked')
  return unlocked
}
