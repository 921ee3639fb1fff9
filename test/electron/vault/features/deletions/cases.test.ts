import { describe, expect, it } from 'vitest'
import type { NewEvent } from '#shared/domain/requests/event'
import { requestTypeWords } from '#shared/text/request-words'
import { loggedBreach } from '#support/breaches'
import { take } from '#support/deletion-story'
import { caseUpTo, NAMED, opened, upTo, withEntries } from '#support/deletions'
import { aDesk } from '#support/desk'
import { isWhole, refusalOf } from '#support/holdings'
import { logged } from '#support/requests'

const SIGNAL = { at: '2026-11-20T08:00:00.000Z', isDayOnly: false }

describe('opening a case', () => {
  it('gives it a number, a random case number, and the age of its country on the day of the signal', async () => {
    const desk = await aDesk('empty')
    const first = await opened(desk, { country: 'DK' })
    const second = await opened(desk)
    expect(first).toMatchObject({
      refNo: 'DEL-001',
      country: 'DK',
      art8: { age: 15, country: 'DK', status: 'conflict', on: '2026-11-20' },
      categoryIds: [],
      events: [],
      cases: 1,
      sealed: null,
      createdOn: '2026-11-22',
    })
    expect(second.refNo).toBe('DEL-002')
    for (const { caseId } of [first, second]) expect(caseId).toMatch(/^[0-9a-f]{32}$/)
    expect(second.caseId).not.toBe(first.caseId)
    expect(isWhole(desk)).toBe(true)
  })

  it('takes the higher age for a user abroad, and the cautious one where no country is known', async () => {
    const desk = await aDesk('empty')
    const ageOf = async (country: string | null) => (await opened(desk, { country })).art8
    // The controller is in Lithuania, where it is fourteen.
    expect(await ageOf('FI')).toMatchObject({ age: 14, by: 'higher', country: 'LT' })
    expect(await ageOf('DE')).toMatchObject({ age: 16, country: 'DE' })
    expect(await ageOf(null)).toMatchObject({ age: 16, by: 'unknown-country', status: 'unsure' })
    await desk.call('deletions:change-settings', { abroad: 'user' })
    expect(await ageOf('FI')).toMatchObject({ age: 13, by: 'country' })
  })

  it('is refused for a signal to come, and for links that lead nowhere', async () => {
    const desk = await aDesk('empty')
    const entered = {
      signalChannel: 'parent',
      signal: SIGNAL,
      beliefBasis: [],
      country: null,
      ageBand: 'unknown',
      requestIds: [],
      breachIds: [],
    }
    const refused = (wanted: object) =>
      refusalOf(desk, 'deletions:create', { ...entered, ...wanted })
    const later = { ...SIGNAL, at: '2026-11-22T10:00:00.001Z' }
    expect(await refused({ signal: later })).toBe('signal in-the-future')
    expect(await refused({ requestIds: ['gone'] })).toContain('not-found')
    expect(await refused({ breachIds: ['gone'] })).toContain('not-found')
    expect(await refused({ name: 'Ona' })).not.toBe('kept')
    const before1900 = { at: '1899-12-31T12:00:00.000Z', isDayOnly: false }
    expect(await refused({ signal: before1900 })).toBe('signal not-a-date')
    expect(await refused({})).toBe('kept')
  })

  it('keeps each link and basis once', async () => {
    const desk = await aDesk('empty')
    const breach = await loggedBreach(desk)
    const entered = await opened(desk, {
      beliefBasis: ['behaviour', 'behaviour'],
      breachIds: [breach.id, breach.id],
    })
    expect(entered).toMatchObject({ beliefBasis: ['behaviour'], breachIds: [breach.id] })
  })
})

