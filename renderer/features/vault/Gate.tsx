import { useEffect, useState } from 'react'
import type { CallOutput } from '#shared/ipc/contract'
import type { VaultInfo } from '#shared/ipc/vault'
import { vaultText } from '#shared/text/vault'
import { call, onAppEvent } from '../../call.ts'
import { CreateVault } from './CreateVault.tsx'
import { RecoveryKey } from '../../parts/recovery/RecoveryKey.tsx'
import { GateFrame } from './GateFrame.tsx'
import { Unlock } from './Unlock.tsx'
import { Welcome } from './Welcome.tsx'

type GateProps = {
  readonly status: CallOutput<'vault:status'>
  readonly wasStopped: boolean
  readonly onRefresh: () => void
  readonly onOpened: (vault: VaultInfo) => void
}

type Step =
  | { at: 'start' }
  | { at: 'create'; start: 'controller' | 'example' }
  | { at: 'recovery'; vault: VaultInfo; recoveryKey: string }

/** From a closed vault to an open one: welcome or unlock, creation, recovery key. */
export function Gate({ status, wasStopped, onRefresh, onOpened }: GateProps) {
  const [step, setStep] = useState<Step>({ at: 'start' })
  useEffect(closeAtOnce, [])
  if (step.at === 'create') {
    return (
      <CreateVault
        start={step.start}
        onBack={() => setStep({ at: 'start' })}
        onCreated={({ vault, recoveryKey }) => setStep({ at: 'recovery', vault, recoveryKey })}
      />
    )
  }
  if (step.at === 'recovery') {
    return (
      <GateFrame title={vaultText.recovery.title} intro={vaultText.recovery.intro}>
        <RecoveryKey recoveryKey={step.recoveryKey} onDone={() => onOpened(step.vault)} />
      </GateFrame>
    )
  }
  if (status.folder?.kind === 'vault') {
    return (
      <Unlock
        folder={status.folder}
        wasStopped={wasStopped}
        onUnlocked={onOpened}
        onOther={onRefresh}
      />
    )
  }
  return (
    <Welcome
      folder={status.folder}
      onStart={(start) => setStep({ at: 'create', start })}
      onRefresh={onRefresh}
    />
  )
}

// Before a vault is open there is nothing to save.
function closeAtOnce(): () => void {
  return onAppEvent((event) => {
    if (event.kind === 'closing') void call('window:ready-to-close', { unsaved: 0 })
  })
}
