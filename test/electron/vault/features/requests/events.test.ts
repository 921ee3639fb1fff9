import { describe, expect, it } from 'vitest'
import type { NewEvent } from '#shared/domain/requests/event'
import { aDesk } from '#support/desk'
import { logged } from '#support/requests'

const ON = '2026-11-12'
const WORK: NewEvent = { kind: 'triaged', on: ON }
const asked = (on: string): NewEvent => ({ kind: 'identity-asked', on, reason: 'Other address' })
const answered = (on: string): NewEvent => ({
  kind: 'answered',
  on,
  outcome: 'full',
  reason: null,
  remedies: null,
})

describe('recording an event', () => {
  it('gives it an identifier and moves state and due date', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk, {}, [WORK])
    const request = await desk.call('requests:record-event', { id, event: asked('2026-11-13') })
    expect(request.events[1]).toMatchObject({ kind: 'identity-asked', on: '2026-11-13' })
    expect(request.events[1]?.id).not.toBe('draft')
    const { rows } = await desk.call('requests:page', {
      filter: {
        search: '',
        states: ['WAIT_IDENTITY'],
        types: [],
        urgencies: ['paused'],
        channels: [],
        countries: [],
        sources: [],
        erasable: false,
      },
      sort: { by: 'due', descending: false },
      after: null,
      limit: 10,
    })
    expect(rows).toMatchObject([{ id, dueOn: null, isPaused: true }])
  })

  it('refuses what the state does not offer, and a case closed in another program', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk)
    const closed = { kind: 'closed-in-source', on: ON, statusText: null }
    for (const event of [answered(ON), closed])
      expect(await desk.pass('requests:record-event', { id, event })).toMatchObject({
        error: { code: 'invalid-input', problems: [{ field: 'kind', code: 'not-offered' }] },
      })
  })

  it('refuses to begin work on a case of no type', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk, { types: [] })
    expect(await desk.pass('requests:record-event', { id, event: WORK })).toMatchObject({
      error: { problems: [{ field: 'types', code: 'required' }] },
    })
    await desk.call('requests:change', { id, patch: { types: ['ERASE'] } })
    expect(await desk.pass('requests:record-event', { id, event: WORK })).toMatchObject({
      ok: true,
    })
  })

  it('knows an extension in time from one told a day late', async () => {
    const desk = await aDesk('empty')
    desk.setClock('2026-12-20T10:00:00.000Z')
    const { id } = await logged(desk, { receivedOn: '2026-11-10' }, [WORK])
    const extended = (on: string) => ({ kind: 'extended', on, months: 2, reason: 'Many accounts' })
    const late = await desk.pass('requests:record-event', { id, event: extended('2026-12-11') })
    expect(late).toMatchObject({
      error: { problems: [{ field: 'on', code: 'too-late-to-extend' }] },
    })
    const inTime = await desk.pass('requests:record-event', { id, event: extended('2026-12-10') })
    expect(inTime).toMatchObject({ ok: true })
  })

  it('counts the days of the settings before a case ends unanswered', async () => {
    const desk = await aDesk('empty')
    await desk.call('requests:change-settings', { noAnswerDays: 5 })
    const { id } = await logged(desk, {}, [WORK, asked('2026-11-13')])
    const end = (on: string) => ({ id, event: { kind: 'no-answer', on, personToldOn: on } })
    expect(await desk.pass('requests:record-event', end('2026-11-17'))).toMatchObject({
      error: { problems: [{ field: 'on', code: 'wait-not-over' }] },
    })
    expect(await desk.pass('requests:record-event', end('2026-11-18'))).toMatchObject({ ok: true })
  })

  it('is not kept beyond the most a case can hold', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk)
    const note = { kind: 'note', on: ON, text: 'Again' } as const
    for (let count = 0; count < 500; count += 1)
      await desk.call('requests:record-event', { id, event: note })
    expect(await desk.pass('requests:record-event', { id, event: note })).toMatchObject({
      error: { problems: [{ field: 'kind', code: 'out-of-range' }] },
    })
  })
})

