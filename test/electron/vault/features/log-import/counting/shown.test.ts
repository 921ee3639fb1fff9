import { describe, expect, it } from 'vitest'
import type { AppEvent } from '#shared/ipc/events'
import { writeAccountLog } from '../../../../../../build/bench/account-log.ts'
import type { TestDesk } from '#support/desk'
import { aRule, erase, held, isWhole, refusalOf } from '#support/holdings'
import {
  accountLog,
  aCountingDesk,
  allHeld,
  countIn,
  countingPlan,
  heldInBrief,
} from '#support/holding-logs'
import { aLog } from '#support/log-files'
import { aFolder } from '#support/vault'
import { join } from 'node:path'

const logOf = (...days: string[]) =>
  aLog(accountLog(...days.map((day) => ['1', 'x@example.com', '', day, 'no'])))

/** A file that was checked, so that only the last click is missing. */
async function checked(desk: TestDesk, ...days: string[]) {
  const plan = await countingPlan(desk, logOf(...days))
  await desk.call('holding-logs:check', plan)
  return plan
}

describe('what was shown before a file is counted in', () => {
  it('is what is written, or nothing is: holdings that were added, changed, erased or removed since', async () => {
    const desk = await aCountingDesk()
    await countIn(desk, logOf('2020-03-01', '2024-03-02'))
    const [first, second] = allHeld(desk)
    const changes: (() => Promise<unknown>)[] = [
      () => held(desk, '2024-03-01'),
      () => desk.call('holdings:change', { id: second?.id ?? '', patch: { records: 9 } }),
      () => erase(desk, [first?.id ?? '']),
      () => desk.call('holdings:remove', { ids: [second?.id ?? ''] }),
    ]
    for (const change of changes) {
      const plan = await checked(desk, '2020-03-01', '2024-03-02', '2024-03-02')
      await change()
      const before = heldInBrief(desk)
      expect(await refusalOf(desk, 'holding-logs:run', plan)).toBe('log-check-outdated')
      expect(heldInBrief(desk)).toEqual(before)
      await desk.call('journal:undo', undefined)
      expect(await refusalOf(desk, 'holding-logs:run', plan)).toBe('kept')
      await desk.call('journal:undo', undefined)
    }
    expect(isWhole(desk)).toBe(true)
  })

  it('is shown anew and can then be written', async () => {
    const desk = await aCountingDesk()
    const plan = await checked(desk, '2024-03-02')
    await held(desk, '2024-03-02')
    expect(await refusalOf(desk, 'holding-logs:run', plan)).toBe('log-check-outdated')
    await desk.call('holding-logs:check', plan)
    expect(await refusalOf(desk, 'holding-logs:run', plan)).toBe('kept')
  })

  it('still holds when other things changed', async () => {
    const desk = await aCountingDesk()
    const plan = await checked(desk, '2024-03-02')
    await held(desk, '2024-03-02', { systemId: 'helpdesk' })
    await desk.call('activities:create', { name: 'Other' })
    expect(await refusalOf(desk, 'holding-logs:run', plan)).toBe('kept')
  })

  it('does not hold when the rule asks for other columns by then', async () => {
    const desk = await aCountingDesk()
    const path = aLog(accountLog(['1', 'x@example.com', '2019-01-01', '2024-03-02', 'no']))
    const plan = await countingPlan(desk, path)
    await desk.call('holding-logs:check', plan)
    const record = aRule('account', { event: 'created', period: 'P5Y' })
    await desk.call('catalogues:save', { kind: 'retention-rule', record })
    expect(await refusalOf(desk, 'holding-logs:run', plan)).toBe('log-check-outdated')
    expect(allHeld(desk)).toEqual([])
  })
})

describe('what goes while a file is read', () => {
  const changes: [string, string, unknown, string][] = [
    [
      'its system',
      'catalogues:remove',
      { kind: 'system', id: 'shop' },
      'subject.systemId not-found',
    ],
    [
      'the event of its rule',
      'catalogues:save',
      { kind: 'retention-rule', record: aRule('account', { event: 'created', period: 'P5Y' }) },
      'log-check-outdated',
    ],
  ]
  it.each(changes)('leaves nothing written: %s', async (_what, channel, input, told) => {
    const desk = await aCountingDesk()
    const path = writeAccountLog(join(aFolder(), 'accounts.csv'), 20_000)
    const plan = await countingPlan(desk, path)
    const tell = desk.events.push.bind(desk.events)
    const meanwhile: Promise<unknown>[] = []
    desk.events.push = (...events: AppEvent[]) => {
      const isReading = events.some(({ kind }) => kind === 'progress')
      if (isReading && meanwhile.length === 0) meanwhile.push(desk.pass(channel, input))
      return tell(...events)
    }
    expect(await refusalOf(desk, 'holding-logs:run', plan)).toBe(told)
    expect(await Promise.all(meanwhile)).toMatchObject([{ ok: true }])
    expect(allHeld(desk)).toEqual([])
    expect(isWhole(desk)).toBe(true)
  })
})
