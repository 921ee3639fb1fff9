import type { VaultInfo } from '#shared/ipc/vault'
import type { OpenVault } from '../../open-vault.ts'

/** What the window may know of the open vault. */
export function vaultInfo(vault: OpenVault): VaultInfo {
  const { id, name, createdAt, recoveryConfirmed } = vault.info
  return { id, name, createdAt, recoveryConfirmed }
}
