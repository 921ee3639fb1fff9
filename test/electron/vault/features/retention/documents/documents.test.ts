import { describe, expect, it } from 'vitest'
import type { ExportedFile, ReportDocument } from '#shared/ipc/exchange'
import { NO_RETENTION_FILTER, type RetentionFilter } from '#shared/ipc/retention'
import { addDays } from '#shared/domain/values/day'
import { openSession } from '#vault/desk'
import { putRecord, readRecords } from '#vault/db/records'
import { writable } from '#vault/db/open'
import { aDesk, type TestDesk } from '#support/desk'
import { accounts, erase, held, withLists } from '#support/holdings'
import { valueOf, wordsOf } from '#support/printed-report'

async function made<T>(desk: TestDesk, channel: string, input: object): Promise<T> {
  const outcome = await desk.pass(channel, input)
  if (!outcome.ok) throw new Error(outcome.error.code)
  // The channel's own schema made the value.
  return outcome.value as T
}

const report = (desk: TestDesk, filter: Partial<RetentionFilter> = {}, measure = 'deadlines') =>
  made<ReportDocument>(desk, 'retention:report-document', {
    axis: '12',
    measure,
    filter: { ...NO_RETENTION_FILTER, ...filter },
  })

const calendar = async (desk: TestDesk, filter: Partial<RetentionFilter> = {}) => {
  const question = { filter: { ...NO_RETENTION_FILTER, ...filter } }
  const { bytes, fileName } = await made<ExportedFile>(desk, 'retention:calendar-file', question)
  return { fileName, text: new TextDecoder().decode(bytes) }
}

/** The lines of a calendar file as they were before they were folded, event by event. */
function eventsOf(text: string): Record<string, string>[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n')
  const events: Record<string, string>[] = []
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({})
    const at = line.indexOf(':')
    const event = events.at(-1)
    if (event && at > 0) event[line.slice(0, at)] ??= line.slice(at + 1)
  }
  return events
}

describe('the certificate of an erasure in the vault', () => {
  it('is printed once it is issued, and bears its digest', async () => {
    const desk = await aDesk('empty')
    await withLists(desk)
    const { id: holding } = await held(desk, '2021-10-01')
    const { id } = await erase(desk, [holding])
    const before = await desk.pass('erasures:certificate-document', { id })
    expect(before).toMatchObject({ error: { code: 'not-found' } })
    const { certificate } = await desk.call('erasures:issue', { id })
    const document = await made<ReportDocument>(desk, 'erasures:certificate-document', { id })
    expect(document.digest).toBe(certificate?.digest)
    expect(valueOf(document.html, 'Controller')).toBe('Žalgiris UAB')
    expect(valueOf(document.html, 'Printed')).toBe('22 Nov 2026, by Ona')
    expect(wordsOf(document.html)).toContain(
      'System shop the last update, 1 Oct 2021 1 Oct 2026 10',
    )
    expect(await made(desk, 'erasures:certificate-document', { id })).toEqual(document)
  })

  it('is refused when the record is not the one that was certified', async () => {
    const desk = await aDesk()
    const { vault } = openSession(desk.desk)
    const db = writable(vault.db)
    const [erasure] = readRecords<{ id: string }>(db, 'erasure')
    if (!erasure) throw new Error('no erasure')
    putRecord(db, 'erasure', { ...erasure, by: 'Somebody else' } as { id: string })
    const refused = await desk.pass('erasures:certificate-document', { id: erasure.id })
    expect(refused).toMatchObject({ error: { code: 'vault-damaged' } })
  })

  it('of the example is printed, and marked as an example', async () => {
    const desk = await aDesk()
    const id = 'example-erasure-01'
    const { html, runningMark } = await made<ReportDocument>(
      desk,
      'erasures:certificate-document',
      { id },
    )
    expect(runningMark).toMatch(/^EXAMPLE/)
    expect(wordsOf(html)).toContain('EC-2026-001')
  })

  it('is not there for nobody, nor while the vault is locked', async () => {
    const desk = await aDesk('empty')
    expect(await desk.pass('erasures:certificate-document', { id: 'nobody' })).toMatchObject({
      error: { code: 'not-found' },
    })
    await desk.pass('vault:close', undefined)
    expect(await desk.pass('erasures:certificate-document', { id: 'x' })).toMatchObject({
      error: { code: 'vault-locked' },
    })
  })
})

