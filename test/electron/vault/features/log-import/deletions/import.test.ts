import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { deletionStatus } from '#shared/domain/deletions/deletion-status'
import { canonicalJson } from '#shared/domain/values/canonical'
import { aBerlinDesk } from '#support/breach-logs'
import { deletionLog, deletionPlan, deletionsOf, importDeletions } from '#support/deletion-logs'
import { aLog, csv } from '#support/log-files'
import { tableCounts } from '#support/table-counts'

const ONE = ['2026-03-05', '2026-03-02', 'DE', '12', 'Parent', '48']
const TWO = ['2026-03-05', '2026-03-03', 'Germany', '14', 'Parent', '']
const THREE = ['2026-04-01', '', 'DK', 'unknown', '', '7']
const BAD = ['2026-04-01', '2026-04-02', 'DK', '12', '', '7']

describe('an import of deletions', () => {
  it('is one entry of the journal and one step, which undo takes back and redo repeats', async () => {
    const desk = await aBerlinDesk()
    const before = tableCounts(desk)
    await importDeletions(desk, aLog(deletionLog(ONE, TWO, THREE)))
    const after = deletionsOf(desk)
    expect(tableCounts(desk)).toMatchObject({ journal: (before.journal ?? 0) + 1, deletions: 3 })
    expect(desk.events).toContainEqual({ kind: 'changed', entities: ['deletion'] })
    const { undo } = await desk.call('journal:steps', undefined)
    expect(undo).toMatchObject({ channel: 'deletion-logs:run', records: 3 })
    await desk.call('journal:undo', undefined)
    expect(deletionsOf(desk)).toEqual([])
    await desk.call('journal:redo', undefined)
    expect(deletionsOf(desk)).toEqual(after)
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  })

  it('makes a sealed record of each row, with what the log says and nothing else', async () => {
    const desk = await aBerlinDesk()
    const { result } = await importDeletions(desk, aLog(deletionLog(ONE, THREE), 'march.csv'))
    expect(result).toEqual({
      fileName: 'march.csv',
      rows: 2,
      deletions: 2,
      added: 2,
      skipped: 0,
    })
    const [one, three] = deletionsOf(desk)
    if (!one?.sealed || !three?.sealed) throw new Error('Nothing is sealed.')
    expect(one).toMatchObject({
      refNo: 'DEL-001',
      timeZone: 'Europe/Berlin',
      cases: 1,
      ageBand: 'under-13',
      signalChannel: 'parent',
      createdOn: '2026-11-22',
      imported: { fileName: 'march.csv', source: 'generic', on: '2026-11-22' },
      signal: { at: '2026-03-01T23:00:00.000Z', isDayOnly: true },
      events: [
        { kind: 'taken-over', at: '2026-03-04T23:00:00.000Z', isDayOnly: true, records: 48 },
      ],
    })
    expect(deletionStatus(one)).toMatchObject({ state: 'CLOSED', isOpen: false, records: 48 })
    expect(one.sealed).toEqual({
      sealedOn: '2026-11-22',
      digest: createHash('sha256').update(canonicalJson(one.sealed.record)).digest('hex'),
      record: {
        caseId: one.caseId,
        signalChannel: 'parent',
        signalDate: '2026-03-02',
        beliefBasis: { kinds: [], text: null },
        country: 'DE',
        art8AgeApplied: 16,
        ageSource: { text: one.art8?.source, status: 'corroborated' },
        ageBand: 'under-13',
        parentalConsent: { state: null, method: null },
        decision: 'delete',
        decidedOn: null,
        decidedByRole: [],
        dataCategoriesDeleted: [],
        systems: [],
        recordsCount: 48,
        processorsTold: [],
        recipientsTold: [],
        keptDespite: [],
        backupExpiry: null,
        verifiedOn: null,
        verificationResult: null,
        logDigest: one.imported?.logDigest,
        retentionUntil: '2029-03-05',
      },
    })
    expect(one.caseId).toMatch(/^[0-9a-f]{32}$/)
    expect(three.caseId).not.toBe(one.caseId)
    expect(three.sealed.record).toMatchObject({ signalDate: null, recordsCount: 7 })
  })

  it('applies the age of the day of the signal, and of the deletion where none is known', async () => {
    const desk = await aBerlinDesk()
    await desk.call('deletions:change-settings', { abroad: 'user' })
    await importDeletions(
      desk,
      aLog(
        deletionLog(
          ['2024-01-05', '2023-12-31', 'DK', '12', '', ''],
          ['2024-01-06', '', 'DK', '12', '', ''],
          ['2024-01-07', '', '', '12', '', ''],
        ),
      ),
    )
    expect(deletionsOf(desk).map(({ art8 }) => [art8?.age, art8?.by, art8?.on])).toEqual([
      [13, 'country', '2023-12-31'],
      [15, 'country', '2024-01-06'],
      [16, 'unknown-country', '2024-01-07'],
    ])
  })

  it('keeps freeze, consent, expiry of backups and verification as the log tells them', async () => {
    const desk = await aBerlinDesk()
    const heads = ['Deleted at', 'Suspended at', 'Parental consent', 'Backup expiry', 'Verified on']
    const path = aLog(csv(heads, ['2026-03-05', '2026-03-02', 'no', '2026-04-05', '2026-04-06']))
    await importDeletions(desk, path)
    const [one] = deletionsOf(desk)
    expect(one?.events).toMatchObject([
      { kind: 'frozen', at: '2026-03-01T23:00:00.000Z', isDayOnly: true, stopped: ['suspension'] },
      { kind: 'taken-over', consent: 'none', backupExpiry: '2026-04-05', verifiedOn: '2026-04-06' },
    ])
    expect(one?.sealed?.record).toMatchObject({
      parentalConsent: { state: 'none', method: null },
      backupExpiry: '2026-04-05',
      verifiedOn: '2026-04-06',
      verificationResult: 'nothing-found',
    })
  })

  it('links systems and kinds of data that the register has, and keeps other names as they stand', async () => {
    const desk = await aBerlinDesk()
    const system = { ...A_SYSTEM, name: 'Customer Database' }
    await desk.call('catalogues:save', { kind: 'system', record: system })
    const path = aLog(csv(['Deleted at', 'Systems'], ['2026-03-05', 'customer database; Shop']))
    await importDeletions(desk, path)
    const [one] = deletionsOf(desk)
    expect(one).toMatchObject({ systemIds: [system.id], otherSystems: ['Shop'] })
    expect(one?.sealed?.record.systems).toEqual(['Customer Database', 'Shop'])
  })

  it('adds up by day and country, and says so before', async () => {
    const desk = await aBerlinDesk()
    const path = aLog(deletionLog(ONE, TWO, THREE))
    const { check, result } = await importDeletions(desk, path, { grouping: 'day-and-country' })
    expect(check.counts).toMatchObject({ deletions: 3, records: 2 })
    expect(check.sample).toMatchObject([
      { row: 2, country: 'DE', ageBand: 'unknown', signalOn: null, records: 48, cases: 2 },
      { row: 4, country: 'DK', records: 7, cases: 1 },
    ])
    expect(result).toMatchObject({ deletions: 3, added: 2 })
    expect(
      deletionsOf(desk).map(({ cases, sealed }) => [cases, sealed?.record.recordsCount]),
    ).toEqual([
      [2, 48],
      [1, 7],
    ])
  })

  it('knows a log again by its rows alone, whatever the order, the file and the dropped columns', async () => {
    const desk = await aBerlinDesk()
    await importDeletions(desk, aLog(deletionLog(ONE, THREE)))
    const before = tableCounts(desk)
    const heads = ['Name', 'Deleted at', 'Reported on', 'Country', 'Age', 'Channel', 'Records']
    const path = aLog(csv(heads, ['Ona', ...THREE], ['Jonas', ...ONE]), 'other.csv')
    const plan = await deletionPlan(desk, path)
    const check = await desk.call('deletion-logs:check', plan)
    expect(check.readBeforeOn).toBe('2026-11-22')
    expect(await desk.pass('deletion-logs:run', plan)).toMatchObject({
      error: { code: 'log-read-before' },
    })
    const summed = { ...plan, grouping: 'day-and-country' as const }
    expect(await desk.pass('deletion-logs:run', summed)).toMatchObject({ ok: false })
    expect(tableCounts(desk)).toEqual(before)
    await desk.call('journal:undo', undefined)
    expect((await desk.call('deletion-logs:check', plan)).readBeforeOn).toBeNull()
    expect(await desk.call('deletion-logs:run', plan)).toMatchObject({ added: 2 })
  })

  it('takes a log of which one row says something else', async () => {
    const desk = await aBerlinDesk()
    await importDeletions(desk, aLog(deletionLog(ONE, THREE)))
    const other = aLog(deletionLog(ONE, [...THREE.slice(0, 5), '8']))
    expect((await importDeletions(desk, other)).check.readBeforeOn).toBeNull()
    expect(new Set(deletionsOf(desk).map(({ imported }) => imported?.logDigest)).size).toBe(2)
  })

  it('goes on with the references where they ended', async () => {
    const desk = await aBerlinDesk()
    await importDeletions(desk, aLog(deletionLog(ONE)))
    await importDeletions(desk, aLog(deletionLog(TWO, THREE)))
    expect(deletionsOf(desk).map(({ refNo }) => refNo)).toEqual(['DEL-001', 'DEL-002', 'DEL-003'])
  })

  it('says how many records are kept long enough already', async () => {
    const desk = await aBerlinDesk()
    const old = ['2023-11-22', '', 'DE', '', '', '']
    const path = aLog(deletionLog(old, ['2023-11-23', ...old.slice(1)], ONE))
    const plan = await deletionPlan(desk, path)
    expect((await desk.call('deletion-logs:check', plan)).counts).toMatchObject({ over: 1 })
    await desk.call('deletions:change-settings', { evidencePeriod: null })
    expect((await desk.call('deletion-logs:check', plan)).counts).toMatchObject({ over: 0 })
    await desk.call('deletion-logs:run', plan)
    expect(deletionsOf(desk)[0]?.sealed?.record.retentionUntil).toBeNull()
  })

  it('remembers columns for the next file with the same heads', async () => {
    const desk = await aBerlinDesk()
    const heads = ['Deleted at', 'Country', 'Wann', 'Name']
    const row = ['2026-03-05', 'DE', '2026-03-02', 'Ona']
    const mapping = { deletedOn: [0], country: [1], signalOn: [2] }
    await importDeletions(desk, aLog(csv(heads, row)), { mapping })
    const next = aLog(csv(heads, ['2026-06-05', 'DE', '2026-06-02', 'Jonas']))
    expect((await deletionPlan(desk, next)).mapping).toEqual(mapping)
  })

  it('tells of a value left out only where its row is taken', async () => {
    const desk = await aBerlinDesk()
    const path = aLog(deletionLog(ONE.with(4, 'Pigeon'), BAD.with(4, 'Pigeon')))
    const check = await desk.call('deletion-logs:check', await deletionPlan(desk, path))
    expect(check.counts).toMatchObject({ warnings: 1, refused: 1 })
    expect(check.problems).toEqual([
      { row: 2, column: 'Channel', code: 'word-left-out', isWarning: true },
      { row: 3, column: 'Deleted at', code: 'deleted-before-signal', isWarning: false },
    ])
  })

  it('takes nothing where one row is wrong and all were asked for', async () => {
    const desk = await aBerlinDesk()
    const path = aLog(deletionLog(ONE, BAD))
    const before = tableCounts(desk)
    const plan = await deletionPlan(desk, path, { mode: 'all-or-nothing' })
    expect(await desk.pass('deletion-logs:run', plan)).toMatchObject({
      error: { code: 'log-has-problems', problems: [{ field: 'row.3', code: 'malformed' }] },
    })
    expect(tableCounts(desk)).toEqual(before)
    const good = { ...plan, mode: 'good-rows' as const }
    expect(await desk.call('deletion-logs:run', good)).toMatchObject({ added: 1, skipped: 1 })
  })
})

const A_SYSTEM = {
  id: 'b8d2b2f0-3f0e-4b7e-9a39-3b1d0b6a2c11',
  storageLocation: null,
  country: null,
  description: null,
}
