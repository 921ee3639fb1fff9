import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXPORT_FORMAT, EXPORT_VERSION } from '#shared/domain/exchange/register-data'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import { exampleRegister } from '#shared/example/example-register'
import { systemClock } from '#vault/clock'
import { emptyDesk } from '#vault/desk'
import { dispatch } from '#vault/dispatch'
import { passphraseBytes } from '#vault/keys/passphrase-key'

export const PASSPHRASE = 'maverick outpost dugout cinema stable'

/** Makes a vault with that many activities the way an officer would, by importing a register; returns its folder. */
export async function makeLargeVault(folder: string, count: number): Promise<string> {
  const dir = join(folder, `Register of ${count}.vault`)
  const path = join(folder, 'register.json')
  const call = caller()
  await call('vault:create-in', {
    dir,
    name: `Register of ${count}`,
    officer: null,
    passphrase: passphraseBytes(PASSPHRASE),
    start: {
      with: 'controller',
      legalName: 'Example',
      postalAddress: null,
      email: null,
      phone: null,
      country: null,
    },
  })
  writeFileSync(path, JSON.stringify(registerFile(count)))
  const preview = await call('imports:read-file', { path })
  await call('imports:apply', { token: (preview as { token: string }).token })
  await call('vault:close', undefined)
  return dir
}

function caller(): (channel: string, input: unknown) => Promise<unknown> {
  const desk = emptyDesk({ clock: systemClock, cheapKeys: false, appVersion: '0.0.0' })
  const context = { desk, send: () => undefined, log: (text: string) => console.error(text) }
  return async (channel, input) => {
    const outcome = await dispatch(context, channel, input)
    if (!outcome.ok) throw new Error(`${channel}: ${JSON.stringify(outcome.error)}`)
    return outcome.value
  }
}

function registerFile(count: number): object {
  const { now, today } = systemClock()
  const data = enlarged(exampleRegister(today), count)
  return { format: EXPORT_FORMAT, version: EXPORT_VERSION, exportedAt: now, data }
}

// The example over and over, so that each activity is as full as a real one.
function enlarged(example: RegisterData, count: number): RegisterData {
  const activities = Array.from({ length: count }, (_none, index) => {
    const model = example.activities[index % example.activities.length]
    if (!model) throw new Error('The example has no activities.')
    const number = String(index + 1).padStart(4, '0')
    return {
      ...model,
      id: `activity-${number}`,
      refNo: `PA-${number}`,
      name: `${model.name} ${index + 1}`,
    }
  })
  return { ...example, activities, findingAnswers: [], noticeFindings: [] }
}