describe('the report on retention', () => {
  it('adds up to the chart in the window', async () => {
    const desk = await aDesk()
    for (const measure of ['deadlines', 'records', 'people'] as const) {
      const filter = NO_RETENTION_FILTER
      const { series, uncounted } = await desk.call('retention:chart', {
        axis: '12',
        measure,
        filter,
      })
      const { html } = await report(desk, {}, measure)
      const sum = series.flatMap(({ values }) => values).reduce((all, value) => all + value, 0)
      const last = [...html.matchAll(/<tr class="sum">.*?<\/tr>/gs)].at(-1)?.[0] ?? ''
      const figures = wordsOf(last)
        .trim()
        .split(' ')
        .slice(1)
        .map((word) => Number(word.replaceAll(',', '')))
      expect(figures.at(-1)).toBe(sum)
      expect(figures.slice(0, -1).reduce((all, value) => all + value, 0)).toBe(sum)
      expect(html.includes('because nobody counted')).toBe(uncounted > 0)
    }
  })

  it('tells what is overdue by category, the holds in force, the findings and the rules', async () => {
    const words = wordsOf((await report(await aDesk())).html)
    expect(words).toMatch(/Overdue by category .* Account data 24 [\d,]+ \d+ \w+ 2026/)
    expect(words).toContain('LH-001 Chargeback claims of first customers: 9 holdings')
    expect(words).not.toContain('LH-002')
    expect(words).toContain('No retention limit: Analytical cookies, Marketing cookies,')
    expect(words).toContain('RET-ACC Account data: 5 years after the last update')
    expect(words).toContain(
      'RET-CK-ANA, RET-CK-MKT, RET-CK-NEC, RET-CK-PREF, RET-USG: No limit recorded',
    )
    expect(words).toContain('these numbers describe no real data')
  })

  it('is limited to a filter, and says so', async () => {
    const desk = await aDesk()
    const { html } = await report(desk, {
      categoryIds: ['example-category-aml'],
      statuses: ['NEEDS_CITATION'],
      search: 'identity',
    })
    const words = wordsOf(html)
    expect(words).toContain(
      'Only what matches: “identity”; category Anti-money-laundering data; law not cited.',
    )
    expect(words).toContain('Nothing is overdue.')
    expect(words).toMatch(/Sum 20 20/)
    expect(wordsOf((await report(desk)).html)).not.toContain('Only what matches')
  })

  it('has words for nothing at all', async () => {
    const desk = await aDesk('empty')
    const words = wordsOf((await report(desk, { search: 'nothing' })).html)
    for (const none of [
      'Nothing is held that could fall due',
      'Nothing is overdue',
      'No legal hold',
      'No finding',
      'No rule',
    ])
      expect(words).toContain(none)
  })

  it('leaves the rules out where they would not fit on the page', async () => {
    const desk = await aDesk('empty')
    await withLists(desk)
    const named = (html: string) => wordsOf(html).includes('RET-ACCOUNT Rule of account: 5 years')
    expect(named((await report(desk)).html)).toBe(true)
    const [rule] = await desk.call('retention-rules:list', undefined)
    if (!rule) throw new Error('no rule')
    for (let number = 1; number < 150; number += 1) {
      const record = {
        ...rule.rule,
        name: `Rule ${number}`,
        id: `more-${number}`,
        ref: `RET-${number}`,
        period: `P${number}M`,
      }
      await desk.call('catalogues:save', { kind: 'retention-rule', record })
    }
    const { html } = await report(desk)
    expect(named(html)).toBe(false)
    expect(wordsOf(html)).toContain('The rules do not fit here')
  })

  it('is called by controller and day, and shows markup as it was typed', async () => {
    const desk = await aDesk('empty')
    await withLists(desk)
    await held(desk, '2021-10-01')
    const evil = '<img src=x onerror=alert(1)>'
    const category = { id: 'category-account', name: evil, description: null }
    await desk.call('catalogues:save', { kind: 'data-category', record: category })
    const { html, fileName, title } = await report(desk)
    expect(fileName).toBe('Retention_Žalgiris-UAB_2026-11-22.pdf')
    expect(title).toBe('Retention report, Žalgiris UAB')
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img')
  })
})