describe('a complaint that opens a case again', () => {
  const reopening = (complaintId: string): NewEvent => ({
    kind: 'reopened',
    on: '2026-11-15',
    complaintId,
  })

  it('is linked on both sides and stays so', async () => {
    const desk = await aDesk('empty')
    const complaint = await logged(desk, { types: ['COMPLAINT_SA'] })
    const { id } = await logged(desk, {}, [WORK, answered('2026-11-13'), reopening(complaint.id)])
    const linked = async (of: string) =>
      (await desk.call('requests:read', { id: of })).request.relatedIds
    expect(await linked(id)).toEqual([complaint.id])
    expect(await linked(complaint.id)).toEqual([id])
    await desk.call('requests:change', { id, patch: { relatedIds: [] } })
    expect(await linked(id)).toEqual([complaint.id])
    expect(await desk.pass('requests:remove', { id: complaint.id })).toMatchObject({
      error: { problems: [{ field: 'id', code: 'in-use' }] },
    })
  })

  it('must be a case here, a complaint, and another one', async () => {
    const desk = await aDesk('empty')
    const other = await logged(desk, { types: ['ERASE'] })
    const { id } = await logged(desk, { types: ['COMPLAINT_SA'] }, [WORK, answered('2026-11-13')])
    const refusal = async (complaintId: string) => {
      const outcome = await desk.pass('requests:record-event', {
        id,
        event: reopening(complaintId),
      })
      return outcome.ok ? null : outcome.error.problems
    }
    expect(await refusal(other.id)).toEqual([{ field: 'complaintId', code: 'not-found' }])
    expect(await refusal('nobody')).toEqual([{ field: 'complaintId', code: 'not-found' }])
    expect(await refusal(id)).toEqual([{ field: 'complaintId', code: 'refers-to-itself' }])
  })
})

describe('correcting an event', () => {
  it('puts the corrected one in its place and moves what follows from it', async () => {
    const desk = await aDesk('empty')
    const { id, events } = await logged(desk, {}, [WORK, asked('2026-11-13')])
    const [, event] = events
    if (event?.kind !== 'identity-asked') throw new Error('not recorded')
    const corrected = await desk.call('requests:correct-event', {
      id,
      event: { ...event, on: '2026-11-14', reason: 'Corrected' },
    })
    expect(corrected.events).toHaveLength(2)
    expect(corrected.events[1]).toEqual({ ...event, on: '2026-11-14', reason: 'Corrected' })
  })

  it('refuses another kind, a stranger, and what breaks a guard here or later', async () => {
    const desk = await aDesk('empty')
    const { id, events } = await logged(desk, {}, [WORK, asked('2026-11-13')])
    const [first] = events
    const correct = (event: object) =>
      desk.pass('requests:correct-event', { id, event: { ...first, ...event } })
    expect(await correct({ kind: 'closed' })).toMatchObject({
      error: { problems: [{ field: 'kind', code: 'not-offered' }] },
    })
    expect(await correct({ id: 'nobody' })).toMatchObject({ error: { code: 'not-found' } })
    expect(await correct({ on: '2026-11-09' })).toMatchObject({
      error: { problems: [{ field: 'on', code: 'before-receipt' }] },
    })
    expect(await correct({ on: '2026-11-14' })).toMatchObject({
      error: { problems: [{ field: 'events.1.on', code: 'before-last-step' }] },
    })
  })

  it('is not kept from it by another one that later settings would refuse', async () => {
    const desk = await aDesk('empty')
    const { id, events } = await logged(desk, {}, [
      WORK,
      { kind: 'extended', on: '2026-11-13', months: 2, reason: 'Many accounts' },
    ])
    await desk.call('requests:change-settings', { extensionMonthsMax: 1 })
    const corrected = await desk.call('requests:correct-event', {
      id,
      event: { id: events[0]?.id ?? '', kind: 'triaged', on: '2026-11-11' },
    })
    expect(corrected.events[0]?.on).toBe('2026-11-11')
  })
})

describe('removing an event', () => {
  it('takes the case back to where it was', async () => {
    const desk = await aDesk('empty')
    const { id, events } = await logged(desk, {}, [WORK, asked('2026-11-13')])
    const left = await desk.call('requests:remove-event', { id, eventId: events[1]?.id ?? '' })
    expect(left.events).toEqual([events[0]])
  })

  it('refuses while a later one leans on it', async () => {
    const desk = await aDesk('empty')
    const { id, events } = await logged(desk, {}, [WORK, answered('2026-11-13')])
    const removal = { id, eventId: events[0]?.id }
    expect(await desk.pass('requests:remove-event', removal)).toMatchObject({
      error: { problems: [{ field: 'events.0.kind', code: 'not-offered' }] },
    })
    const stranger = { id, eventId: 'nobody' }
    expect(await desk.pass('requests:remove-event', stranger)).toMatchObject({
      error: { code: 'not-found' },
    })
  })
})
