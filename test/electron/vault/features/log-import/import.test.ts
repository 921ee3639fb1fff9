import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openSession } from '#vault/desk'
import { aDesk, type TestDesk } from '#support/desk'
import {
  aLog,
  casesOf,
  CLOSED_ROW,
  importLog,
  OPEN_ROW,
  planOf,
  requestLog,
} from '#support/log-files'
import { tableCounts } from '#support/table-counts'
import { Request } from '#shared/domain/requests/request'
import { canonicalJson } from '#shared/domain/values/canonical'

const [OPEN, CLOSED] = [OPEN_ROW, CLOSED_ROW]
const LOG = requestLog(OPEN, CLOSED)

const verified = async (desk: TestDesk) =>
  expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })

describe('an import', () => {
  it('brings open cases as they arrive and closed ones with what their source said', async () => {
    const desk = await aDesk('empty')
    const { check, batch } = await importLog(desk, aLog(LOG, 'tickets.csv'))
    expect(check).toMatchObject({ rows: 2, counts: { add: 2, refused: 0 } })
    expect(batch).toMatchObject({ added: 2, fileName: 'tickets.csv', undone: null })
    const cases = casesOf(desk)
    expect(cases.get('7')).toMatchObject({
      refNo: 'RQ-0001',
      types: ['ACCESS'],
      requester: { name: 'Ona Example', email: null },
      channel: 'helpdesk',
      country: null,
      receivedOn: '2026-11-02',
      events: [],
      imported: { batchId: batch.id, source: 'generic', rowNo: 2, status: 'Open' },
    })
    expect(cases.get('8')).toMatchObject({
      refNo: 'RQ-0002',
      events: [{ kind: 'closed-in-source', on: '2026-10-20', statusText: 'Solved' }],
    })
    await verified(desk)
  })

  it('writes documents that the schema takes and that are their own canonical form', async () => {
    const desk = await aDesk('empty')
    await importLog(desk, aLog(LOG))
    const { db } = openSession(desk.desk).vault
    const documents = db.prepare<[], string>('SELECT document FROM requests').pluck().all()
    expect(documents).toHaveLength(2)
    for (const document of documents) {
      const request: unknown = JSON.parse(document)
      expect(Request.parse(request)).toEqual(request)
      expect(canonicalJson(request)).toBe(document)
    }
  })

  it('is one entry of the journal, named by its file, and one step of undo', async () => {
    const desk = await aDesk('empty')
    await importLog(desk, aLog(LOG, 'tickets.csv'))
    const { entries, total } = await desk.call('journal:list', { before: null, limit: 1 })
    expect(total).toBe(2)
    expect(entries).toMatchObject([{ channel: 'logs:run', label: 'tickets.csv', records: 1 }])
    const { undo } = await desk.call('journal:steps', undefined)
    expect(undo).toMatchObject({ channel: 'logs:run' })
    expect(await desk.pass('journal:undo', undefined)).toMatchObject({
      error: { code: 'undo-import-apart' },
    })
    expect(desk.events).toContainEqual({ kind: 'changed', entities: ['request', 'import-batch'] })
  })

  it('shows in the history of a case with the name of its file', async () => {
    const desk = await aDesk('empty')
    await importLog(desk, aLog(LOG, 'tickets.csv'))
    const id = casesOf(desk).get('7')?.id ?? ''
    expect(await desk.call('journal:history', { entity: 'request', id })).toMatchObject([
      { kind: 'created', deed: { channel: 'logs:run', label: 'tickets.csv' } },
    ])
  })

  it('leaves rows out that cannot be read, or refuses the file, as the officer chose', async () => {
    const desk = await aDesk('empty')
    const path = aLog(requestLog(OPEN, ['9', '2026-02-30', 'Access', 'X', 'Open', '']))
    const before = tableCounts(desk)
    const strict = await planOf(desk, path, { mode: 'all-or-nothing' })
    const check = await desk.call('logs:check', strict)
    expect(check.counts).toMatchObject({ add: 1, refused: 1 })
    expect(check.problems).toEqual([
      { row: 3, column: 'Received', code: 'not-a-date', isWarning: false },
    ])
    expect(await desk.pass('logs:run', strict)).toEqual({
      ok: false,
      error: { code: 'log-has-problems', problems: [{ field: 'row.3', code: 'malformed' }] },
    })
    expect(tableCounts(desk)).toEqual(before)
    expect(desk.desk.session?.job).toBeNull()
    const batch = await desk.call('logs:run', { ...strict, mode: 'good-rows' })
    expect(batch).toMatchObject({ added: 1, skipped: 1 })
  })

  it('takes an identical row once and refuses a number that comes again with other content', async () => {
    const desk = await aDesk('empty')
    const again = ['7', '2026-11-03', 'Access', 'Somebody Else', 'Open', '']
    const { check, batch } = await importLog(desk, aLog(requestLog(OPEN, OPEN, again)))
    expect(check.counts).toMatchObject({ add: 1, same: 1, refused: 1 })
    expect(check.problems).toMatchObject([
      { row: 4, column: 'Ticket number', code: 'duplicate-id' },
    ])
    expect(batch).toMatchObject({ added: 1, same: 1, skipped: 1 })
  })

  it('tells rows without a number by what they say', async () => {
    const desk = await aDesk('empty')
    const path = aLog(requestLog(['', ...OPEN.slice(1)], ['', ...CLOSED.slice(1)]))
    expect((await importLog(desk, path)).batch).toMatchObject({ added: 2 })
    const { counts } = await desk.call('logs:check', await planOf(desk, path))
    expect(counts).toMatchObject({ add: 0, same: 2 })
  })

  it('asks when nothing decides between day and month, and imports nothing meanwhile', async () => {
    const desk = await aDesk('empty')
    const path = aLog(requestLog(['1', '03/04/2026', 'Access', 'A', 'Open', '']))
    const plan = await planOf(desk, path)
    const check = await desk.call('logs:check', plan)
    expect(check.openDates).toEqual([{ column: 1, header: 'Received', samples: ['03/04/2026'] }])
    expect(check.counts.add).toBe(0)
    expect(await desk.pass('logs:run', plan)).toMatchObject({
      error: { code: 'log-date-order-open' },
    })
    await desk.call('logs:check', { ...plan, dateOrders: { 1: 'dmy' } })
    expect(await desk.pass('logs:run', plan)).toMatchObject({
      error: { code: 'log-date-order-open' },
    })
    await desk.call('logs:run', { ...plan, dateOrders: { 1: 'mdy' } })
    expect(casesOf(desk).get('1')?.receivedOn).toBe('2026-03-04')
  })

  it('takes no name of a source that could not be read back', async () => {
    const desk = await aDesk('empty')
    const plan = await planOf(desk, aLog(LOG))
    for (const preset of ['', ' ', 'a\nb', '\ud800', 'x'.repeat(101)]) {
      const reading = { ...plan.reading, preset }
      expect(await desk.pass('logs:run', { ...plan, reading })).toMatchObject({
        error: { code: 'invalid-input' },
      })
    }
    expect(await desk.call('logs:batches', undefined)).toEqual([])
  })

  it('needs a column with the day of receipt', async () => {
    const desk = await aDesk('empty')
    const plan = await planOf(desk, aLog(LOG), { mapping: { externalId: [0] } })
    for (const channel of ['logs:check', 'logs:run'])
      expect(await desk.pass(channel, plan)).toMatchObject({
        error: { code: 'log-no-received-column' },
      })
  })

  it('compares the due date of the source and keeps its own', async () => {
    const desk = await aDesk('empty')
    const path = aLog(
      'Ticket number,Received,Due date\r\n1,2026-11-02,2026-11-16\r\n2,2026-11-02,2026-12-02\r\n3,2026-11-02,2027-01-04\r\n',
    )
    const { check } = await importLog(desk, path)
    expect(check.due).toEqual({ compared: 3, same: 1, sourceEarlier: 1, sourceLater: 1 })
    expect(check.sample).toMatchObject([{ dueOn: '2026-12-02', dueClaimed: '2026-11-16' }, {}, {}])
    expect(casesOf(desk).get('3')?.imported).toMatchObject({ dueClaimed: '2027-01-04' })
  })

  it('stores nothing of a column that was not chosen', async () => {
    const desk = await aDesk('empty')
    const path = aLog('Ticket number,Received,Subject\r\n1,2026-11-02,Canary about my illness\r\n')
    const { plan } = await importLog(desk, path)
    expect(plan.mapping).not.toHaveProperty('subject')
    expect(JSON.stringify([...casesOf(desk).values()])).not.toContain('Canary')
  })

  it('remembers the choices for the next file of the same columns', async () => {
    const desk = await aDesk('empty')
    const path = aLog(requestLog(['1', '03/04/2026', 'Frobnicate', 'A', 'Parked', '']))
    await importLog(desk, path, {
      dateOrders: { 1: 'dmy' },
      typeWords: { Frobnicate: ['PORT'] },
      statusWords: { Parked: 'refused' },
    })
    await desk.reopen()
    const next = aLog(requestLog(['2', '04/05/2026', 'Frobnicate', 'B', 'Parked', '']))
    const [log] = (
      (await desk.pass('logs:open', { paths: [next] })) as { value: { token: string }[] }
    ).value
    const look = await desk.call('logs:look', {
      token: log?.token ?? '',
      register: 'requests',
      reading: {},
    })
    expect(look).toMatchObject({
      isRemembered: true,
      dateOrders: { 1: 'dmy' },
      typeWords: { Frobnicate: ['PORT'] },
      statusWords: { Parked: 'refused' },
    })
  })

  it('lets a file that shows its own order of day and month speak for itself', async () => {
    const desk = await aDesk('empty')
    const ambiguous = aLog(requestLog(['1', '03/04/2026', 'Access', 'A', 'Open', '']))
    await importLog(desk, ambiguous, { dateOrders: { 1: 'dmy' } })
    const american = aLog(requestLog(['2', '04/25/2026', 'Access', 'B', 'Open', '']))
    const { token } = await planOf(desk, american)
    const look = await desk.call('logs:look', { token, register: 'requests', reading: {} })
    expect(look).toMatchObject({ isRemembered: true, dateOrders: { 1: 'mdy' } })
  })
})

