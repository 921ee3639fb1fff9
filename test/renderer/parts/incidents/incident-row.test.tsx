import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { breachStateWords } from '#shared/text/breach-words'
import { incidentLinksText } from '#shared/text/incident-links'
import { ActivitySheetPage } from '../../../../renderer/features/activities/ActivitySheetPage.tsx'
import { CataloguesPage } from '../../../../renderer/features/catalogues/CataloguesPage.tsx'
import { RequestSheetPage } from '../../../../renderer/features/requests/sheet/RequestSheetPage.tsx'
import { openRoutes } from '../../open-routes.tsx'

const PAGES = {
  '/activities/$id': ActivitySheetPage,
  '/requests/$id': RequestSheetPage,
  '/catalogues/$kind': CataloguesPage,
  '/breaches/$id': () => <h1>An incident</h1>,
}

describe('the incidents that name a record', () => {
  it.each([
    ['activity', '/activities/example-pa-12', 'BR-003', '/breaches/example-breach-03'],
    ['request', '/requests/example-request-09', 'BR-001', '/breaches/example-breach-01'],
    [
      'system',
      '/catalogues/system?id=example-system-postbox',
      'BR-002',
      '/breaches/example-breach-02',
    ],
  ])('stand on the sheet of an %s and lead to theirs', async (_, from, refNo, to) => {
    const { user, place } = await openRoutes(PAGES, from)
    await user.click(await screen.findByRole('link', { name: new RegExp(refNo) }))
    await waitFor(() => expect(place()).toBe(to))
  })

  it('tell where each stands', async () => {
    await openRoutes(PAGES, '/activities/example-pa-12')
    const link = await screen.findByRole('link', { name: 'BR-003' })
    const line = link.closest('li')!
    expect(within(line).getByText(breachStateWords.AWARE)).toBeDefined()
    expect(line.textContent).toContain('Newsletter list open to anybody with the link')
  })

  it('have no row where there are none', async () => {
    await openRoutes(PAGES, '/activities/example-pa-01')
    await screen.findByText('History', { selector: 'h2' }, { timeout: 15_000 })
    expect(screen.queryByText(incidentLinksText.label)).toBeNull()
  })
})
