import { createContext, use } from 'react'
import type { VaultInfo } from '#shared/ipc/vault'

export const VaultContext = createContext<VaultInfo | null>(null)

/** The open vault; only pages inside the workbench may ask. */
export function useVault(): VaultInfo {
  const vault = use(VaultContext)
  if (!vault) throw new Error('no vault is open here')
  return vault
}
