import { writeSync } from 'node:fs'
import { systemClock } from '#vault/clock'
import { emptyDesk } from '#vault/desk'
import { dispatch } from '#vault/dispatch'
import { passphraseBytes } from '#vault/keys/passphrase-key'
import type { AppEvent } from '#shared/ipc/events'
import type { LogLook } from '#shared/ipc/logs'

// Imports a log and says on standard output once it is that far; it waits to be killed there.
const [dir = '', passphrase = '', path = '', part = ''] = process.argv.slice(2)
const desk = emptyDesk({ clock: systemClock, cheapKeys: true, appVersion: '0.0.0' })
const send = (event: AppEvent) => {
  if (event.kind !== 'progress' || !desk.session?.job?.isWriting) return
  if (event.done < event.total * Number(part)) return
  writeSync(1, 'there\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}
const context = { desk, send, log: (text: string) => console.error(text) }
const call = async (channel: string, input: unknown) => {
  const outcome = await dispatch(context, channel, input)
  if (!outcome.ok) throw new Error(`${channel} ${outcome.error.code}`)
  return outcome.value
}
await call('vault:unlock-in', { dir, secret: { passphrase: passphraseBytes(passphrase) } })
const [log] = (await call('logs:open', { paths: [path] })) as { token: string }[]
const { token, reading, mapping } = (await call('logs:look', {
  token: log?.token,
  register: 'requests',
  reading: {},
})) as LogLook
const words = { dateOrders: {}, typeWords: {}, statusWords: {} }
await call('logs:run', { token, reading, mapping, ...words, mode: 'good-rows', update: false })
