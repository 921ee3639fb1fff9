import { describe, expect, it } from 'vitest'
import type { Breach } from '#shared/domain/breaches/breach'
import type { BreachPrint } from '#shared/ipc/breaches'
import { askVault } from '#support/ask-vault'
import { anAssessment, AWARE_AT, loggedBreach, notice, step, writeRecord } from '#support/breaches'
import { aDesk, type TestDesk } from '#support/desk'
import { valueOf, wordsOf } from '#support/printed-report'

const LONG_AFTER = '2026-11-25T10:00:00.000Z'
const DELAY = 'Reasons for the delay'

async function assessed(desk: TestDesk) {
  const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
  await desk.call('breaches:assess', { id, by: null, assessment: anAssessment() })
  return id
}

async function printed(desk: TestDesk, print: BreachPrint) {
  return (await askVault(desk, 'breaches:document', { print, isDraft: true })).html
}

describe('reasons for a delay', () => {
  it('are owed by nobody who decided not to notify, however late it is printed', async () => {
    const desk = await aDesk('empty')
    const id = await assessed(desk)
    const event = step('not-notified', '2026-11-21T09:00:00.000Z', { reason: 'No risk.' })
    await desk.call('breaches:record-event', { id, event })
    desk.setClock(LONG_AFTER)
    expect(valueOf(await printed(desk, { kind: 'record', id }), DELAY)).toBe('no such label')
    const period = { from: null, to: null }
    expect(valueOf(await printed(desk, { kind: 'register', period }), DELAY)).toBe('no such label')
    const after = await printed(desk, { kind: 'notification', id, stage: 'initial' })
    expect(valueOf(after, DELAY)).toBe('not yet known')
  })

  it('are shown as missing in record and register once the limit has passed', async () => {
    const desk = await aDesk('empty')
    const id = await assessed(desk)
    const period = { from: null, to: null }
    expect(valueOf(await printed(desk, { kind: 'record', id }), DELAY)).toBe('no such label')
    desk.setClock(LONG_AFTER)
    expect(valueOf(await printed(desk, { kind: 'record', id }), DELAY)).toBe('not recorded')
    expect(valueOf(await printed(desk, { kind: 'register', period }), DELAY)).toBe('not recorded')
  })
})

describe('a notification of which a log gives no day', () => {
  it('is counted in the register and told as such', async () => {
    const desk = await aDesk('empty')
    const breach = await loggedBreach(desk, { awareAt: AWARE_AT })
    const taken = { id: 'taken', at: AWARE_AT, isDayOnly: true, by: null }
    const told = { ...taken, kind: 'taken-over' as const, phase: 'notified' as const }
    const events = [...breach.events, { ...told, statusText: null }]
    writeRecord(desk, 'breach', { ...breach, events } as Breach)
    const html = await printed(desk, { kind: 'register', period: { from: null, to: null } })
    expect(wordsOf(html)).toContain('Notified to the authority: 1;')
    expect(wordsOf(html)).toContain('notified, when is not recorded')
  })
})

describe('a notification after a withdrawal', () => {
  it('is a new one with reasons of its own, and names the one that was withdrawn', async () => {
    const desk = await aDesk('empty')
    const id = await assessed(desk)
    desk.setClock(LONG_AFTER)
    const record = (event: ReturnType<typeof notice>) =>
      desk.call('breaches:record-event', { id, event })
    await record(notice('2026-11-21T09:00:00.000Z', { reference: '2R-77' }))
    await record(step('withdrawn', '2026-11-22T09:00:00.000Z', { reason: 'A false alarm.' }))
    const delayReason = 'News came on 25 November.'
    const html = await printed(desk, { kind: 'notification', id, stage: 'initial', delayReason })
    expect(html).not.toContain('Withdrawal of a notification')
    expect(valueOf(html, 'Kind')).toMatch(/^New notification, incomplete/)
    expect(valueOf(html, 'Earlier notification')).toBe(
      'number 2R-77, made 21 Nov 2026, 11:00 (Europe/Vilnius, UTC+2); it was withdrawn',
    )
    expect(valueOf(html, 'Reason for the withdrawal')).toBe('no such label')
    expect(valueOf(html, 'Notified')).toBe('no such label')
    expect(valueOf(html, DELAY)).toBe(delayReason)
    const print = { kind: 'notification', id, stage: 'complete', delayReason } as const
    const whole = await printed(desk, { ...print, isAnew: true })
    expect(valueOf(whole, 'Kind')).toBe('New notification, complete')
    expect(valueOf(whole, 'Earlier notification')).toMatch(/; it was withdrawn$/)
    expect(valueOf(whole, 'Reason for the withdrawal')).toBe('no such label')
    expect(valueOf(whole, 'Notified')).toBe('no such label')
    expect(valueOf(whole, DELAY)).toBe(delayReason)
    expect(valueOf(await printed(desk, print), 'Kind')).toBe('Withdrawn')
  })
})
