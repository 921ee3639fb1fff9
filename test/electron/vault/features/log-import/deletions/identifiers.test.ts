import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { openSession } from '#vault/desk'
import { openedLog } from '#vault/features/log-import/opened-logs'
import { aBerlinDesk } from '#support/breach-logs'
import type { TestDesk } from '#support/desk'
import { deletionPlan, deletionsOf, importDeletions } from '#support/deletion-logs'
import { aLog, csv, firstLook } from '#support/log-files'

const HEADS = [
  'Ticket',
  'Full name',
  'E-mail',
  'Account ID',
  'Phone',
  'Address',
  'IP',
  'Date of birth',
  'Country',
  'Deleted at',
  'Systems',
  'Records',
  'Remarks',
  'Zzz',
]
const row = (no: number, day: string) => [
  `CANARY-${no}`,
  `Canaria Birdsong${no}`,
  `canary${no}@example.com`,
  `82910477${no}`,
  `+370 612 3456${no}`,
  `Canary street ${no}`,
  `10.11.12.${no}`,
  `2013-01-1${no}`,
  'LT',
  `${day} 04:17:2${no}`,
  'Shop',
  `${no}`,
  `Mother of canary ${no} called`,
  `zcanary${no}`,
]
const ROWS = [row(1, '2026-03-05'), row(2, '2026-03-06')]
/** Whatever of a row can tell who it is; the control shows that it would be found. */
const CANARIES = /canar|birdsong|82910477|612 3456|10\.11\.12|2013-01|04:17:2|zcanary/i
const CONTROL = /Shop/

/** Every value of every table of the open, decrypted vault as text. */
function everyValue({ desk }: TestDesk): string {
  const { db } = openSession(desk).vault
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all()
  return tables
    .flatMap((name) => db.prepare(`SELECT * FROM "${name}"`).raw().all() as unknown[][])
    .flat()
    .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
    .join('\n')
}

const SHOWN_WHOLE = { depth: 20, maxArrayLength: 100_000, maxStringLength: 1_000_000 }

