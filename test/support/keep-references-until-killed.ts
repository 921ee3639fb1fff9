import { writeSync } from 'node:fs'
import { frozenClock } from '#vault/clock'
import { emptyDesk } from '#vault/desk'
import { dispatch } from '#vault/dispatch'
import { passphraseBytes } from '#vault/keys/passphrase-key'
import { NOW } from './now.ts'
import { enteredCase, NOTHING_FOUND, toldAndListed, TO_DELETION } from './deletion-story.ts'

// Keeps the reference of one case after the other and verifies every second one; says each before and after.
const [dir = '', passphrase = ''] = process.argv.slice(2)
const desk = emptyDesk({ clock: frozenClock(NOW), cheapKeys: true, appVersion: '0.0.0' })
const context = { desk, send: () => undefined, log: (text: string) => console.error(text) }

async function ask(channel: string, input: unknown): Promise<unknown> {
  const outcome = await dispatch(context, channel, input)
  if (!outcome.ok) throw new Error(`${channel}: ${outcome.error.code}`)
  return outcome.value
}

const say = (word: string, id: string) => writeSync(1, `${word} ${id}\n`)

await ask('vault:unlock-in', { dir, secret: { passphrase: passphraseBytes(passphrase) } })
for (let count = 0; ; count += 1) {
  // The cast: what creating a case answers.
  const { id } = (await ask('deletions:create', enteredCase())) as { id: string }
  await ask('deletions:change', { id, patch: toldAndListed() })
  await ask('deletions:keep-reference', { id, text: `Reference of ${id}` })
  say('kept', id)
  if (count % 2 === 1) continue
  for (const event of TO_DELETION) await ask('deletions:record-event', { id, event })
  say('verifying', id)
  await ask('deletions:record-event', { id, event: NOTHING_FOUND })
  say('verified', id)
}
