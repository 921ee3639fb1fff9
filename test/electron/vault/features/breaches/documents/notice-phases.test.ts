import { describe, expect, it } from 'vitest'
import { anAssessment, notice, step } from '#support/breaches'
import { aDesk, type TestDesk } from '#support/desk'
import { awareBreach, printedNotice } from '#support/printed-notice'
import { valueOf } from '#support/printed-report'

describe('phases of a notification', () => {
  const assessed = async (desk: TestDesk) => {
    const id = await awareBreach(desk)
    await desk.call('breaches:assess', {
      id,
      by: null,
      assessment: anAssessment({ outcome: 'risk' }),
    })
    return id
  }
  const record = (desk: TestDesk, id: string, event: ReturnType<typeof notice>) =>
    desk.call('breaches:record-event', { id, event })

  it('tells a follow-up from the first, with the number that the authority gave', async () => {
    const desk = await aDesk('empty')
    const id = await assessed(desk)
    expect(valueOf((await printedNotice(desk, id)).html, 'Kind')).toMatch(
      /^New notification, incomplete/,
    )
    expect(valueOf((await printedNotice(desk, id, 'complete')).html, 'Kind')).toBe(
      'New notification, complete',
    )
    expect(valueOf((await printedNotice(desk, id)).html, 'Earlier notification')).toBe(
      'no such label',
    )
    const first = { stage: 'initial' as const, authority: 'VDAI', reference: '2R-77' }
    await record(desk, id, notice('2026-11-21T09:00:00.000Z', first))
    const { html } = await printedNotice(desk, id, 'follow-up')
    expect(valueOf(html, 'Kind')).toBe('Follow-up to an earlier notification, still incomplete')
    expect(valueOf(html, 'Earlier notification')).toBe(
      'number 2R-77, made 21 Nov 2026, 11:00 (Europe/Vilnius, UTC+2)',
    )
    expect(valueOf(html, 'Supervisory authority')).toBe('VDAI')
    expect(valueOf((await printedNotice(desk, id, 'complete')).html, 'Kind')).toBe(
      'Follow-up to an earlier notification, complete',
    )
  })

  it('adds to a complete one as a follow-up that is complete', async () => {
    const desk = await aDesk('empty')
    const id = await assessed(desk)
    await record(desk, id, notice('2026-11-21T09:00:00.000Z', { stage: 'complete' }))
    await record(desk, id, notice('2026-11-22T09:00:00.000Z', { stage: 'complete' }))
    const { html } = await printedNotice(desk, id, 'complete')
    expect(valueOf(html, 'Kind')).toBe('Follow-up to an earlier notification, complete')
    expect(valueOf(html, 'Notified')).toBe('21 Nov 2026, 11:00 (Europe/Vilnius, UTC+2)')
  })

  it('says why it is withdrawn', async () => {
    const desk = await aDesk('empty')
    const id = await assessed(desk)
    await record(desk, id, notice('2026-11-21T09:00:00.000Z', { stage: 'initial' }))
    const event = step('withdrawn', '2026-11-22T09:00:00.000Z', { reason: 'No data were on it.' })
    await desk.call('breaches:record-event', { id, event })
    const { html, title } = await printedNotice(desk, id, 'follow-up')
    expect(title).toMatch(/^Withdrawal/)
    expect(valueOf(html, 'Kind')).toBe('Withdrawn')
    expect(valueOf(html, 'Reason for the withdrawal')).toBe('No data were on it.')
  })

  it('keeps the reasons for a delay that were recorded with the first notification', async () => {
    const desk = await aDesk('empty')
    const id = await assessed(desk)
    desk.setClock('2026-11-25T10:00:00.000Z')
    const late = { stage: 'initial' as const, delayReason: 'The key was lost.' }
    await record(desk, id, notice('2026-11-24T09:00:00.000Z', late))
    const { html } = await printedNotice(desk, id, 'follow-up')
    expect(valueOf(html, 'Reasons for the delay')).toBe('The key was lost.')
    expect(valueOf(html, 'Notified')).toBe('24 Nov 2026, 11:00 (Europe/Vilnius, UTC+2)')
  })
})
