import { describe, expect, it } from 'vitest'
import { contract, inside } from '#shared/ipc/contract'
import { aDesk, aLockedDesk } from '#support/desk'

const rows = Object.entries({ ...contract, ...inside })
const ofVault = rows.filter(([, row]) => row.kind !== 'shell')
const needUnlocked = ofVault.filter(([, row]) => row.kind !== 'action').map(([name]) => name)
const shellOnly = rows.filter(([, row]) => row.kind === 'shell').map(([name]) => name)
const MALFORMED = { __proto__: null, hostile: 'x'.repeat(1000), id: { toString: 1 } }

describe('every channel of the vault process', () => {
  it.each(needUnlocked)('%s refuses while the vault is locked', async (channel) => {
    const { pass } = aLockedDesk()
    const refused = await pass(channel, sample(channel))
    expect(refused).toMatchObject({ ok: false })
    expect(['vault-locked', 'invalid-input']).toContain(refused.ok ? '' : refused.error.code)
  })

  it('refuses malformed input on each of them, without a trace in the journal', async () => {
    const desk = await aDesk()
    for (const [channel] of ofVault) {
      const outcome = await desk.pass(channel, MALFORMED)
      expect(outcome, channel).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    }
    expect(desk.logged).toEqual([])
    expect((await desk.call('journal:list', { before: null, limit: 10 })).total).toBe(1)
  })

  it.each([...shellOnly, 'no:such', 'constructor', '__proto__', 'toString'])(
    '%s is not answered by the vault process',
    async (channel) => {
      const { pass } = aLockedDesk()
      const outcome = await pass(channel, undefined)
      expect(outcome).toEqual({ ok: false, error: { code: 'unknown-channel', problems: [] } })
    },
  )
})

// Inputs that are well-formed, so that the refusal is about the lock; the others fail on their shape first.
function sample(channel: string): unknown {
  const inputs: Record<string, unknown> = {
    'activities:create': { name: 'New' },
    'activities:read': { id: 'a' },
    'journal:list': { before: null, limit: 10 },
    'register:change': {},
  }
  return inputs[channel]
}

describe('a command', () => {
  it('answers a broken rule with the field and leaves everything as it was', async () => {
    const desk = await aDesk()
    const [first, second] = await desk.call('activities:list', undefined)
    const outcome = await desk.pass('activities:change', {
      id: first?.id,
      patch: { refNo: second?.refNo, name: 'Changed' },
    })
    expect(outcome).toEqual({
      ok: false,
      error: { code: 'invalid-input', problems: [{ field: 'refNo', code: 'duplicate' }] },
    })
    expect(await desk.call('activities:list', undefined)).toContainEqual(first)
  })

  it('names the field of a text that is too long, and of a day that does not exist', async () => {
    const desk = await aDesk()
    const [first] = await desk.call('activities:list', undefined)
    const patch = { name: 'x'.repeat(10_000), nextReviewOn: '2027-02-29' }
    const outcome = await desk.pass('activities:change', { id: first?.id, patch })
    expect(outcome).toMatchObject({
      error: {
        problems: [
          { field: 'patch.name', code: 'too-long' },
          { field: 'patch.nextReviewOn', code: 'not-a-date' },
        ],
      },
    })
  })

  it('keeps emoji, right-to-left text and HTML as they were typed', async () => {
    const desk = await aDesk()
    const [first] = await desk.call('activities:list', undefined)
    const name = '<img src=x onerror=alert(1)> 🗂️ שלום =1+1'
    await desk.call('activities:change', { id: first?.id ?? '', patch: { name } })
    const { activity } = await desk.call('activities:read', { id: first?.id ?? '' })
    expect(activity.name).toBe(name)
  })

  it('takes a field named without a value for one that was not named', async () => {
    const desk = await aDesk()
    const [first] = await desk.call('activities:list', undefined)
    const id = first?.id ?? ''
    await desk.call('register:change', { tradingName: undefined, website: 'example.org' })
    await desk.call('activities:change', { id, patch: { name: undefined, purpose: 'New' } })
    const { register } = await desk.call('register:read', undefined)
    expect(register).toMatchObject({ tradingName: 'imkeys.com', website: 'example.org' })
    const { activity } = await desk.call('activities:read', { id })
    expect(activity).toMatchObject({ name: first?.name, purpose: 'New' })
  })

  it('refuses a name that shows nothing', async () => {
    const desk = await aDesk()
    const outcome = await desk.pass('activities:create', { name: '\u200b\u2060 \u200d' })
    expect(outcome).toMatchObject({ error: { problems: [{ field: 'name', code: 'required' }] } })
  })

  it('tells the window what changed, once it is on disk', async () => {
    const desk = await aDesk()
    await desk.call('activities:create', { name: 'New' })
    expect(desk.events).toEqual([{ kind: 'changed', entities: ['activity'] }])
  })

  it('that changes nothing writes no entry and tells nobody', async () => {
    const desk = await aDesk()
    const { register } = await desk.call('register:read', undefined)
    await desk.call('register:change', { tradingName: register.tradingName })
    expect(desk.events).toEqual([])
    expect((await desk.call('journal:list', { before: null, limit: 10 })).total).toBe(1)
  })
})
