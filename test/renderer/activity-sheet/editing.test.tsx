import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { problemText } from '#shared/text/problems'
import { expectSoon, openSheet } from './open-sheet.tsx'

const text = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })

describe('the sheet of an activity', () => {
  it('saves a field on leaving it, as one entry that undo takes back', async () => {
    const { desk, user } = await openSheet('example-pa-01')
    await user.click(text('Owner'))
    await user.keyboard('Marketing')
    await user.tab()
    await expectSoon(async () => {
      const { activity } = await desk.call('activities:read', { id: 'example-pa-01' })
      expect(activity.owner).toBe('Marketing')
    })
    const { undo } = await desk.call('journal:steps', undefined)
    expect(undo).toMatchObject({ channel: 'activities:change', fields: ['owner'] })
  })

  it('keeps a refused text with its reason, also after another activity was shown', async () => {
    const { user, go } = await openSheet('example-pa-01')
    const field = text('Reference')
    await user.clear(field)
    await user.type(field, 'PA-02')
    await user.tab()
    await screen.findByText(problemText.duplicate)
    expect(text('Reference').value).toBe('PA-02')
    await go('/activities/example-pa-03')
    await screen.findByRole('heading', { level: 1, name: /PA-03/ })
    await go('/activities/example-pa-01')
    await screen.findByRole('heading', { level: 1, name: /PA-01/ })
    expect(text('Reference').value).toBe('PA-02')
    screen.getByText(problemText.duplicate)
  })

  it('does not lose one of two fields of a group that are left in quick succession', async () => {
    const { desk, user } = await openSheet('example-pa-01')
    await user.click(text('Result of the assessment'))
    await user.keyboard('No high risk')
    await user.click(text('Assessment'))
    await user.keyboard('DPIA-1')
    await user.tab()
    await expectSoon(async () => {
      const { activity } = await desk.call('activities:read', { id: 'example-pa-01' })
      expect(activity.dpia).toMatchObject({ result: 'No high risk', ref: 'DPIA-1' })
    })
  })

  it('states that there are no recipients, and takes the finding away', async () => {
    const { desk, user } = await openSheet('example-pa-01')
    screen.getByText('F-RECIP')
    await user.click(screen.getByRole('checkbox', { name: /There are no recipients/ }))
    await expectSoon(async () => {
      const { activity } = await desk.call('activities:read', { id: 'example-pa-01' })
      expect(activity.recipientsNone).toBe(true)
      expect(screen.queryByText('F-RECIP')).toBeNull()
    })
  })

  it('makes an entry of a list on the spot and links it', async () => {
    const { desk, user } = await openSheet('example-pa-01')
    await user.click(screen.getByRole('combobox', { name: /Processors/ }))
    await user.keyboard('Hostinger')
    await user.click(await screen.findByRole('option', { name: /Hostinger/ }))
    await screen.findByRole('row', { name: 'Hostinger', hidden: true })
    await user.tab()
    await expectSoon(async () => {
      const { activity } = await desk.call('activities:read', { id: 'example-pa-01' })
      const { catalogues } = await desk.call('catalogues:list', undefined)
      const [id] = activity.processorIds
      expect(catalogues.processor.find((entry) => entry.id === id)?.name).toBe('Hostinger')
    })
    await screen.findByText('F-DPA')
  })
})
