import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { CallOutput } from '#shared/ipc/contract'
import type { VaultInfo } from '#shared/ipc/vault'
import { call, onAppEvent, readAhead } from '../call.ts'
import { Gate } from '../features/vault/Gate.tsx'

type Status = CallOutput<'vault:status'>

// The registers load while the officer types her passphrase, so that the form itself is there at once.
const loadWorkbench = () => import('./Workbench.tsx')
const Workbench = lazy(async () => ({ default: (await loadWorkbench()).Workbench }))

const LATEST_MS = 500

/** The whole window: the gate while the vault is locked, the registers when it is open. */
export function App() {
  const [status, setStatus] = useState<Status | null>(null)
  const [opened, setOpened] = useState<VaultInfo | null>(null)
  const [stopped, setStopped] = useState(false)
  const refresh = useCallback(() => void call('vault:status', undefined).then(setStatus), [])
  useEffect(refresh, [refresh])
  useEffect(
    () =>
      onAppEvent((event) => {
        if (event.kind !== 'vault-stopped') return
        setOpened(null)
        setStopped(true)
        refresh()
      }),
    [refresh],
  )
  const isAnswered = status !== null
  // Once the form is drawn, the folder gets its close look, for which the vault process starts.
  useEffect(() => {
    if (!isAnswered) return undefined
    const prepare = () => {
      refresh()
      void loadWorkbench().then(({ prepareWorkbench }) => prepareWorkbench())
    }
    const idle = requestIdleCallback(prepare, { timeout: LATEST_MS })
    return () => cancelIdleCallback(idle)
  }, [isAnswered, refresh])
  if (!status) return null
  const vault = opened ?? status.unlocked
  const open = (info: VaultInfo) => {
    readFirstList()
    setOpened(info)
  }
  if (!vault) {
    return <Gate status={status} wasStopped={stopped} onRefresh={refresh} onOpened={open} />
  }
  return (
    <Suspense fallback={null}>
      <Workbench vault={vault} />
    </Suspense>
  )
}

// The vault process answers one question after the other, and the list is what she waits for.
function readFirstList(): void {
  readAhead('activities:list', undefined)
  readAhead('preferences:read', { name: 'activities-list' })
}
