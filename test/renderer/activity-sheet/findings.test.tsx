import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { sheetText } from '#shared/text/sheet'
import { expectSoon, openSheet } from './open-sheet.tsx'

const note = (code: string) => screen.getByRole('complementary', { name: new RegExp(`${code}$`) })

const notedCodes = () =>
  [...document.querySelectorAll('aside')]
    .map((aside) => aside.getAttribute('aria-label')?.split(', ')[1] ?? '')
    .toSorted()

describe('the findings of an activity', () => {
  it('stand each beside the field they concern, none left out', async () => {
    const { desk, go } = await openSheet('example-pa-01')
    const seen = new Set<string>()
    for (const { id, refNo, codes } of await desk.call('activities:list', undefined)) {
      if (codes.every((code) => seen.has(code))) continue
      for (const code of codes) seen.add(code)
      await go(`/activities/${id}`)
      // Asking for roles costs seconds on two dozen sheets of this length.
      await waitFor(() => expect(document.querySelector('h1')?.textContent).toContain(refNo))
      const { findings } = await desk.call('activities:read', { id })
      const expected = findings.map(({ code }) => code).toSorted()
      await waitFor(() => expect(notedCodes()).toEqual(expected), { timeout: 10_000 })
    }
  })

  it('are accepted with a reason, shown as accepted, and withdrawn again', async () => {
    const { desk, user } = await openSheet('example-pa-01')
    await user.click(within(note('F-OWNER')).getByRole('button', { name: /Accept/ }))
    await user.click(await screen.findByRole('button', { name: sheetText.findings.record }))
    await screen.findByText(sheetText.findings.reasonMissing)
    await user.type(screen.getByRole('textbox', { name: /Reason/ }), 'One-person company')
    await user.click(screen.getByRole('button', { name: sheetText.findings.record }))
    await screen.findByText(/Accepted on 22 Nov 2026: One-person company/)
    await user.click(within(note('F-OWNER')).getByRole('button', { name: 'Withdraw' }))
    await expectSoon(async () => {
      const { answers } = await desk.call('activities:read', { id: 'example-pa-01' })
      expect(answers).toEqual([])
    })
  })

  it('are jumped to by a link, the erasure limit in its own section', async () => {
    await openSheet('example-pa-01?field=dataCategories')
    await waitFor(() => {
      const row = document.activeElement?.closest('[id]')
      expect(document.activeElement).not.toBe(document.body)
      expect(row?.closest('[id^="activity-example-pa-01"]')?.id).toBe(
        'activity-example-pa-01-dataCategories.0.retentionRuleId',
      )
    })
  })
})
