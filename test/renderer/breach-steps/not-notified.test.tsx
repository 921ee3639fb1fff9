import '../native-bytes.ts'
import { describe, expect, it } from 'vitest'
import { breachStatus } from '#shared/domain/breaches/breach-status'
import { problemText } from '#shared/text/problems'
import { anAssessment, AWARE_AT } from '#support/breaches'
import { button, dialog, expectSoon, openIncident, readAnew } from './open-incident.tsx'

const AWARE = { awareAt: AWARE_AT }
const record = async () => (await dialog()).getByRole('button', { name: 'Record' })

describe('the step that leaves the authority unnotified', () => {
  it.each([
    ['unlikely', 'risk'],
    ['risk', 'high-risk'],
  ] as const)('warns of no “%s” where the authority is told of %s', async (outcome, threshold) => {
    const { user, desk } = await openIncident({
      entered: AWARE,
      deeds: [anAssessment({ outcome })],
    })
    await desk.call('breaches:change-settings', { notificationThreshold: threshold })
    await readAnew()
    await user.click(button('Record why not notified…'))
    const form = await dialog()
    await form.findByText(/The breach stays documented/)
    expect(form.queryByText(/The last assessment says/)).toBeNull()
  })

  it('warns whoever does not notify although the assessment says risk', async () => {
    const { user, kept } = await openIncident({
      entered: AWARE,
      deeds: [anAssessment({ outcome: 'risk' })],
    })
    await user.click(button('Record why not notified…'))
    const form = await dialog()
    form.getByText(/The last assessment says “Risk”/)
    await user.click(await record())
    await form.findByText(problemText.required)
    await user.type(form.getByRole('textbox', { name: /Why the authority/ }), 'Sent back unread')
    await user.click(await record())
    await expectSoon(async () =>
      expect(breachStatus(await kept()).state).toBe('NOT_NOTIFIED_WITH_REASONS'),
    )
  })
})
