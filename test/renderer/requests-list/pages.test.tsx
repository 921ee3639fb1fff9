import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { activeRow, openRequestList, shownRefs } from './open-requests.tsx'
import { manyRequests } from './seeded-desk.ts'

const COUNT = 2000

/** Presses End until the list goes no further: the case that was received last has most time left. */
async function goToEnd(user: { keyboard: (keys: string) => Promise<void> }): Promise<void> {
  await waitFor(
    async () => {
      await user.keyboard('{End}')
      expect(activeRow()?.textContent).toContain('RQ-0001')
    },
    { timeout: 30_000 },
  )
}

function rowsRead(): number {
  return screen.getAllByRole('row').length
}

describe('a list that is read page by page', () => {
  it('knows how many rows there are before it has read them', async () => {
    await openRequestList(manyRequests(COUNT))
    await waitFor(() =>
      expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(COUNT + 1)),
    )
    expect(rowsRead()).toBeLessThan(100)
  })

  it('is gone through to its end, changed there, and left and found again', async () => {
    const { user, go, desk } = await openRequestList(manyRequests(COUNT))
    await goToEnd(user)
    expect(activeRow()?.getAttribute('aria-rowindex')).toBe(String(COUNT + 1))
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { name: /^At/ })
    await desk.call('requests:change', { id: 'request-1', patch: { subject: 'Found at the end' } })
    await go('/requests')
    await screen.findByRole('grid')
    expect(activeRow()?.textContent).toContain('RQ-0001')
  })

  it('begins at the top when something else is asked', async () => {
    const { user } = await openRequestList(manyRequests(COUNT))
    await goToEnd(user)
    await user.type(screen.getByRole('searchbox'), 'RQ-1999')
    await waitFor(() => expect(shownRefs()).toEqual(['RQ-1999']))
    await screen.findByText('1 of 2,000 requests shown')
  })

  it('selects every row that matches, those not read yet as well', async () => {
    const { user } = await openRequestList(manyRequests(COUNT))
    await user.keyboard('{Control>}a{/Control}')
    await user.click(await screen.findByRole('button', { name: 'Select all 2,000 that match' }))
    await screen.findByText('2,000 selected', {}, { timeout: 20_000 })
  })

  it('reads again what it has read when something changes', async () => {
    const { user, desk, tell } = await openRequestList(manyRequests(COUNT))
    await goToEnd(user)
    await desk.call('requests:change', { id: 'request-1', patch: { subject: 'Changed meanwhile' } })
    tell({ kind: 'changed', entities: ['request'] })
    await waitFor(() => expect(activeRow()?.textContent).toContain('Changed meanwhile'))
    expect(activeRow()?.getAttribute('aria-rowindex')).toBe(String(COUNT + 1))
  })
})
