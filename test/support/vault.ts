import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { KDF_FLOOR, passphraseBytes } from '#vault/keys/passphrase-key'
import { createVault, unlockVault, type CreateRequest, type UnlockRequest } from '#vault/lifecycle'
import type { OpenVault } from '#vault/open-vault'
import { onTestFinished } from 'vitest'

export const PASSPHRASE = 'maverick outpost dugout cinema stable'
export const SECRET = { passphrase: passphraseBytes(PASSPHRASE) }
export const CREATED_AT = '2026-11-22T09:00:00.000Z'

/** A folder of this test alone, gone when it ends. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new encrypted vault on disk, open, with the cheapest key derivation that is allowed. */
export async function aVault(
  wanted: Partial<CreateRequest> = {},
): Promise<{ dir: string; vault: OpenVault; recoveryKey: string }> {
  const dir = wanted.dir ?? join(aFolder(), 'Register.vault')
  const { vault, recoveryKey } = await createVault({
    dir,
    name: 'Register',
    now: CREATED_AT,
    kdf: KDF_FLOOR,
    ...SECRET,
    ...wanted,
  })
  closeAtEnd(vault)
  return { dir, vault, recoveryKey }
}

/** The same, closed again. */
export async function aClosedVault(
  wanted: Partial<CreateRequest> = {},
): Promise<{ dir: string; recoveryKey: string }> {
  const { dir, vault, recoveryKey } = await aVault(wanted)
  vault.close()
  return { dir, recoveryKey }
}

/** Unlocks a vault by the passphrase of all test vaults, or as asked. */
export async function unlock(dir: string, asked: Partial<UnlockRequest> = {}): Promise<OpenVault> {
  const vault = await unlockVault({ dir, secret: SECRET, ...asked })
  closeAtEnd(vault)
  return vault
}

/** Every file below a folder with the digest of its bytes. */
export function folderPicture(dir: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(dir).map((path) => [
      relative(dir, path),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  )
}

/** Every file below a folder. */
export function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dir, name))
    .filter((path) => statSync(path).isFile())
    .toSorted()
}

function closeAtEnd(vault: OpenVault): void {
  onTestFinished(() => vault.close())
}
