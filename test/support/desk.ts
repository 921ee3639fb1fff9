import { join } from 'node:path'
import { frozenClock, type Clock } from '#vault/clock'
import { emptyDesk, type Desk } from '#vault/desk'
import { dispatch } from '#vault/dispatch'
import type { Channel, CallInput, CallOutput } from '#shared/ipc/contract'
import { AppError, type Outcome } from '#shared/ipc/errors'
import type { AppEvent } from '#shared/ipc/events'
import type { VaultStart } from '#shared/ipc/vault'
import { onTestFinished } from 'vitest'
import { passphraseBytes } from '#vault/keys/passphrase-key'
import { NOW } from './now.ts'
import { PASSPHRASE, aFolder } from './vault.ts'

/** A vault process without a process: the real dispatcher over a real encrypted vault on disk. */
export type TestDesk = {
  desk: Desk
  dir: string
  events: AppEvent[]
  logged: string[]
  /** Calls a channel as the window would; throws what the window would be told. */
  call: <C extends Channel>(channel: C, input: CallInput<C>) => Promise<CallOutput<C>>
  /** The raw outcome of any call, well-formed or not. */
  pass: (channel: string, input: unknown) => Promise<Outcome<unknown>>
  setClock: (instant: string) => void
  /** Locks and unlocks again, as a new session. */
  reopen: () => Promise<void>
}

/** A desk with an open vault that holds the example or an empty register. */
export async function aDesk(start: 'example' | 'empty' = 'example'): Promise<TestDesk> {
  return aDeskAt(join(aFolder(), 'Register.vault'), start)
}

/** The same in a folder of one's choice. */
export async function aDeskAt(
  dir: string,
  start: 'example' | 'empty' = 'empty',
): Promise<TestDesk> {
  const test = aLockedDesk(dir)
  const outcome = await test.pass('vault:create-in', {
    dir: test.dir,
    name: 'Register',
    officer: 'Ona',
    passphrase: passphraseBytes(PASSPHRASE),
    start: start === 'example' ? { with: 'example' } : CONTROLLER,
  })
  if (!outcome.ok) throw new AppError(outcome.error.code)
  test.events.length = 0
  return test
}

const CONTROLLER: VaultStart = {
  with: 'controller',
  legalName: 'Žalgiris UAB',
  postalAddress: null,
  email: 'dpo@example.org',
  phone: null,
  country: 'LT',
}

/** A desk with nothing open. */
export function aLockedDesk(dir = join(aFolder(), 'Register.vault')): TestDesk {
  let clock: Clock = frozenClock(NOW)
  const desk = emptyDesk({ clock: () => clock(), cheapKeys: true, appVersion: '0.0.0' })
  const events: AppEvent[] = []
  const logged: string[] = []
  const context = {
    desk,
    send: (event: AppEvent) => events.push(event),
    log: (text: string) => logged.push(text),
  }
  const pass = (channel: string, input: unknown) => dispatch(context, channel, input)
  onTestFinished(() => desk.session?.vault.close())
  return {
    desk,
    dir,
    events,
    logged,
    pass,
    call: async (channel, input) => {
      const outcome = await pass(channel, input)
      if (!outcome.ok) throw new AppError(outcome.error.code, { problems: outcome.error.problems })
      return outcome.value as CallOutput<typeof channel>
    },
    setClock: (instant) => (clock = frozenClock(instant)),
    reopen: async () => {
      await pass('vault:close', undefined)
      const secret = { passphrase: passphraseBytes(PASSPHRASE) }
      const opened = await pass('vault:unlock-in', { dir, secret })
      if (!opened.ok) throw new AppError(opened.error.code)
    },
  }
}
