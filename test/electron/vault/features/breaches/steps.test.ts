import { describe, expect, it } from 'vitest'
import type { Breach } from '#shared/domain/breaches/breach'
import type { BreachEvent } from '#shared/domain/breaches/event'
import {
  AWARE_AT,
  anAssessment,
  ANSWERS,
  closedBreach,
  issued,
  loggedBreach,
  notice,
  step,
  writeRecord,
} from '#support/breaches'
import { aDesk } from '#support/desk'
import { refusalOf } from '#support/holdings'

const LATE = '2026-11-23T09:00:00.001Z'

describe('a step', () => {
  it('is kept with an identifier of its own and moves the incident on', async () => {
    const desk = await aDesk('empty')
    const { id, events } = await loggedBreach(desk, {}, [
      step('triaged', '2026-11-20T08:30:00.000Z', { text: 'Looked at' }),
      step('aware', AWARE_AT, { delayReason: null }),
    ])
    expect(events.map(({ kind }) => kind)).toEqual(['triaged', 'aware'])
    expect(events.every((event) => event.id !== 'draft')).toBe(true)
    expect((await desk.call('breaches:read', { id })).summary.state).toBe('AWARE')
  })

  it('is refused with what was entered where its phase does not offer it', async () => {
    const desk = await aDesk('empty')
    const before = await loggedBreach(desk)
    const { id } = before
    const refused = async (event: unknown) =>
      refusalOf(desk, 'breaches:record-event', { id, event })
    expect(await refused(notice(AWARE_AT))).toBe('kind not-offered')
    expect(
      await refused({ ...step('taken-over', AWARE_AT, { phase: 'closed', statusText: null }) }),
    ).toBe('kind not-offered')
    expect(await refused(step('not-a-breach', AWARE_AT, { reason: ' ' }))).toBe(
      'event.reason required',
    )
    expect((await desk.call('breaches:read', { id })).breach).toEqual(before)
  })

  it('asks why a notification comes late, from the first millisecond on', async () => {
    const desk = await aDesk('empty')
    desk.setClock('2026-11-25T10:00:00.000Z')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    await desk.call('breaches:assess', {
      id,
      by: null,
      assessment: anAssessment({ outcome: 'risk' }),
    })
    const record = { id, event: notice(LATE) }
    expect(await refusalOf(desk, 'breaches:record-event', record)).toBe('delayReason required')
    const inTime = { id, event: notice('2026-11-23T09:00:00.000Z') }
    expect(await refusalOf(desk, 'breaches:record-event', inTime)).toBe('kept')
    const { summary } = await desk.call('breaches:read', { id })
    expect(summary).toMatchObject({ state: 'NOTIFIED_COMPLETE', isRunning: false })
  })

  it('names only an assessment and a document of the same incident', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    const other = await loggedBreach(desk, { awareAt: AWARE_AT })
    const assessed = step('assessed', '2026-11-21T09:00:00.000Z', { assessmentId: 'nobody' })
    expect(await refusalOf(desk, 'breaches:record-event', { id, event: assessed })).toBe(
      'assessmentId not-found',
    )
    await desk.call('breaches:assess', { id, by: null, assessment: anAssessment() })
    const own = await issued(desk, { kind: 'notification', id, stage: 'initial' })
    const record = await issued(desk, { kind: 'record', id })
    const foreign = await issued(desk, { kind: 'notification', id: other.id, stage: 'initial' })
    const naming = (documentId: string) => ({
      id,
      event: notice('2026-11-22T09:00:00.000Z', { stage: 'initial', documentId }),
    })
    for (const wrong of [foreign.id, record.id, 'nobody'])
      expect(await refusalOf(desk, 'breaches:record-event', naming(wrong))).toBe(
        'documentId not-found',
      )
    expect(await refusalOf(desk, 'breaches:record-event', naming(own.id))).toBe('kept')
  })

  it('of telling people names the message that was issued', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    const message = await issued(desk, { kind: 'people-message', id })
    const letter = await issued(desk, { kind: 'notification', id, stage: 'initial' })
    const told = (documentId: string) => ({
      id,
      event: step('people-told', AWARE_AT, {
        number: 3,
        means: 'Letter',
        documentId,
        isOrdered: false,
        text: null,
      }),
    })
    expect(await refusalOf(desk, 'breaches:record-event', told(letter.id))).toBe(
      'documentId not-found',
    )
    expect(await refusalOf(desk, 'breaches:record-event', told(message.id))).toBe('kept')
  })

  it('is refused with the rest when there are as many as a record takes', async () => {
    const desk = await aDesk('empty')
    const breach = await loggedBreach(desk, { awareAt: AWARE_AT })
    const note = { ...step('note', AWARE_AT, { text: 'x' }) }
    const assessment = await desk.call('breaches:assess', {
      id: breach.id,
      by: null,
      assessment: anAssessment(),
    })
    const full = {
      ...breach,
      assessments: Array.from({ length: 100 }, (_, at) => ({ ...assessment, id: `a-${at}` })),
      events: [
        ...breach.events,
        ...Array.from({ length: 499 }, (_, at) => ({ ...note, id: `n-${at}` })),
      ],
    }
    writeRecord(desk, 'breach', full)
    const { id } = breach
    expect(await refusalOf(desk, 'breaches:record-event', { id, event: note })).toBe(
      'kind out-of-range',
    )
    const assess = { id, by: null, assessment: anAssessment() }
    expect(await refusalOf(desk, 'breaches:assess', assess)).toBe('id out-of-range')
    const unassessed = { ...full, assessments: [] }
    writeRecord(desk, 'breach', unassessed)
    expect(await refusalOf(desk, 'breaches:assess', assess)).toBe('id out-of-range')
    expect(await refusalOf(desk, 'breaches:read', { id })).toBe('kept')
  })

  it('is corrected in its place, and what follows is checked again', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    await desk.call('breaches:assess', {
      id,
      by: null,
      assessment: anAssessment({ outcome: 'risk' }),
    })
    const { events } = await desk.call('breaches:record-event', {
      id,
      event: notice('2026-11-20T12:00:00.000Z'),
    })
    const aware = events.find(({ kind }) => kind === 'aware')
    if (!aware) throw new Error('no awareness')
    const late = { ...aware, at: '2026-11-20T12:00:00.001Z' }
    expect(await refusalOf(desk, 'breaches:correct-event', { id, event: late })).toBe(
      'events.2.at before-awareness',
    )
    const early = { ...aware, at: '2026-11-20T07:00:00.000Z' }
    expect(await refusalOf(desk, 'breaches:correct-event', { id, event: early })).toBe(
      'at before-signal',
    )
    const good = { ...aware, at: '2026-11-20T10:00:00.000Z' }
    const corrected = await desk.call('breaches:correct-event', { id, event: good })
    expect(corrected.events[0]).toEqual(good)
    const other = { ...good, kind: 'note', text: 'x' }
    expect(await desk.pass('breaches:correct-event', { id, event: other })).toMatchObject({
      ok: false,
    })
    expect(
      await refusalOf(desk, 'breaches:correct-event', { id, event: { ...good, id: 'nobody' } }),
    ).toBe('not-found')
  })

  it('stays as its log said it, so that no phase is reached past the guards', async () => {
    const desk = await aDesk('empty')
    const breach = await loggedBreach(desk, { awareAt: AWARE_AT })
    const { id } = breach
    const open = step('taken-over', AWARE_AT, { phase: 'open', statusText: null })
    const event = { ...open, id: 'from-log' } as BreachEvent
    writeRecord(desk, 'breach', { ...breach, events: [...breach.events, event] } as Breach)
    const closed = { ...event, phase: 'closed' }
    expect(await refusalOf(desk, 'breaches:correct-event', { id, event: closed })).toBe(
      'kind not-offered',
    )
    expect(await refusalOf(desk, 'breaches:remove-event', { id, eventId: event.id })).toBe(
      'kind not-offered',
    )
    expect((await desk.call('breaches:read', { id })).breach.events).toContainEqual(event)
  })

  it('is taken out only where none that follows leans on it', async () => {
    const desk = await aDesk('empty')
    const { id, events } = await loggedBreach(desk, { awareAt: AWARE_AT }, [
      step('note', AWARE_AT, { text: 'Called the police' }),
    ])
    await desk.call('breaches:assess', { id, by: null, assessment: anAssessment() })
    const [aware, note] = events
    expect(await refusalOf(desk, 'breaches:remove-event', { id, eventId: aware?.id ?? '' })).toBe(
      'events.1.kind not-offered',
    )
    const left = await desk.call('breaches:remove-event', { id, eventId: note?.id ?? '' })
    expect(left.events.map(({ kind }) => kind)).toEqual(['aware', 'assessed'])
  })
})