describe('a file', () => {
  it('that changed since it was checked is refused, and nothing is left of it', async () => {
    const desk = await aDesk('empty')
    const path = aLog(LOG)
    const plan = await planOf(desk, path)
    await desk.call('logs:check', plan)
    const before = tableCounts(desk)
    writeFileSync(path, readFileSync(path, 'utf8').replace('Ona', 'Ina'))
    expect(await desk.pass('logs:run', plan)).toMatchObject({ error: { code: 'log-changed' } })
    expect(tableCounts(desk)).toEqual(before)
  })

  it('is forgotten with the session and when it is dropped', async () => {
    const desk = await aDesk('empty')
    const plan = await planOf(desk, aLog(LOG))
    await desk.call('logs:drop', { token: plan.token })
    const expired = { error: { code: 'log-expired' } }
    expect(await desk.pass('logs:check', plan)).toMatchObject(expired)
    const other = await planOf(desk, aLog(LOG))
    await desk.reopen()
    expect(await desk.pass('logs:check', other)).toMatchObject(expired)
  })

  it('may be removed by the shell only after it was imported', async () => {
    const desk = await aDesk('empty')
    const path = aLog(LOG)
    const plan = await planOf(desk, path)
    expect(await desk.pass('logs:path', { token: plan.token })).toMatchObject({ ok: false })
    await desk.call('logs:run', plan)
    expect(await desk.pass('logs:path', { token: plan.token })).toMatchObject({
      value: { path, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
  })
})

describe('the list of problems', () => {
  it('names row, column and reason of every problem, and runs nothing in a spreadsheet', async () => {
    const desk = await aDesk('empty')
    const path = aLog(
      'Ticket number,=Received,Country\r\n1,2026-02-30,LT\r\n2,2026-11-02,Atlantis\r\n',
    )
    const plan = await planOf(desk, path, {
      mapping: { externalId: [0], received: [1], country: [2] },
    })
    const target = aLog('', 'problems.csv')
    const written = await desk.pass('logs:write-problems', { plan, path: target })
    expect(written).toMatchObject({ value: { problems: 2 } })
    const text = readFileSync(target, 'utf8')
    expect(text.startsWith('\uFEFF"Row","Column",')).toBe(true)
    expect(text).toContain(`"2","'=Received","This is no date, or the day does not exist."`)
    expect(text).toContain('"3","Country",')
  })
})
