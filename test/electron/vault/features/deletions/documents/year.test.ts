import { describe, expect, it } from 'vitest'
import type { YearlySummary } from '#shared/domain/deletions/yearly'
import { readDeletionSettings } from '#vault/db/deletion-settings'
import { readable } from '#vault/db/open'
import { openSession } from '#vault/desk'
import { readLetterhead } from '#vault/features/deletions/documents/case-input'
import { buildYear } from '#vault/features/deletions/documents/year'
import { CLOSED, take } from '#support/deletion-story'
import { deletionLog, importDeletions } from '#support/deletion-logs'
import { opened, upTo } from '#support/deletions'
import { aDesk, type TestDesk } from '#support/desk'
import { aLog } from '#support/log-files'
import { clearedCase, partOf, printedYear, sealedCase } from '#support/printed-deletion'
import { rowsOf, valueOf, wordsOf } from '#support/printed-report'

/** A year with a kept part, a cleared case, an open one and three of a log, two of them added up. */
async function aYear(): Promise<TestDesk> {
  const desk = await aDesk('empty')
  await sealedCase(desk, true)
  await take(desk, await clearedCase(desk, false), CLOSED)
  const { id } = await opened(desk, { signalChannel: 'parent', country: 'DE' })
  await take(desk, id, ...upTo('frozen'))
  const log = deletionLog(
    ['2026-03-05', '2026-03-01', 'DE', '12', 'parent', '12'],
    ['2026-03-05', '2026-03-01', 'DE', '12', 'parent', '4'],
    ['2026-03-07', '2026-03-06', '', '', '', '4'],
  )
  await importDeletions(desk, aLog(log), { grouping: 'day-and-country' })
  return desk
}

const figuresOf = (html: string, part: string) => {
  const [, rest = ''] = html.split(new RegExp(`<h2>\\s*${part}`))
  return rowsOf(rest.slice(0, rest.indexOf('</table>') + 1), 'figures')
}
const numbersOf = (html: string, part: string) =>
  new Map(figuresOf(html, part).map(([label = '', count]) => [label, Number(count)]))
const sum = (numbers: Map<string, number>) => [...numbers.values()].reduce((a, b) => a + b, 0)

describe('the yearly summary', () => {
  it('adds up to the number of cases in every group', async () => {
    const desk = await aYear()
    const { html, title, fileName, digest, words } = await printedYear(desk, 2026)
    expect(title).toBe('Age-verification deletions 2026, Žalgiris UAB')
    expect(fileName).toBe('Deletions_2026_Žalgiris-UAB.pdf')
    expect(digest).toBeNull()
    expect(words).toContain('6 cases: 4 deleted, 1 cleared')
    expect(valueOf(html, 'Open')).toBe('1')
    const results = numbersOf(html, 'What came of them')
    expect(results).toEqual(
      new Map([
        ['Deleted', 4],
        ['of which something stays', 1],
        ['Cleared, age reached', 1],
        ['Cleared, with the consent of a parent', 0],
        ['Open, not yet deleted or cleared', 1],
      ]),
    )
    expect(sum(results)).toBe(6 + 1)
    for (const part of ['By country', 'By age band', 'By channel'])
      expect(sum(numbersOf(html, part))).toBe(6)
  })

  it('tells how many kept the targets, and how long it took', async () => {
    const { html } = await printedYear(await aYear(), 2026)
    expect(figuresOf(html, 'Signal to freeze')).toEqual([
      ['Within the target', '0'],
      ['Over the target', '3'],
      ['Cannot be told, a time is missing', '3'],
      ['Median', '50 h'],
      ['Longest', '50 h'],
    ])
    expect(figuresOf(html, 'Reasonable belief to deletion').slice(-2)).toEqual([
      ['Median', '3 days'],
      ['Longest', '4 days'],
    ])
  })

  it('has one line for a year without cases', async () => {
    const { words, html } = await printedYear(await aDesk('empty'), 2025)
    expect(words).toContain('No case falls into this year.')
    expect(words).not.toMatch(/No cases|For internal use/)
    expect(rowsOf(html, 'figures')).toEqual([])
  })

  it('warns of small numbers, and is marked in the example', async () => {
    const { words, runningMark } = await printedYear(await aDesk(), 2026)
    expect(words).toContain('small numbers of a country or a channel may single somebody out')
    expect(words).toContain('these numbers describe no real cases')
    expect(runningMark).toMatch(/^EXAMPLE/)
  })

  it('cites the UK GDPR where the controller is British, and measures nothing that was not', async () => {
    const { desk } = await aDesk('empty')
    const db = readable(openSession(desk).vault.db)
    const { html } = buildYear(
      {
        ...readLetterhead(db),
        regime: 'GB',
        summary: SUMMARY,
        settings: readDeletionSettings(db),
      },
      { producedOn: '2026-11-22', producedBy: null },
    )
    expect(wordsOf(html).match(/(?<!UK )GDPR art\./g)).toBeNull()
    expect(partOf(html, 'Signal to freeze')).toMatch(/Median not measured Longest not measured$/)
  })
})

const UNMEASURED = { inTime: 0, late: 0, unknown: 0, open: 1, median: null, longest: null }
const SUMMARY: YearlySummary = {
  year: 2026,
  cases: 1,
  open: 1,
  deleted: 0,
  clearedAdult: 0,
  clearedConsent: 0,
  byCountry: [{ country: null, count: 1 }],
  byBand: { 'under-13': 0, '13-15': 0, '16-17': 0, unknown: 1 },
  byChannel: [{ channel: null, count: 1 }],
  freeze: UNMEASURED,
  delete: UNMEASURED,
  withKept: 0,
}
