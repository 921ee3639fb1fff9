import { useEffect } from 'react'
import { RouterProvider } from '@tanstack/react-router'
import type { VaultInfo } from '#shared/ipc/vault'
import { queryClient } from '../call.ts'
import { router } from './routes.tsx'
import { VaultContext } from './vault-context.ts'

/** Finds the first page before there is a vault to show on it; a router that starts late is shown late. */
export function prepareWorkbench(): Promise<void> {
  return router.load()
}

/** The registers of an open vault. */
export function Workbench({ vault }: { readonly vault: VaultInfo }) {
  // What an earlier vault left behind in this window is not this vault's.
  useEffect(() => () => queryClient.clear(), [vault.id])
  return (
    <VaultContext value={vault}>
      <RouterProvider router={router} />
    </VaultContext>
  )
}