describe('changing a case', () => {
  it('applies the age anew until something is decided', async () => {
    const desk = await aDesk('empty')
    const id = await caseUpTo(desk, 'consent-checked')
    const change = (patch: object) => desk.call('deletions:change', { id, patch })
    expect(await change({ country: 'FR' })).toMatchObject({ art8: { age: 15, country: 'FR' } })
    const early = { at: '2023-12-31T12:00:00.000Z', isDayOnly: false }
    expect(await change({ country: 'DK' })).toMatchObject({ art8: { age: 15 } })
    expect(await change({ signal: early })).toMatchObject({
      art8: { age: 14, by: 'higher', on: '2023-12-31' },
    })
    await take(desk, id, ...upTo('decided').slice(-1))
    expect(await change({ country: 'DE' })).toMatchObject({
      country: 'DE',
      art8: { age: 14, on: '2023-12-31' },
    })
  })

  it('does not apply another age because another field changed', async () => {
    const desk = await aDesk('empty')
    const { id, art8 } = await opened(desk, { country: 'FI' })
    await desk.call('deletions:change-settings', { abroad: 'user' })
    const changed = await desk.call('deletions:change', { id, patch: { ageBand: '13-15' } })
    expect(changed).toMatchObject({ ageBand: '13-15', art8 })
    expect((await desk.call('deletions:read', { id })).artNow).toMatchObject({ age: 13 })
  })

  it('is refused for entries that are in no list, but not for one that is gone since', async () => {
    const desk = await aDesk('empty')
    await withEntries(desk)
    const { id } = await opened(desk)
    const refused = (patch: object) => refusalOf(desk, 'deletions:change', { id, patch })
    const nobody = { isNone: false, told: [{ id: 'gone', on: null }] }
    expect(await refused({ categoryIds: ['gone'] })).toContain('not-found')
    expect(await refused({ systemIds: ['gone'] })).toContain('not-found')
    expect(await refused({ processors: nobody })).toContain('not-found')
    expect(await refused({ recipients: nobody })).toContain('not-found')
    expect(await refused(NAMED)).toBe('kept')
    expect(await refusalOf(desk, 'deletions:change', { id: 'nobody', patch: {} })).toBe('not-found')
  })

  it('says of nobody that they were told where there is nobody to tell', async () => {
    const desk = await aDesk('empty')
    const id = await caseUpTo(desk, 'frozen')
    const { processors } = (await desk.call('deletions:read', { id })).deletion
    const none = { processors: { ...processors, isNone: true } }
    const changed = await desk.call('deletions:change', { id, patch: none })
    expect(changed.processors).toEqual({ isNone: true, told: [] })
    expect((await desk.call('deletions:read', { id })).evidence.processorsTold).toEqual([])
  })

  it('keeps no text while free text is off, and none that could tell whose case it is', async () => {
    const desk = await aDesk('empty')
    const { id } = await opened(desk)
    const write = (beliefText: string | null) =>
      refusalOf(desk, 'deletions:change', { id, patch: { beliefText } })
    expect(await write('Said so in a chat')).toBe('beliefText text-not-allowed')
    await desk.call('deletions:change-settings', { allowsText: true })
    expect(await write('Said so in a chat')).toBe('kept')
    expect(await write('It is jonas@example.org')).toContain('beliefText has-email')
    await desk.call('deletions:change-settings', { allowsText: false })
    expect(await refusalOf(desk, 'deletions:change', { id, patch: { country: 'DE' } })).toBe('kept')
    expect(await write('Another text')).toBe('beliefText text-not-allowed')
    expect(await write(null)).toBe('kept')
  })

  it('keeps days of the case in the place of its zone', async () => {
    const desk = await aDesk('empty')
    await desk.call('requests:change-settings', { timeZone: 'Europe/Vilnius' })
    const day = { at: '2026-11-19T22:00:00.000Z', isDayOnly: true }
    const { id, timeZone } = await opened(desk, { signal: day })
    expect(timeZone).toBe('Europe/Vilnius')
    const patch = { timeZone: 'America/New_York' }
    const moved = await desk.call('deletions:change', { id, patch })
    expect(moved.signal).toEqual({ at: '2026-11-20T05:00:00.000Z', isDayOnly: true })
    expect(moved.art8?.on).toBe('2026-11-20')
  })

  it('is refused where steps no longer fit', async () => {
    const desk = await aDesk('empty')
    const id = await caseUpTo(desk, 'deleted')
    const refused = (patch: object) => refusalOf(desk, 'deletions:change', { id, patch })
    expect(await refused({ categoryIds: [] })).toBe('categoryIds required')
    expect(await refused({ systemIds: [] })).toBe('systemIds required')
    const later = { at: '2026-11-22T10:00:00.000Z', isDayOnly: false }
    expect(await refused({ signal: later })).not.toContain('after-step')
    desk.setClock('2026-11-23T10:00:00.000Z')
    const after = { at: '2026-11-23T09:00:00.000Z', isDayOnly: false }
    expect(await refused({ signal: after })).toContain('after-step')
  })
})