describe('identifiers in a log of deletions', () => {
  it('are nowhere in the vault afterwards, its journal and steps of undo among it', async () => {
    const desk = await aBerlinDesk()
    await importDeletions(desk, aLog(csv(HEADS, ...ROWS)))
    const values = everyValue(desk)
    expect(values).toMatch(CONTROL)
    expect(values).toContain('13-15')
    expect(values).not.toMatch(CANARIES)
    const { done, undone } = openSession(desk.desk)
    expect(inspect({ done, undone }, SHOWN_WHOLE)).toMatch(CONTROL)
    expect(inspect({ done, undone }, SHOWN_WHOLE)).not.toMatch(CANARIES)
    await desk.call('journal:undo', undefined)
    expect(everyValue(desk)).not.toMatch(CANARIES)
  })

  it('stay in no digest, plain or keyed: neither of one of them nor of the file', async () => {
    const desk = await aBerlinDesk()
    const path = aLog(csv(HEADS, ...ROWS))
    await importDeletions(desk, path)
    const values = everyValue(desk)
    const sha256 = (content: string | Buffer) => createHash('sha256').update(content)
    for (const content of [readFileSync(path), ...ROWS.flat()]) {
      expect(values).not.toContain(sha256(content).digest('hex'))
      expect(values).not.toContain(sha256(content).digest('base64'))
    }
    const [one, two] = deletionsOf(desk)
    const others = ROWS.map((cells) => ['X', 'Y', 'y@example.com', ...cells.slice(3)])
    await desk.call('journal:undo', undefined)
    await importDeletions(desk, aLog(csv(HEADS, ...others)))
    const [again] = deletionsOf(desk)
    expect(again?.imported?.logDigest).toBe(one?.imported?.logDigest)
    expect(two?.imported?.logDigest).toBe(one?.imported?.logDigest)
    expect(again?.caseId).not.toBe(one?.caseId)
  })

  it('are let go of by the session once the log was read in', async () => {
    const desk = await aBerlinDesk()
    const { plan } = await importDeletions(desk, aLog(csv(HEADS, ...ROWS)))
    const log = openedLog(openSession(desk.desk), plan.token)
    expect(log.look).toMatchObject({ head: Buffer.alloc(0), sample: Buffer.alloc(0) })
    expect(inspect(log, SHOWN_WHOLE)).not.toMatch(CANARIES)
    const look = await desk.call('logs:look', {
      token: plan.token,
      register: 'deletions',
      reading: { delimiter: ',' },
    })
    expect(look.columns).toHaveLength(HEADS.length)
  })

  it('are in no refusal, no row that is told, and no line of the program’s log', async () => {
    const desk = await aBerlinDesk()
    const [one = [], two = []] = ROWS
    const bad = one.with(10, 'canary1@example.com').with(7, 'canary day').with(8, 'Canaria')
    const path = aLog(csv(HEADS, one, two, bad, [...one, 'canary extra'], ['canary short']))
    const plan = await deletionPlan(desk, path)
    const told = await desk.call('deletion-logs:check', plan)
    expect(told.problems.map(({ code }) => code)).toEqual([
      'names-a-person',
      'ragged-long',
      'ragged-short',
    ])
    const refused = await desk.pass('deletion-logs:run', { ...plan, mode: 'all-or-nothing' })
    expect(refused.ok).toBe(false)
    for (const each of [told, refused, desk.logged, desk.events])
      expect(JSON.stringify(each)).not.toMatch(CANARIES)
    expect(everyValue(desk)).not.toMatch(CANARIES)
  })

  it('are told by their columns, also where only the cells give a column away', async () => {
    const desk = await aBerlinDesk()
    const heads = ['Deleted at', 'Zzz', 'Yyy', 'Name']
    const path = aLog(
      csv(heads, ['2026-03-05', '', 'plain', 'Ona'], ['2026-03-05', 'a@b.eu', '', '']),
    )
    const check = await desk.call('deletion-logs:check', await deletionPlan(desk, path))
    expect(check.dropped).toEqual([
      { header: 'Zzz', isIdentifying: true },
      { header: 'Yyy', isIdentifying: false },
      { header: 'Name', isIdentifying: true },
    ])
  })

  it('are not read where a plan asks for them, nor remembered', async () => {
    const desk = await aBerlinDesk()
    const path = aLog(csv(HEADS, ...ROWS))
    const plan = await deletionPlan(desk, path)
    const mapping = { ...plan.mapping, requesterName: [1], externalId: [0], systems: [1] }
    const check = await desk.call('deletion-logs:check', { ...plan, mapping })
    expect(check).toMatchObject({ counts: { deletions: 0, refused: 2 } })
    expect(check.problems[0]).toMatchObject({ column: 'Full name', code: 'names-a-person' })
    const { systems: _systems, ...rest } = mapping
    await desk.call('deletion-logs:run', { ...plan, mapping: rest })
    expect(everyValue(desk)).not.toMatch(CANARIES)
    expect(everyValue(desk)).not.toContain('requesterName')
  })

  it('are not in the name of the file that is kept', async () => {
    const desk = await aBerlinDesk()
    const path = aLog(csv(HEADS, ...ROWS), 'canary1@example.com 829104771.csv')
    const { result } = await importDeletions(desk, path)
    expect(result.fileName).toBe('log')
    expect(deletionsOf(desk)[0]?.imported?.fileName).toBe('log')
    expect(everyValue(desk)).not.toMatch(CANARIES)
  })
})

