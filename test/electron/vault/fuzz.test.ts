import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTITIES } from '#shared/domain/journal/entity'
import { PROBLEM_CODES } from '#shared/domain/values/problem'
import { contract, inside } from '#shared/ipc/contract'
import type { AnyRow } from '#shared/ipc/define'
import { ERROR_CODES, type Outcome } from '#shared/ipc/errors'
import { readable } from '#vault/db/open'
import { readRecords } from '#vault/db/records'
import { registerDigest } from '#vault/features/exchange/register-json'
import { aDesk, type TestDesk } from '#support/desk'
import { hostile, nearlyFitting } from '#support/from-schema'
import { storedIn } from '#support/register-file'

const RUNS = 100
/** Some four thousand calls; on a busy machine they take their time. */
const LONGEST_MS = 240_000
const CODES: readonly string[] = ERROR_CODES.filter((code) => code !== 'internal')
const rows = Object.entries({ ...contract, ...inside } as Record<string, AnyRow>)
// Closing is no refusal, and the estimator takes a second for a text without end.
const channels = rows.filter(
  ([name, { kind }]) => kind !== 'shell' && name !== 'vault:close' && !name.includes('estimate'),
)

function idsOf({ desk }: TestDesk): string[] {
  const db = readable(desk.session!.vault.db)
  return ENTITIES.flatMap((entity) => readRecords(db, entity).map(({ id }) => id))
}

function expectTyped(outcome: Outcome<unknown>, what: string): void {
  if (outcome.ok) return
  expect(Object.keys(outcome.error)).toEqual(['code', 'problems'])
  expect(CODES, what).toContain(outcome.error.code)
  for (const problem of outcome.error.problems) {
    expect(Object.keys(problem)).toEqual(['field', 'code'])
    expect(PROBLEM_CODES).toContain(problem.code)
    expect(problem.field).not.toMatch(/SELECT|INSERT|node_modules|\.ts:/)
  }
}

describe('whatever is sent', () => {
  it(
    'to each channel is answered, or refused with a code and nothing else',
    async () => {
      const desk = await aDesk('example')
      await desk.call('processor-activities:create', { name: 'Hosting' })
      await desk.reopen()
      const ids = idsOf(desk)
      const start = registerDigest(storedIn(desk))
      const takeBack = async () => {
        while ((await desk.pass('journal:undo', undefined)).ok);
      }
      for (const [channel, row] of channels) {
        const inputs = fc.oneof(
          { weight: 9, arbitrary: nearlyFitting(row.input, ids) },
          { weight: 1, arbitrary: hostile },
        )
        for (const input of fc.sample(inputs, { numRuns: RUNS, seed: 20261122 }))
          expectTyped(await desk.pass(channel, input), `${channel} ${desk.logged.join()}`)
        expect(desk.logged, channel).toEqual([])
        await takeBack()
        expect(registerDigest(storedIn(desk)), channel).toBe(start)
      }
      expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
      expect({}).not.toHaveProperty('polluted')
    },
    LONGEST_MS,
  )
})