describe('links of a case', () => {
  const requester = {
    name: 'Requestercanary',
    email: 'requester@canary.example',
    reference: null,
  }

  it('tell a request by its number, what it asks and its date, never by who asks', async () => {
    const desk = await aDesk('empty')
    const request = await logged(desk, { types: ['CHILD_ERASE'], requester })
    const breach = await loggedBreach(desk)
    const { id } = await opened(desk, { requestIds: [request.id], breachIds: [breach.id] })
    const sheet = await desk.call('deletions:read', { id })
    expect(sheet.requests).toEqual([
      {
        id: request.id,
        refNo: request.refNo,
        label: requestTypeWords.CHILD_ERASE.name,
        // A month after receipt. GDPR art. 12(3).
        dueOn: '2026-12-10',
        state: 'RECEIVED',
        isPaused: false,
        isErased: false,
      },
    ])
    expect(sheet.breaches).toEqual([
      { id: breach.id, refNo: 'BR-001', label: 'Lost laptop', dueOn: null },
    ])
    expect(JSON.stringify(sheet)).not.toMatch(/canary/i)
  })

  it('tell of a request that waits for the person that its clock stands still', async () => {
    const desk = await aDesk('empty')
    const asked = { on: '2026-11-12', kind: 'clarification-asked', reason: 'Two accounts' } as const
    const request = await logged(desk, { types: ['CHILD_ERASE'] }, [asked])
    const { id } = await opened(desk, { requestIds: [request.id] })
    const { requests } = await desk.call('deletions:read', { id })
    const standing = { dueOn: null, state: 'WAIT_CLARIFICATION', isPaused: true }
    expect(requests).toMatchObject([standing])
  })

  it('tell of a request that it no longer says who asked', async () => {
    // The example erases closed requests by its own rule.
    const desk = await aDesk('example')
    const closing: NewEvent[] = [
      { kind: 'triaged', on: '2020-01-07' },
      { kind: 'answered', on: '2020-01-20', outcome: 'full', reason: null, remedies: null },
      { kind: 'closed', on: '2020-01-20' },
    ]
    const wanted = { types: ['CHILD_ERASE' as const], receivedOn: '2020-01-05' }
    const request = await logged(desk, wanted, closing)
    const { id } = await opened(desk, { requestIds: [request.id] })
    const told = async () => (await desk.call('deletions:read', { id })).requests
    expect(await told()).toMatchObject([{ dueOn: null, state: 'CLOSED', isErased: false }])
    await desk.call('requests:erase', { ids: [request.id] })
    expect(await told()).toMatchObject([{ state: 'CLOSED', isErased: true }])
  })

  it('lead both ways, and nothing breaks when one end is gone', async () => {
    const desk = await aDesk('empty')
    const request = await logged(desk, { requester })
    const breach = await loggedBreach(desk)
    const { id } = await opened(desk, { requestIds: [request.id], breachIds: [breach.id] })
    await opened(desk)
    const linked = (entity: 'request' | 'breach', other: string) =>
      desk.call('deletions:linked', { entity, id: other })
    expect(await linked('request', request.id)).toMatchObject([{ id, refNo: 'DEL-001' }])
    expect(await linked('breach', breach.id)).toMatchObject([{ id }])
    expect(await linked('breach', request.id)).toEqual([])
    await desk.call('requests:remove', { id: request.id })
    await desk.call('breaches:remove', { id: breach.id })
    const { requests, breaches, deletion } = await desk.call('deletions:read', { id })
    expect([requests, breaches]).toEqual([[], []])
    expect(deletion.requestIds).toEqual([request.id])
    expect(await refusalOf(desk, 'deletions:change', { id, patch: { country: 'DE' } })).toBe('kept')
    await desk.call('deletions:remove', { id })
    expect(await linked('request', request.id)).toEqual([])
  })
})

describe('the list, the settings and the years', () => {
  it('shows every case in the order of its number, with targets and duties', async () => {
    const desk = await aDesk('empty')
    await opened(desk)
    await opened(desk, { signal: { at: '2026-11-22T09:00:00.000Z', isDayOnly: false } })
    const { rows, sheet, today } = await desk.call('deletions:list', undefined)
    expect(rows).toMatchObject([
      {
        refNo: 'DEL-001',
        state: 'SIGNAL',
        freezeBy: '2026-11-21T08:00:00.000Z',
        isFreezeLate: true,
        deleteBy: '2026-11-27',
        isDeleteLate: null,
        duties: ['freeze-late'],
      },
      { refNo: 'DEL-002', isFreezeLate: null, duties: ['freeze'] },
    ])
    expect(sheet.controllerCountry).toBe('LT')
    expect(today).toBe('2026-11-22')
    await desk.call('deletions:change-settings', { freezeHours: 72 })
    const later = await desk.call('deletions:list', undefined)
    expect(later.rows[0]).toMatchObject({ isFreezeLate: null, duties: ['freeze'] })
    await desk.call('journal:undo', undefined)
    expect((await desk.call('deletions:settings', undefined)).settings.freezeHours).toBe(24)
  })

  it('counts a year by the signal, and offers the years in which there are cases', async () => {
    const desk = await aDesk('empty')
    expect(await desk.call('deletions:years', undefined)).toEqual([2026])
    await opened(desk, {
      country: 'DE',
      signal: { at: '2024-05-01T08:00:00.000Z', isDayOnly: false },
    })
    await caseUpTo(desk, 'deleted')
    expect(await desk.call('deletions:years', undefined)).toEqual([2026, 2024])
    expect(await desk.call('deletions:yearly', { year: 2026 })).toMatchObject({
      year: 2026,
      cases: 1,
      deleted: 1,
      byCountry: [{ country: 'LT', count: 1 }],
      delete: { inTime: 1, median: 2 },
    })
    expect(await desk.call('deletions:yearly', { year: 2025 })).toMatchObject({ cases: 0 })
  })
})
