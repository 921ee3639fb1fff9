import { writeSync } from 'node:fs'
import { systemClock } from '#vault/clock'
import { emptyDesk } from '#vault/desk'
import { dispatch } from '#vault/dispatch'
import { passphraseBytes } from '#vault/keys/passphrase-key'
import type { AppEvent } from '#shared/ipc/events'
import type { LogLook } from '#shared/ipc/logs'

// Counts a log and says on standard output once everything is written but not kept; it waits to be killed there.
const [dir = '', passphrase = '', path = ''] = process.argv.slice(2)
const desk = emptyDesk({ clock: systemClock, cheapKeys: true, appVersion: '0.0.0' })
const send = (event: AppEvent) => {
  if (event.kind !== 'progress' || !desk.session?.job?.isWriting) return
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
const look = { token: log?.token, register: 'holdings', reading: {} }
const { token, reading, mapping } = (await call('logs:look', look)) as LogLook
const subject = {
  categoryId: 'category-account',
  ruleId: 'rule-account',
  systemId: 'shop',
  rowsAre: 'people',
  activityIds: [],
}
const words = { dateOrders: {}, flagWords: {}, childWords: {} }
await call('holding-logs:run', { token, reading, mapping, subject, ...words, mode: 'good-rows' })
