import { writeSync } from 'node:fs'
import { systemClock } from '#vault/clock'
import { emptyDesk } from '#vault/desk'
import { dispatch } from '#vault/dispatch'
import { passphraseBytes } from '#vault/keys/passphrase-key'

// Saves one activity after the other and says each on standard output once it was acknowledged.
const [dir = '', passphrase = '', round = ''] = process.argv.slice(2)
const desk = emptyDesk({ clock: systemClock, cheapKeys: true, appVersion: '0.0.0' })
const context = { desk, send: () => undefined, log: (text: string) => console.error(text) }
const secret = { passphrase: passphraseBytes(passphrase) }
const opened = await dispatch(context, 'vault:unlock-in', { dir, secret })
if (!opened.ok) throw new Error(opened.error.code)
for (let count = 0; ; count += 1) {
  const name = `round ${round} save ${count}`
  const saved = await dispatch(context, 'activities:create', { name })
  if (!saved.ok) throw new Error(saved.error.code)
  writeSync(1, `${name}\n`)
}
