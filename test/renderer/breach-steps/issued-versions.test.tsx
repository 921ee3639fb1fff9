import '../native-bytes.ts'
import { describe, expect, it } from 'vitest'
import { anAssessment, AWARE_AT, issued, notice, step } from '#support/breaches'
import { button, dialog, expectSoon, openIncident, readAnew, timeline } from './open-incident.tsx'

const AWARE = { awareAt: AWARE_AT }
const record = async () => (await dialog()).getByRole('button', { name: 'Record' })

describe('the step that notifies the authority, after a version was issued', () => {
  it('is linked to the version that was issued for its stage', async () => {
    const { user, kept, desk, id } = await openIncident({ entered: AWARE, deeds: [anAssessment()] })
    const print = { kind: 'notification', id, stage: 'initial' } as const
    const { id: documentId } = await issued(desk, print, '%PDF 1', 'First part.pdf')
    await readAnew()
    await user.click(button('Record notification…'))
    const form = await dialog()
    await form.findByRole('button', { name: /First part/ })
    await user.click(await record())
    await expectSoon(async () =>
      expect((await kept()).events.at(-1)).toMatchObject({ kind: 'notified', documentId }),
    )
  })

  it('takes over stage and reasons from the version that was issued late, and say so', async () => {
    const { user, kept, desk, id } = await openIncident({
      entered: { awareAt: '2026-11-20T08:30:00.000Z' },
      deeds: [anAssessment({ outcome: 'risk' })],
    })
    await desk.call('breaches:change-settings', { notificationHours: 48 })
    const print = { kind: 'notification', id, stage: 'complete', delayReason: 'Forensics' } as const
    const { id: documentId } = await issued(desk, print)
    await readAnew()
    await user.click(button('Record notification…'))
    const form = await dialog()
    const reasons = () => form.getByRole<HTMLTextAreaElement>('textbox', { name: /Reasons for/ })
    await expectSoon(() => expect(reasons().value).toBe('Forensics'))
    expect(form.getByRole<HTMLInputElement>('radio', { name: /Complete/ }).checked).toBe(true)
    form.getByText(/Taken from version 1, issued 22 Nov 2026, 12:00/)
    await user.click(form.getByRole('radio', { name: /First part/ }))
    expect(reasons().value).toBe('')
    await user.click(form.getByRole('radio', { name: /Complete/ }))
    await user.type(reasons(), ' took long')
    expect(form.queryByText(/Taken from version/)).toBeNull()
    await user.click(await record())
    await expectSoon(async () =>
      expect((await kept()).events.at(-1)).toMatchObject({
        stage: 'complete',
        documentId,
        delayReason: 'Forensics took long',
      }),
    )
  })

  it('takes no reasons over for a notification that is in time, nor one that was cleared', async () => {
    const { user, desk, id } = await openIncident({
      entered: AWARE,
      deeds: [anAssessment({ outcome: 'risk' })],
    })
    const print = { kind: 'notification', id, stage: 'initial', delayReason: 'Forensics' } as const
    await issued(desk, print)
    await readAnew()
    await user.click(button('Record notification…'))
    const form = await dialog()
    expect(form.queryByRole('textbox', { name: /Reasons for/ })).toBeNull()
    await desk.call('breaches:change-settings', { notificationHours: 48 })
    await readAnew()
    const reasons = await form.findByRole<HTMLTextAreaElement>('textbox', { name: /Reasons for/ })
    expect(reasons.value).toBe('Forensics')
    await user.clear(reasons)
    expect(reasons.value).toBe('')
  })

  it('offers no version again that was sent with an earlier notification', async () => {
    const { user, desk, id } = await openIncident({ entered: AWARE, deeds: [anAssessment()] })
    const version = async (stage: 'initial' | 'follow-up' | 'complete') =>
      (await issued(desk, { kind: 'notification', id, stage }, `%PDF ${stage}`, `${stage}.pdf`)).id
    await version('complete')
    const documentId = await version('initial')
    const at = '2026-11-22T09:00:00.000Z'
    const sent = async (stage: 'initial' | 'follow-up', documentId: string) =>
      desk.call('breaches:record-event', { id, event: notice(at, { stage, documentId }) })
    await sent('initial', documentId)
    await sent('follow-up', await version('follow-up'))
    await readAnew()
    await expectSoon(() => void timeline().getByText('Authority notified: follow-up'))
    await user.click(button('Record notification…'))
    const form = await dialog()
    const choice = () => form.getByRole('button', { name: /Version that was sent/ }).textContent
    await expectSoon(() => expect(choice()).toContain('None'))
    await user.click(form.getByRole('radio', { name: /Complete/ }))
    expect(choice()).toContain('None')
  })

  it('takes the new notification, not the withdrawal, as what is sent after one', async () => {
    const { user, desk, id } = await openIncident({ entered: AWARE, deeds: [anAssessment()] })
    const at = '2026-11-22T09:00:00.000Z'
    for (const event of [notice(at), step('withdrawn', at, { reason: 'No risk' })])
      await desk.call('breaches:record-event', { id, event })
    const print = { kind: 'notification', id, stage: 'complete' } as const
    await issued(desk, print, '%PDF 1', 'Withdrawal.pdf')
    await issued(desk, { ...print, stage: 'initial' }, '%PDF 2', 'New.pdf')
    await readAnew()
    await expectSoon(() => void timeline().getByText('No risk'))
    await user.click(button('Record notification…'))
    const form = await dialog()
    const choice = () => form.getByRole('button', { name: /Version that was sent/ }).textContent
    await expectSoon(() => expect(choice()).toContain('New'))
    await user.click(form.getByRole('radio', { name: /Complete/ }))
    expect(choice()).toContain('None')
    await issued(desk, { ...print, isAnew: true }, '%PDF 3', 'Whole.pdf')
    await readAnew()
    await form.findByRole('button', { name: /Version that was sent/ })
    await user.click(form.getByRole('radio', { name: /First part/ }))
    expect(choice()).toContain('New')
    await user.click(form.getByRole('radio', { name: /Complete/ }))
    await expectSoon(() => expect(choice()).toContain('Whole'))
  })
})
