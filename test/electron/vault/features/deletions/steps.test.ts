import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Deletion } from '#shared/domain/deletions/deletion'
import type { NewDeletionEvent } from '#shared/domain/deletions/event'
import { canonicalJson } from '#shared/domain/values/canonical'
import { writeRecord } from '#support/breaches'
import {
  CLOSED,
  FOUND_AGAIN,
  NOTHING_FOUND,
  take,
  TO_CLEARING,
  TO_DELETION,
} from '#support/deletion-story'
import { aKept, caseUpTo, opened, upTo } from '#support/deletions'
import { aDesk, type TestDesk } from '#support/desk'
import { isWhole, refusalOf } from '#support/holdings'

const stateOf = async ({ call }: TestDesk, id: string) =>
  (await call('deletions:read', { id })).summary.state
const record = (desk: TestDesk, id: string, event: NewDeletionEvent) =>
  refusalOf(desk, 'deletions:record-event', { id, event })

describe('the steps of a case', () => {
  it('lead from the signal to the sealed record', async () => {
    const desk = await aDesk('empty')
    const id = await caseUpTo(desk, 'deletion-started')
    expect(await stateOf(desk, id)).toBe('DELETING')
    await take(desk, id, ...TO_DELETION.slice(-1))
    expect(await stateOf(desk, id)).toBe('BACKUP_WAIT')
    await take(desk, id, NOTHING_FOUND)
    expect(await stateOf(desk, id)).toBe('VERIFIED')
    await take(desk, id, CLOSED)
    const { deletion, summary, evidence } = await desk.call('deletions:read', { id })
    expect(summary).toMatchObject({
      state: 'CLOSED',
      isOpen: false,
      duties: [],
      closedOn: '2026-11-22',
      eraseOn: '2029-11-22',
    })
    expect(evidence).toMatchObject({
      caseId: deletion.caseId,
      signalDate: '2026-11-20',
      decision: 'delete',
      decidedOn: '2026-11-22',
      dataCategoriesDeleted: ['Profiles'],
      systems: ['Shop'],
      recordsCount: 12,
      processorsTold: [{ organisation: 'Host', on: '2026-11-21' }],
      recipientsTold: [{ organisation: 'Bank', on: '2026-11-22' }],
      verificationResult: 'nothing-found',
      retentionUntil: '2029-11-22',
    })
    const digest = createHash('sha256').update(canonicalJson(evidence)).digest('hex')
    expect(deletion.sealed).toEqual({ record: evidence, digest, sealedOn: '2026-11-22' })
    expect(isWhole(desk)).toBe(true)
  })

  it('are refused out of order, in the future, and without what they ask', async () => {
    const desk = await aDesk('empty')
    const id = await caseUpTo(desk, 'consent-checked')
    const [, , , decided, started, deleted] = TO_DELETION
    if (!decided || !started || !deleted) throw new Error('story')
    expect(await record(desk, id, deleted)).toBe('kind not-offered')
    expect(await record(desk, id, { ...decided, at: '2026-11-22T10:00:00.001Z' })).toBe(
      'at in-the-future',
    )
    const alone = { ...decided, roles: ['data-protection-officer'] } as NewDeletionEvent
    expect(await record(desk, id, alone)).toBe('roles two-people')
    await desk.call('deletions:change-settings', { needsTwoPeople: false })
    expect(await record(desk, id, alone)).toBe('kept')
    const others = { categoryIds: [], systemIds: [] }
    await desk.call('deletions:change', { id, patch: others })
    await take(desk, id, started)
    expect(await record(desk, id, deleted)).toBe('categoryIds required,systemIds required')
    const takenOver = {
      kind: 'taken-over',
      at: CLOSED.at,
      isDayOnly: false,
      records: null,
      logDigest: '0'.repeat(64),
      consent: null,
      backupExpiry: null,
      verifiedOn: null,
    } as const
    expect(await record(desk, id, takenOver)).toBe('kind not-offered')
    expect(await record(desk, 'nobody', deleted)).toBe('not-found')
  })

  it('are recorded with the lists that they ask for, or not at all', async () => {
    const desk = await aDesk('empty')
    const id = await caseUpTo(desk, 'deletion-started', { categoryIds: [] })
    const [event] = TO_DELETION.slice(-1)
    const patch = { categoryIds: ['profiles', 'profiles'], systemIds: [] }
    const refused = { id, event, patch }
    expect(await refusalOf(desk, 'deletions:record-event', refused)).toBe('systemIds required')
    const read = () => desk.call('deletions:read', { id })
    expect((await read()).deletion).toMatchObject({ categoryIds: [], systemIds: ['shop'] })
    const kept = { id, event, patch: { categoryIds: ['profiles'], keptDespite: [aKept()] } }
    expect(await refusalOf(desk, 'deletions:record-event', kept)).toBe('kept')
    expect((await read()).deletion.keptDespite[0]?.holdId).not.toBeNull()
    await desk.call('journal:undo', undefined)
    expect((await read()).deletion).toMatchObject({ categoryIds: [], keptDespite: [] })
    expect(isWhole(desk)).toBe(true)
  })

  it('close only when everyone who has to delete too was told', async () => {
    const desk = await aDesk('empty')
    const told = { isNone: false, told: [{ id: 'host', on: null }] }
    const id = await caseUpTo(desk, 'deleted', { processors: told })
    await take(desk, id, NOTHING_FOUND)
    expect(await record(desk, id, CLOSED)).toBe('processors not-told-yet')
    await desk.call('deletions:change', {
      id,
      patch: { processors: { isNone: false, told: [{ id: 'host', on: '2026-11-22' }] } },
    })
    expect(await record(desk, id, CLOSED)).toBe('kept')
  })

  it('seal a cleared case with what was decided, and nothing deleted', async () => {
    const desk = await aDesk('empty')
    const { id } = await opened(desk)
    await take(desk, id, ...TO_CLEARING, CLOSED)
    const { deletion } = await desk.call('deletions:read', { id })
    expect(deletion.sealed?.record).toMatchObject({
      decision: 'cleared-adult',
      dataCategoriesDeleted: [],
      systems: [],
      retentionUntil: '2029-11-22',
    })
  })

  it('are corrected and taken out where what follows still holds', async () => {
    const desk = await aDesk('empty')
    const id = await caseUpTo(desk, 'decided')
    const { events } = (await desk.call('deletions:read', { id })).deletion
    const [frozen, checked] = events
    if (!frozen || !checked) throw new Error('steps')
    const correct = (event: unknown) => refusalOf(desk, 'deletions:correct-event', { id, event })
    expect(await correct({ ...frozen, at: '2026-11-21T10:00:00.000Z' })).toBe('kept')
    expect(await correct({ ...frozen, at: '2026-11-19T10:00:00.000Z' })).toBe('at before-signal')
    expect(await correct({ ...checked, result: 'of-age', band: 'unknown' })).toBe(
      'events.3.kind age-says-otherwise',
    )
    expect(await correct({ ...frozen, id: checked.id })).toBe('kind not-offered')
    expect(await correct({ ...frozen, id: 'nobody' })).toBe('not-found')
    const remove = (eventId: string) => refusalOf(desk, 'deletions:remove-event', { id, eventId })
    expect(await remove(checked.id)).toContain('not-offered')
    expect(await remove(events.at(-1)?.id ?? '')).toBe('kept')
    expect(await stateOf(desk, id)).toBe('CHECK_CONSENT')
    expect(await remove('nobody')).toBe('not-found')
  })

  it('are two hundred at most', async () => {
    const desk = await aDesk('empty')
    const id = await caseUpTo(desk, 'age-checked')
    const { deletion } = await desk.call('deletions:read', { id })
    const [frozen, checked] = deletion.events
    if (!frozen || !checked) throw new Error('steps')
    const many = Array.from({ length: 199 }, (_, at) => ({ ...checked, id: `check-${at}` }))
    writeRecord(desk, 'deletion', { ...deletion, events: [frozen, ...many] } as Deletion)
    const [again] = upTo('age-checked').slice(-1)
    expect(again && (await record(desk, id, again))).toBe('kind out-of-range')
  })

  it('open the decision again when the age is checked anew', async () => {
    const desk = await aDesk('empty')
    const id = await caseUpTo(desk, 'decided')
    await take(desk, id, ...upTo('age-checked').slice(-1))
    const { summary } = await desk.call('deletions:read', { id })
    expect(summary).toMatchObject({ state: 'CHECK_AGE', decision: null })
  })
})

