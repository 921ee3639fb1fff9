import { join } from 'node:path'
import { app, utilityProcess, type UtilityProcess } from 'electron'
import type { VaultChannel, VaultOutput } from '#shared/ipc/contract'
import { AppError, type Outcome } from '#shared/ipc/errors'
import type { AppEvent } from '#shared/ipc/events'
import { testSettings } from './test-settings.ts'
import type { VaultQuestion } from './shell-context.ts'

type Answer = { id: number; outcome: Outcome<unknown> } | { event: AppEvent }
type Waiting = { resolve: (outcome: Outcome<unknown>) => void }

/** The one process that knows key and database, as the shell sees it. */
export type VaultProcess = {
  /** The raw outcome, to be passed on as it is. */
  pass: (channel: string, input: unknown) => Promise<Outcome<unknown>>
  /** The value; throws the failure. */
  ask: <C extends VaultChannel>(channel: C, input: VaultQuestion<C>) => Promise<VaultOutput<C>>
  /** Closes the vault and ends the process, and with it everything it held in memory. */
  close: () => Promise<void>
}

/** A vault process that starts with its first question; `onEnd` is told when it goes without having been closed. */
export function vaultProcess(onEvent: (event: AppEvent) => void, onEnd: () => void): VaultProcess {
  const waiting = new Map<number, Waiting>()
  let child: UtilityProcess | null = null
  let lastId = 0
  let ended = false
  // Not sooner: at the start of the program the unlock form needs the processor more.
  const start = () => {
    const started = forkVault()
    started.on('message', (answer: Answer) => {
      if ('event' in answer) return onEvent(answer.event)
      waiting.get(answer.id)?.resolve(answer.outcome)
      waiting.delete(answer.id)
    })
    started.on('exit', () => {
      const wasExpected = ended
      ended = true
      for (const { resolve } of waiting.values()) resolve(STOPPED)
      waiting.clear()
      if (!wasExpected) onEnd()
    })
    return started
  }
  const pass = (channel: string, input: unknown) => {
    if (ended) return Promise.resolve(STOPPED)
    const process = (child ??= start())
    const id = ++lastId
    return new Promise<Outcome<unknown>>((resolve) => {
      waiting.set(id, { resolve })
      process.postMessage({ id, channel, input })
    })
  }
  const close = async () => {
    // Killed in the middle of a command it loses nothing that was acknowledged; waiting for ever would hold the window.
    if (child) await Promise.race([pass('vault:close', undefined), afterPatience()])
    ended = true
    child?.kill()
  }
  return { pass, ask: asking(pass), close }
}

const PATIENCE_MS = 10_000

function afterPatience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref())
}

const STOPPED: Outcome<never> = { ok: false, error: { code: 'vault-stopped', problems: [] } }

function forkVault(): UtilityProcess {
  const options = { appVersion: app.getVersion(), ...testSettings() }
  const env = {
    PATH: process.env.PATH ?? '',
    LANG: process.env.LANG ?? '',
    TZ: process.env.TZ ?? '',
  }
  return utilityProcess.fork(join(import.meta.dirname, 'vault.js'), [JSON.stringify(options)], {
    serviceName: 'DPO Workbench vault',
    env: Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  })
}

function asking(pass: VaultProcess['pass']): VaultProcess['ask'] {
  return async (channel, input) => {
    const outcome = await pass(channel, input)
    if (!outcome.ok) throw new AppError(outcome.error.code, { problems: outcome.error.problems })
    // The vault process parsed its answer with the channel's own output schema.
    return outcome.value as VaultOutput<typeof channel>
  }
}
