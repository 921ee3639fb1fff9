import { describe, expect, it } from 'vitest'
import { button, dialog, openIncident } from './open-incident.tsx'

describe('recording awareness', () => {
  it('warns of an awareness after the message of a processor, whose own knowledge does not count', async () => {
    const party = { id: 'host', name: 'Host', processorId: null, note: null }
    const toldUsAt = '2026-11-21T09:00:00.000Z'
    const { user } = await openIncident({
      patch: { parties: [{ ...party, role: 'processor', toldUsAt }] },
    })
    await user.click(button('Record awareness…'))
    const form = await dialog()
    expect(await form.findByText(/A processor told you before that/)).toBeTruthy()
    const day = form.getByRole('textbox', { name: /Aware since, date/ })
    await user.clear(day)
    await user.type(day, '2026-11-20')
    await form.findByText(/Once a processor has told you of the breach you are aware; what/)
  })
})
