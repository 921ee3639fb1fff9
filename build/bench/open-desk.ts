import { join } from 'node:path'
import { systemClock } from '#vault/clock'
import { emptyDesk, type Desk } from '#vault/desk'
import { dispatch } from '#vault/dispatch'
import { passphraseBytes } from '#vault/keys/passphrase-key'
import { PASSPHRASE } from './large-vault.ts'

/** The vault process without a process: the real dispatcher over a new vault on disk. */
export type OpenDesk = {
  desk: Desk
  dir: string
  call: <T>(channel: string, input: unknown) => Promise<T>
}

/** A desk with a new vault that holds nothing but its controller. */
export async function openDesk(folder: string, name: string): Promise<OpenDesk> {
  const dir = join(folder, `${name}.vault`)
  const desk = emptyDesk({ clock: systemClock, cheapKeys: true, appVersion: '0.0.0' })
  const context = { desk, send: () => undefined, log: (text: string) => console.error(text) }
  const call = async <T>(channel: string, input: unknown): Promise<T> => {
    const outcome = await dispatch(context, channel, input)
    if (!outcome.ok) throw new Error(`${channel}: ${JSON.stringify(outcome.error)}`)
    // The cast: the caller names what the channel answers.
    return outcome.value as T
  }
  await call('vault:create-in', {
    dir,
    name,
    officer: null,
    passphrase: passphraseBytes(PASSPHRASE),
    start: {
      with: 'controller',
      legalName: 'Example',
      postalAddress: null,
      email: null,
      phone: null,
      country: 'LT',
    },
  })
  return { desk, dir, call }
}