describe('a verification', () => {
  it('can be neither corrected nor taken out once nothing was found', async () => {
    const desk = await aDesk('empty')
    const id = await caseUpTo(desk, 'deleted')
    await take(desk, id, NOTHING_FOUND)
    const event = (await desk.call('deletions:read', { id })).deletion.events.at(-1)
    const removal = { id, eventId: event?.id }
    expect(await refusalOf(desk, 'deletions:correct-event', { id, event })).toBe(
      'deletion-verified',
    )
    expect(await refusalOf(desk, 'deletions:remove-event', removal)).toBe('deletion-verified')
  })

  it('can while something was found again, which leads back to deleting', async () => {
    const desk = await aDesk('empty')
    const id = await caseUpTo(desk, 'deleted')
    await take(desk, id, FOUND_AGAIN)
    expect(await stateOf(desk, id)).toBe('DELETING')
    const eventId = (await desk.call('deletions:read', { id })).deletion.events.at(-1)?.id ?? ''
    await desk.call('deletions:remove-event', { id, eventId })
    expect(await stateOf(desk, id)).toBe('BACKUP_WAIT')
    await take(desk, id, FOUND_AGAIN, ...TO_DELETION.slice(-1), NOTHING_FOUND, CLOSED)
    expect((await desk.call('deletions:read', { id })).evidence.recordsCount).toBe(24)
  })

  it('waits until the last backup has expired', async () => {
    const desk = await aDesk('empty')
    const id = await caseUpTo(desk, 'deletion-started')
    const deleted = { ...TO_DELETION.at(-1), backupExpiry: '2026-11-25' } as NewDeletionEvent
    await take(desk, id, deleted)
    expect(await record(desk, id, NOTHING_FOUND)).toBe('at before-backup-expiry')
    desk.setClock('2026-11-25T09:00:00.000Z')
    const later = { ...NOTHING_FOUND, at: '2026-11-25T09:00:00.000Z' }
    expect(await record(desk, id, later)).toBe('kept')
  })

  it('says that only the kept is left exactly where something is kept', async () => {
    const desk = await aDesk('empty')
    const id = await caseUpTo(desk, 'deleted', { keptDespite: [aKept()] })
    const onlyKept = { ...NOTHING_FOUND, result: 'only-kept' } as NewDeletionEvent
    expect(await record(desk, id, NOTHING_FOUND)).toBe('result kept-says-otherwise')
    expect(await record(desk, id, onlyKept)).toBe('kept')
  })
})