describe('an assessment', () => {
  it('is kept with what its answers come to, and leads on from awareness', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    const answers = { ...ANSWERS, types: [{ type: 'sensitive' as const, adjust: 0, why: null }] }
    const made = await desk.call('breaches:assess', {
      id,
      by: 'Ona',
      assessment: anAssessment({ answers, outcome: 'high-risk', exampleCodes: ['07', '07'] }),
    })
    expect(made).toMatchObject({
      by: 'Ona',
      at: '2026-11-22T10:00:00.000Z',
      exampleCodes: ['07'],
      severity: { dpc: 4, ei: 1, cb: 0.25, se: 4.25, band: 'very_high' },
    })
    const { summary, breach } = await desk.call('breaches:read', { id })
    expect(summary).toMatchObject({ state: 'ASSESSED', band: 'very_high', outcome: 'high-risk' })
    expect(breach.events.at(-1)).toMatchObject({
      kind: 'assessed',
      assessmentId: made.id,
      by: 'Ona',
    })
  })

  it('stands beside the earlier ones, and the latest counts', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    const first = await desk.call('breaches:assess', { id, by: null, assessment: anAssessment() })
    const second = await desk.call('breaches:assess', {
      id,
      by: null,
      assessment: anAssessment({ method: 'other', outcome: 'risk' }),
    })
    const { breach, summary } = await desk.call('breaches:read', { id })
    expect(breach.assessments).toEqual([first, second])
    expect(second).toMatchObject({ answers: null, severity: null })
    expect(summary).toMatchObject({ state: 'ASSESSED', outcome: 'risk', band: null })
  })

  it('is one step of undo with its event', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    await desk.call('breaches:assess', { id, by: null, assessment: anAssessment() })
    await desk.call('journal:undo', undefined)
    const { breach, summary } = await desk.call('breaches:read', { id })
    expect([breach.assessments, summary.state]).toEqual([[], 'AWARE'])
  })

  it('made before awareness moves nothing', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk)
    await desk.call('breaches:assess', { id, by: null, assessment: anAssessment() })
    const { breach, summary } = await desk.call('breaches:read', { id })
    expect([breach.assessments.length, breach.events, summary.state]).toEqual([1, [], 'SIGNAL'])
  })

  it('is refused without answers, out of range, or when all is closed', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    const refusal = (assessment: unknown, breachId = id) =>
      refusalOf(desk, 'breaches:assess', { id: breachId, by: null, assessment })
    expect(await refusal(anAssessment({ answers: null }))).toBe('assessment.answers required')
    const answers = { ...ANSWERS, types: [{ type: 'simple' as const, adjust: -1, why: null }] }
    expect(await refusal(anAssessment({ answers }))).toBe(
      'assessment.answers.types.0.adjust out-of-range',
    )
    expect(await refusal(anAssessment({ reasons: ' ' }))).toBe('assessment.reasons required')
    const closed = await closedBreach(desk, '2026-11-21T10:00:00.000Z')
    expect(await refusal(anAssessment(), closed.id)).toBe('id not-offered')
    expect((await desk.call('breaches:read', { id })).breach.assessments).toEqual([])
  })
})

describe('closing', () => {
  it('waits for decisions, lessons and an activity, which then stay', async () => {
    const desk = await aDesk('empty')
    const { id } = await closedBreach(desk, '2026-11-21T10:00:00.000Z')
    expect((await desk.call('breaches:read', { id })).summary).toMatchObject({
      state: 'CLOSED',
      isOpen: false,
      closedOn: '2026-11-21',
      duties: [],
    })
    expect(await refusalOf(desk, 'breaches:change', { id, patch: { lessons: null } })).toBe(
      'lessons required',
    )
    expect(await refusalOf(desk, 'breaches:change', { id, patch: { activityIds: [] } })).toBe(
      'activityIds required',
    )
    const event = step('reopened', '2026-11-22T09:00:00.000Z', { reason: 'More people' })
    await desk.call('breaches:record-event', { id, event })
    expect(await refusalOf(desk, 'breaches:change', { id, patch: { lessons: null } })).toBe('kept')
  })
})
