import naughty from 'big-list-of-naughty-strings' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { FIXTURES, aLog, csv } from '#support/log-files'
import {
  accountLog,
  aCountingDesk,
  allHeld,
  countIn,
  countingPlan,
  heldInBrief,
} from '#support/holding-logs'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Holding } from '#shared/domain/retention/holding'

describe('odd texts in a counted log', () => {
  it('change no count in columns that are not read, and are refused or read in those that are', async () => {
    const desk = await aCountingDesk()
    const texts = (naughty as string[]).filter((text) => !text.includes('\0'))
    const rows = texts.flatMap((text) => [
      [text, text, '2020-01-01', '2024-03-01', 'no'],
      ['1', 'x', text, text, 'no'],
      ['1', 'x', '2020-01-01', '2024-03-02', text],
    ])
    const { check } = await countIn(desk, aLog(accountLog(...rows)))
    const { counted, refused, totals } = check.counts
    expect(counted + refused + totals).toBe(rows.length)
    expect(heldInBrief(desk)).toContain(
      `last_update 2024-03-01, ${texts.length} of ${texts.length}`,
    )
    for (const holding of allHeld(desk)) expect(Holding.parse(holding)).toEqual(holding)
    expect(desk.logged).toEqual([])
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  })

  it('in heads and names of files leave the columns where they are', async () => {
    const desk = await aCountingDesk()
    const path = aLog(
      csv(['__proto__', '=cmd|x', 'Last update', '\u202e'], ['a', 'b', '2024-03-01', 'c']),
    )
    const { check } = await countIn(desk, path)
    expect(check.difference.added).toBe(1)
  })

  it('do no harm in any log that was collected', async () => {
    const desk = await aCountingDesk()
    for (const file of readdirSync(FIXTURES, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue
      const opened = await desk.pass('logs:open', { paths: [join(file.parentPath, file.name)] })
      if (!opened.ok) continue
      const plan = await countingPlan(desk, join(file.parentPath, file.name), {
        mapping: { last_update: [0, 1, 2], flagged: [3], records: [4] },
      })
      const checked = await desk.pass('holding-logs:check', plan)
      if (!checked.ok) expect(checked.error.code).not.toBe('internal')
    }
    expect(desk.logged).toEqual([])
  })
})