describe('the calendar file', () => {
  it('has a day-long event on each last permitted day, by category, with a working week’s notice', async () => {
    const desk = await aDesk('empty')
    await withLists(desk)
    await held(desk, '2022-01-03')
    await held(desk, '2022-01-03', { records: 5 })
    await held(desk, '2022-01-04', { records: null })
    const { text, fileName } = await calendar(desk)
    expect(fileName).toBe('Retention-deadlines_2026-11-22.ics')
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/DPO Workbench\/\//)
    expect(text).toMatch(/END:VCALENDAR(\r\n)?$/)
    expect(eventsOf(text)).toMatchObject([
      {
        'DTSTART;VALUE=DATE': '20270103',
        SUMMARY: 'Erase: Data of account\\, 2 holdings',
        DESCRIPTION: 'Last permitted day (GDPR art. 5(1)(e)). 15 records. Rule: RET-ACCOUNT.',
        TRIGGER: '-P6DT15H',
        TRANSP: 'TRANSPARENT',
        CLASS: 'PRIVATE',
        DTSTAMP: '20261122T100000Z',
      },
      {
        'DTSTART;VALUE=DATE': '20270104',
        SUMMARY: 'Erase: Data of account\\, 1 holding',
        DESCRIPTION: 'Last permitted day (GDPR art. 5(1)(e)). Rule: RET-ACCOUNT.',
      },
    ])
  })

  it('leaves out what is held, reviewed, erased or without a date, and follows the filter', async () => {
    const desk = await aDesk()
    const { text } = await calendar(desk)
    const dated = eventsOf(text)
    for (const name of ['Anti-money', 'Other data', 'Usage', 'cookies'])
      expect(dated.filter(({ SUMMARY = '' }) => SUMMARY.includes(name))).toEqual([])
    const { rows } = await desk.call('retention:page', {
      filter: { ...NO_RETENTION_FILTER, categoryIds: ['example-category-transaction'] },
      sort: { by: 'due', descending: false },
      after: null,
      limit: 500,
    })
    const days = new Set(rows.flatMap(({ dueOn, daysLeft }) => (daysLeft === null ? [] : [dueOn])))
    const sales = await calendar(desk, { categoryIds: ['example-category-transaction'] })
    expect(eventsOf(sales.text)).toHaveLength(days.size)
    expect(rows.some(({ status }) => status === 'HELD')).toBe(true)
  })

  it('names an event the same in every file, and each differently', async () => {
    const desk = await aDesk()
    const uids = async () => eventsOf((await calendar(desk)).text).map(({ UID }) => UID)
    const first = await uids()
    desk.setClock('2026-11-22T15:00:00.000Z')
    expect(await uids()).toEqual(first)
    expect(new Set(first).size).toBe(first.length)
  })

  it('tells nothing of controller, officer, systems or batches', async () => {
    const desk = await aDesk('empty')
    await withLists(desk)
    await held(desk, '2022-01-03', { batchRef: 'BKP-7', note: 'Secret note' })
    const { text } = await calendar(desk)
    const flat = text.replace(/\r\n /g, '')
    for (const word of [
      'Žalgiris',
      'algiris',
      'Ona',
      'System shop',
      'BKP-7',
      'Secret',
      desk.dir,
      '@example',
    ])
      expect(flat).not.toContain(word)
  })

  it('keeps lines short and names in one piece, whatever they hold', async () => {
    const desk = await aDesk('empty')
    await withLists(desk)
    const name = `Ünïcode; semi, comma\\ "quote" 🗂️ שלום ${'long '.repeat(40)}END:VEVENT`
    const category = { id: 'category-account', name, description: null }
    await desk.call('catalogues:save', { kind: 'data-category', record: category })
    await held(desk, '2022-01-03')
    const { text } = await calendar(desk)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.match(/^END:VEVENT\r$/gm)).toHaveLength(1)
    const [event] = eventsOf(text)
    const told = event?.SUMMARY?.replace(/\\([\\;,])/g, '$1')
    expect(told).toBe(`Erase: ${name}, 1 holding`)
  })

  it('is not written without a date, or with more days than a calendar bears', async () => {
    const desk = await aDesk('empty')
    await withLists(desk)
    const refused = () => desk.pass('retention:calendar-file', { filter: NO_RETENTION_FILTER })
    expect(await refused()).toMatchObject({ error: { code: 'nothing-due' } })
    const first = { ...accounts(null), imported: null, erased: null, createdOn: '', changedOn: '' }
    const put = async (from: number, to: number) => {
      const { vault } = openSession(desk.desk)
      const db = writable(vault.db)
      vault.db.transaction(() => {
        for (let index = from; index < to; index += 1) {
          const events = [{ event: 'last_update', on: addDays('2021-11-23', -index) }]
          // Written past the journal, which two thousand commands would take long to fill.
          putRecord(db, 'holding', { ...first, id: `many-${index}`, events } as { id: string })
        }
      })()
      await desk.reopen()
    }
    // Two of the days end on the same one, because 2020 has a 29 February and 2025 has none.
    await put(0, 2001)
    expect(eventsOf((await calendar(desk)).text)).toHaveLength(2000)
    await put(2001, 2002)
    expect(await refused()).toMatchObject({ error: { code: 'calendar-too-full' } })
  })
})
