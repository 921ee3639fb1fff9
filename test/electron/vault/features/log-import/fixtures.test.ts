import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aDesk } from '#support/desk'
import { FIXTURES, importLog, planOf } from '#support/log-files'
import { tableCounts } from '#support/table-counts'

const files = readdirSync(FIXTURES).filter((name) => name.endsWith('.csv'))

describe('a sample export', () => {
  it.each(files)(
    '%s is imported, changes nothing the second time, and is taken back',
    async (name) => {
      const desk = await aDesk('empty')
      const before = tableCounts(desk)
      const { check, batch } = await importLog(desk, join(FIXTURES, name))
      expect(check.counts.refused).toBe(0)
      expect(check.counts.add).toBeGreaterThanOrEqual(8)
      expect(batch).toMatchObject({ added: check.counts.add, updated: 0, skipped: 0 })
      expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })

      const again = await planOf(desk, join(FIXTURES, name), { update: true })
      const second = await desk.call('logs:check', again)
      expect(second.counts).toMatchObject({ add: 0, change: 0, same: check.counts.add })
      const afterFirst = tableCounts(desk)
      expect(await desk.pass('logs:run', again)).toMatchObject({
        error: { code: 'log-nothing-to-import' },
      })
      expect(tableCounts(desk)).toEqual(afterFirst)

      await desk.reopen()
      const undone = await desk.call('logs:undo', { batchId: batch.id })
      expect(undone.undone).toMatchObject({ removed: batch.added, restored: 0, kept: 0 })
      expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
      const { requests, request_rows: rows, request_words: words } = tableCounts(desk)
      expect({ requests, rows, words }).toEqual({
        requests: before.requests,
        rows: before.request_rows,
        words: before.request_words,
      })
    },
  )
})
