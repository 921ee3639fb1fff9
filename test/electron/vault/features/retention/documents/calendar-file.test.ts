import { describe, expect, it } from 'vitest'
import { NO_RETENTION_FILTER, type RetentionFilter } from '#shared/ipc/retention'
import { addDays } from '#shared/domain/values/day'
import { openSession } from '#vault/desk'
import { putRecord } from '#vault/db/records'
import { writable } from '#vault/db/open'
import { askVault } from '#support/ask-vault'
import { aDesk, type TestDesk } from '#support/desk'
import { accounts, held, withLists } from '#support/holdings'

const calendar = async (desk: TestDesk, filter: Partial<RetentionFilter> = {}) => {
  const question = { filter: { ...NO_RETENTION_FILTER, ...filter } }
  const { bytes, fileName } = await askVault(desk, 'retention:calendar-file', question)
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
    const look = 'As of 22 Nov 2026\\; look for holds before erasing.'
    expect(eventsOf(text)).toMatchObject([
      {
        'DTSTART;VALUE=DATE': '20270103',
        SUMMARY: 'Erase: Data of account\\, 2 holdings',
        DESCRIPTION: `Last permitted day (GDPR art. 5(1)(e)). 15 records. Rule: RET-ACCOUNT. ${look}`,
        TRIGGER: '-P6DT15H',
        TRANSP: 'TRANSPARENT',
        CLASS: 'PRIVATE',
        DTSTAMP: '20261122T100000Z',
      },
      {
        'DTSTART;VALUE=DATE': '20270104',
        SUMMARY: 'Erase: Data of account\\, 1 holding',
        DESCRIPTION: `Last permitted day (GDPR art. 5(1)(e)). Rule: RET-ACCOUNT. ${look}`,
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