describe('the first look at a log of deletions', () => {
  it('shows the window nothing that can tell who it is', async () => {
    const desk = await aBerlinDesk()
    const look = await firstLook(desk, aLog(csv(HEADS, ...ROWS)), 'deletions')
    expect(JSON.stringify({ ...look, preview: look.preview.slice(0, 1) })).not.toMatch(
      /birdsong|canary\d|82910477|612 3456|10\.11\.12|2013-01/i,
    )
    expect(look.preview[1]?.cells).toEqual([
      ...Array.from({ length: 8 }, () => '•••'),
      'LT',
      '2026-03-05 04:17:21',
      'Shop',
      '1',
      '•••',
      '•••',
    ])
    expect(look.columns[7]).toEqual({
      index: 7,
      header: 'Date of birth',
      samples: [],
      isHidden: true,
    })
    expect(look.columns[8]).toEqual({ index: 8, header: 'Country', samples: ['LT'] })
  })

  it('shows of columns it does not know only days since 2018 and countries', async () => {
    const desk = await aBerlinDesk()
    const heads = ['Deleted at', 'Country', 'A', 'B', 'C', 'D']
    const path = aLog(
      csv(
        heads,
        ['2026-03-05', 'LT', '2026-03-05', '2026-03-05', 'DE', 'Ona'],
        ['2026-03-05', 'LT', '05.03.2026', '2013-03-05', 'Polen', 'parent'],
      ),
    )
    const { preview } = await firstLook(desk, path, 'deletions')
    expect(preview.slice(1).map(({ cells }) => cells.slice(2))).toEqual([
      ['2026-03-05', '•••', 'DE', '•••'],
      ['05.03.2026', '•••', 'Polen', '•••'],
    ])
  })

  it('hides cells that do not belong into a column that is read', async () => {
    const desk = await aBerlinDesk()
    const path = aLog(
      csv(
        ['Deleted at', 'Country', 'Systems', 'Records', 'Age', 'Channel'],
        ['Ona', 'Ona', 'ona@example.com', 'Ona', 'Ona', 'Ona'],
      ),
    )
    const { preview } = await firstLook(desk, path, 'deletions')
    expect(preview[1]?.cells).toEqual(Array.from({ length: 6 }, () => '•••'))
    const days = aLog(csv(['Deleted at', 'Systems'], ['2026-03-05', '12.05.2012']))
    const look = await firstLook(desk, days, 'deletions')
    expect(look.preview[1]?.cells).toEqual(['2026-03-05', '•••'])
  })

  it('repeats no row of the table that stands where heads should', async () => {
    const desk = await aBerlinDesk()
    const path = aLog('canary1@example.com;2026-03-05\ncanary2@example.com;2026-03-06\n')
    const look = await firstLook(desk, path, 'deletions')
    expect(JSON.stringify(look)).not.toMatch(CANARIES)
    expect(look.columns[0]?.header).toBe('Column 1')
    const plan = await deletionPlan(desk, path, { mapping: { deletedOn: [1] } })
    const check = await desk.call('deletion-logs:check', plan)
    expect(check.dropped).toEqual([{ header: 'Column 1', isIdentifying: true }])
    await desk.call('deletion-logs:run', plan)
    expect(everyValue(desk)).not.toContain('deletion-log-generic')
  })

  it('asks for the encoding by letters alone', async () => {
    const desk = await aBerlinDesk()
    const path = aLog(Buffer.from('Name;Gelöscht am\nJörg Weiß;2026-03-05\n', 'latin1'))
    const { encodings } = await firstLook(desk, path, 'deletions')
    expect(encodings.length).toBeGreaterThan(0)
    expect(encodings.find(({ encoding }) => encoding === 'windows-1252')?.sample).toBe('ö ß')
    expect(JSON.stringify(encodings)).not.toMatch(/rg|Wei/)
  })

  it('tells no sample of a birth date whose order is not known', async () => {
    const desk = await aBerlinDesk()
    const path = aLog(csv(['Deleted at', 'Birthday'], ['2026-03-05', '03/04/2013']))
    const check = await desk.call('deletion-logs:check', await deletionPlan(desk, path))
    expect(check.openDates).toEqual([{ column: 1, header: 'Birthday', samples: [] }])
  })
})
