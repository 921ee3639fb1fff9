import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleRegister } from '#shared/example/example-register'
import type { Channel } from '#shared/ipc/contract'
import type { ImportPreview } from '#shared/ipc/exchange'
import { registerDigest } from '#vault/features/exchange/register-json'
import { aDesk, type TestDesk } from '#support/desk'
import { fileText, importerOf, storedIn } from '#support/register-file'

type Turn = (desk: TestDesk, pick: number) => Promise<unknown>

const pass = (channel: Channel, input: (desk: TestDesk, pick: number) => unknown): Turn => {
  return (desk, pick) => desk.pass(channel, input(desk, pick))
}
const at = <T>(list: readonly T[], pick: number): T | undefined => list[pick % (list.length || 1)]
const activity = (desk: TestDesk, pick: number) => at(storedIn(desk).activities, pick)
const idOf = (record: { id: string } | undefined) => ({ id: record?.id ?? 'nobody' })

const COMMANDS: Record<string, Turn> = {
  create: pass('activities:create', (_, pick) => ({ name: `New ${pick}` })),
  change: pass('activities:change', (desk, pick) => ({
    ...idOf(activity(desk, pick)),
    patch: { purpose: `Purpose ${pick}`, refNo: `R-${pick % 7}` },
  })),
  many: pass('activities:change-many', (desk, pick) => ({
    ids: storedIn(desk)
      .activities.slice(pick % 5)
      .map(({ id }) => id),
    patch: { owner: `Owner ${pick}`, status: 'suspended' },
  })),
  duplicate: pass('activities:duplicate', (desk, pick) => idOf(activity(desk, pick))),
  end: pass('activities:end', (desk, pick) => ({
    ...idOf(activity(desk, pick)),
    endedOn: '2026-11-22',
    endReason: 'Over',
  })),
  remove: pass('activities:remove', (desk, pick) => idOf(activity(desk, pick))),
  header: pass('register:change', (_, pick) => ({ legalName: `Firm ${pick}` })),
  leave: pass('register:leave-example', () => undefined),
  process: pass('processor-activities:create', (_, pick) => ({ name: `For others ${pick}` })),
  measure: pass('catalogues:save', (_, pick) => ({
    kind: 'measure',
    record: { id: `measure-${pick % 3}`, name: `Measure ${pick}`, description: null },
  })),
  unmeasure: pass('catalogues:remove', (_, pick) => ({
    kind: 'measure',
    id: `measure-${pick % 3}`,
  })),
  answer: pass('findings:answer', (desk, pick) => ({
    subject: 'activity',
    recordId: idOf(activity(desk, pick)).id,
    code: 'F-OWNER',
    reason: `Because ${pick}`,
    reviewOn: null,
  })),
  import: async (desk, pick) => {
    const data = exampleRegister('2026-11-22')
    data.activities = data.activities.slice(0, 4)
    const [one, other] = data.activities
    if (one && other && pick % 2) [one.refNo, other.refNo] = [other.refNo, one.refNo]
    data.register.isExample = storedIn(desk).register.isExample
    const read = await importerOf(desk)(fileText(data))
    if (read.ok) await desk.pass('imports:apply', { token: (read.value as ImportPreview).token })
  },
}

const turns = fc.array(
  fc.tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...Object.keys(COMMANDS)) },
      { weight: 1, arbitrary: fc.constantFrom('journal:undo', 'journal:redo') },
    ),
    fc.nat(50),
  ),
  { minLength: 5, maxLength: 25 },
)

const LONGEST_MS = 240_000
const digestOf = (desk: TestDesk) => registerDigest(storedIn(desk))

const secondAfter = (start: string, seconds: number) =>
  new Date(Date.parse(start) + seconds * 1000).toISOString()

async function play(desk: TestDesk, steps: [string, number][]): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  for (const [index, [name, pick]] of steps.entries()) {
    const at = secondAfter('2026-12-01T00:00:00.000Z', index)
    desk.setClock(at)
    const command = COMMANDS[name]
    await (command ? command(desk, pick) : desk.pass(name, undefined))
    seen.set(at, digestOf(desk))
    expect(await desk.call('journal:verify', undefined), name).toMatchObject({ ok: true })
  }
  return seen
}

async function untilNothing(desk: TestDesk, channel: 'journal:undo' | 'journal:redo') {
  for (;;) {
    const outcome = await desk.pass(channel, undefined)
    if (outcome.ok) continue
    return expect(outcome).toMatchObject({ error: { code: 'nothing-to-undo' } })
  }
}

describe('any sequence of commands', () => {
  it(
    'is taken back to the start, done again to the end, and shown as of every moment',
    async () => {
      await fc.assert(
        fc.asyncProperty(turns, async (steps) => {
          const desk = await aDesk('example')
          const start = digestOf(desk)
          const seen = await play(desk, steps)
          await untilNothing(desk, 'journal:redo')
          const end = digestOf(desk)
          await untilNothing(desk, 'journal:undo')
          expect(digestOf(desk)).toBe(start)
          await untilNothing(desk, 'journal:redo')
          expect(digestOf(desk)).toBe(end)
          expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
          for (const [at, digest] of [...seen].slice(0, -1)) {
            const { data } = await desk.call('journal:as-of', { at })
            expect(data && registerDigest(data), at).toBe(digest)
          }
          await desk.pass('vault:close', undefined)
        }),
        { numRuns: 10, seed: 20261122 },
      )
    },
    LONGEST_MS,
  )
})