describe('a sealed case', () => {
  async function sealed(): Promise<{ desk: TestDesk; id: string }> {
    const desk = await aDesk('empty')
    const id = await caseUpTo(desk, 'deleted')
    await take(desk, id, NOTHING_FOUND, CLOSED)
    return { desk, id }
  }

  it('refuses every change', async () => {
    const { desk, id } = await sealed()
    const { deletion } = await desk.call('deletions:read', { id })
    const [event] = deletion.events
    const calls: [string, unknown][] = [
      ['deletions:change', { id, patch: { country: 'DE' } }],
      ['deletions:change', { id, patch: {} }],
      ['deletions:record-event', { id, event: NOTHING_FOUND }],
      ['deletions:correct-event', { id, event }],
      ['deletions:remove-event', { id, eventId: event?.id }],
      ['deletions:remove', { id }],
    ]
    for (const [channel, input] of calls)
      expect(await refusalOf(desk, channel, input)).toBe('deletion-sealed')
    expect((await desk.call('deletions:read', { id })).deletion).toEqual(deletion)
  })

  it('stays as it was when names and settings change', async () => {
    const { desk, id } = await sealed()
    const before = await desk.call('deletions:read', { id })
    await desk.call('deletions:change-settings', { evidencePeriod: 'P1Y', freezeHours: 1 })
    await desk.call('catalogues:save', {
      kind: 'data-category',
      record: { id: 'profiles', name: 'Renamed', description: null },
    })
    const after = await desk.call('deletions:read', { id })
    expect(after.evidence).toEqual(before.evidence)
    expect(after.deletion).toEqual(before.deletion)
    expect(after.summary.eraseOn).toBe('2029-11-22')
  })

  it('is beyond undo, and so is what led to it', async () => {
    const { desk, id } = await sealed()
    const { deletion } = await desk.call('deletions:read', { id })
    // What the case does not name is all that is left to take back.
    expect((await desk.call('journal:steps', undefined)).undo?.label).toBe('Payments')
    await desk.call('journal:undo', undefined)
    expect(await refusalOf(desk, 'journal:undo', undefined)).toBe('nothing-to-undo')
    expect((await desk.call('deletions:read', { id })).deletion).toEqual(deletion)
    expect(isWhole(desk)).toBe(true)
  })

  it('leaves what is not about it to undo', async () => {
    const { desk, id } = await sealed()
    await desk.call('activities:create', { name: 'Sales' })
    await desk.call('journal:undo', undefined)
    expect(await desk.call('activities:list', undefined)).toEqual([])
    expect((await desk.call('deletions:read', { id })).deletion.sealed).not.toBeNull()
  })
})
