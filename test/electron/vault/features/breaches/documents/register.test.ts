import { describe, expect, it } from 'vitest'
import type { BreachPeriod } from '#shared/ipc/breaches'
import { registerTableHeads } from '#shared/text/breach-documents-print'
import { askVault } from '#support/ask-vault'
import { anAssessment, closedBreach, loggedBreach, notice } from '#support/breaches'
import { aDesk, type TestDesk } from '#support/desk'
import { valueOf, wordsOf } from '#support/printed-report'

const ALWAYS: BreachPeriod = { from: null, to: null }
const signal = (at: string) => ({ firstSignal: { at, isDayOnly: false } })

async function register(desk: TestDesk, period: BreachPeriod = ALWAYS) {
  const print = { kind: 'register' as const, period }
  const document = await askVault(desk, 'breaches:document', { print, isDraft: false })
  return { ...document, words: wordsOf(document.html) }
}

async function table(desk: TestDesk, period: BreachPeriod = ALWAYS) {
  const { bytes, fileName } = await askVault(desk, 'breaches:table-bytes', {
    format: 'csv',
    period,
  })
  const [heads = '', ...rows] = new TextDecoder().decode(bytes).trim().split('\r\n')
  return { heads, rows, fileName }
}

describe('the register of a period', () => {
  it('counts in words and says its period', async () => {
    const desk = await aDesk('empty')
    expect(valueOf((await register(desk)).html, 'Incidents')).toBe(
      'No incident is recorded in this period.',
    )
    await closedBreach(desk, '2026-10-05T08:00:00.000Z')
    await loggedBreach(desk)
    const { html, runningFoot, title } = await register(desk, {
      from: '2026-10-01',
      to: '2026-12-31',
    })
    expect(valueOf(html, 'Period')).toBe('1 Oct 2026 to 31 Dec 2026')
    expect(valueOf(html, 'Incidents')).toBe(
      '2 incidents are recorded in this period. Notified to the authority: 0; not notified, with reasons: 1; people told: 0; still open: 1.',
    )
    expect(runningFoot).toBe('2026-10-01_2026-12-31, version 1')
    expect(title).toContain('1 Oct 2026 to 31 Dec 2026')
  })

  it('takes the day of awareness, else of the first signal, in the zone of the incident, both ends included', async () => {
    const desk = await aDesk('empty')
    // In Vilnius it is 2 November already.
    await loggedBreach(desk, { title: 'Signal', ...signal('2026-11-01T22:30:00.000Z') })
    await loggedBreach(desk, {
      title: 'Known',
      ...signal('2026-10-20T08:00:00.000Z'),
      awareAt: '2026-11-02T21:59:59.000Z',
      delayReason: 'Slow.',
    })
    const day = (from: string, to: string) => register(desk, { from, to })
    const inside = (await day('2026-11-02', '2026-11-02')).words
    expect(inside).toContain('BR-001 Signal')
    expect(inside).toContain('BR-002 Known')
    expect((await day('2026-11-03', '2026-11-30')).words).toContain('No incident is recorded')
    expect((await day('2026-10-01', '2026-11-01')).words).toContain('No incident is recorded')
    const { rows } = await table(desk, { from: '2026-11-02', to: null })
    expect(rows).toHaveLength(2)
  })

  it('tells of each whether the authority was told in time', async () => {
    const desk = await aDesk('empty')
    const aware = '2026-11-10T08:00:00.000Z'
    const logIt = async (title: string, at: string) => {
      const { id } = await loggedBreach(desk, { title, ...signal(aware), awareAt: aware })
      await desk.call('breaches:assess', {
        id,
        by: null,
        assessment: anAssessment({ outcome: 'risk' }),
      })
      const event = notice(at, { delayReason: 'Holidays.' })
      await desk.call('breaches:record-event', { id, event })
    }
    await logIt('First', '2026-11-13T08:00:00.000Z')
    await logIt('Second', '2026-11-13T08:00:00.001Z')
    const { words } = await register(desk)
    expect(words).toMatch(/BR-001 First .*?; in time .*?BR-002 Second .*?; late/)
    const { rows } = await table(desk)
    expect(rows[0]).toContain('"2026-11-13 10:00","2026-11-13 10:00","No"')
    expect(rows[1]).toContain('"2026-11-13 10:00","2026-11-13 10:00","Yes","Holidays."')
  })

  it('tells facts, effects and remedial action of each in short', async () => {
    const desk = await aDesk('empty')
    const { id } = await closedBreach(desk, '2026-10-05T08:00:00.000Z')
    const patch = {
      description: 'A laptop was stolen.',
      impacts: ['fraud' as const, 'distress' as const],
      measuresTaken: 'Wiped.',
      measuresPlanned: 'Locks.',
    }
    const before = (await register(desk)).html
    for (const label of ['What happened', 'Effects', 'Remedial action'])
      expect(valueOf(before, label)).toBe('not recorded')
    await desk.call('breaches:change', { id, patch })
    const { html } = await register(desk)
    expect(valueOf(html, 'What happened')).toBe('A laptop was stolen.')
    expect(valueOf(html, 'Effects')).toBe('Fraud; distress')
    expect(valueOf(html, 'Remedial action')).toBe('Wiped. Locks.')
    expect(valueOf(html, 'Why this risk')).toBe('Encrypted.')
    expect(valueOf(html, 'Why not notified')).toBe('No risk.')
    expect(valueOf(html, 'People told')).toMatch(/^No\. No high risk is likely .* No risk\.$/)
  })

  it('has the same incidents in the same order on paper and in the table', async () => {
    const desk = await aDesk()
    const { words } = await register(desk)
    const { heads, rows, fileName } = await table(desk)
    expect(heads).toBe(
      `\uFEFF${Object.values(registerTableHeads)
        .map((head) => `"${head}"`)
        .join(',')}`.replace('\uFEFF', ''),
    )
    const refs = rows.map((row) => /^"(BR-\d+)"/.exec(row)?.[1])
    expect(refs).toEqual(['BR-001', 'BR-002', 'BR-003'])
    const places = refs.map((ref) => words.indexOf(` ${ref} `))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(fileName).toMatch(/^Breaches_.*_All-Incidents\.csv$/)
  })

  it('keeps formulas of titles from running in a spreadsheet', async () => {
    const desk = await aDesk('empty')
    await loggedBreach(desk, { title: '=HYPERLINK("http://x","y")' })
    const { rows } = await table(desk)
    expect(rows[0]).toContain(`"'=HYPERLINK(""http://x"",""y"")"`)
  })

  it('is a workbook where one is asked for', async () => {
    const desk = await aDesk()
    const file = await askVault(desk, 'breaches:table-bytes', { format: 'xlsx', period: ALWAYS })
    expect(file.fileName).toMatch(/\.xlsx$/)
    expect(Buffer.from(file.bytes).toString('latin1', 0, 2)).toBe('PK')
  })
})
