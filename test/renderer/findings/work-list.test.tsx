import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FindingsPage } from '../../../renderer/features/findings/FindingsPage.tsx'
import { aRule } from '#support/holdings'
import { openPage, type OpenedPage } from '../activities-list/open-page.tsx'

async function openFindings(): Promise<OpenedPage> {
  const page = await openPage('/findings', FindingsPage)
  const grid = await screen.findByRole('grid', {}, { timeout: 15_000 })
  await waitFor(() => expect(document.activeElement).toBe(grid))
  return page
}

describe('the work list of findings', () => {
  it('counts all findings by severity in words', async () => {
    const { desk } = await openFindings()
    const { findings } = await desk.call('findings:list', undefined)
    const of = (severity: string) =>
      findings.filter(({ finding }) => finding.severity === severity).length
    screen.getByText(
      `${findings.length} findings: ${of('B')} blockers, ${of('E')} errors, ${of('W')} weak`,
    )
  })

  it('leads from a finding to its field', async () => {
    const { user, place } = await openFindings()
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { name: /^At/ })
    expect(place()).toBe('/register?field=legalName')
  })

  it('leads to the field of an activity', async () => {
    const { user, place } = await openFindings()
    await user.keyboard('{ArrowDown}{Enter}')
    await screen.findByRole('heading', { name: /^At/ })
    expect(place()).toBe('/activities/example-pa-01?field=recipientIds')
  })

  it('leads to the field of a retention rule', async () => {
    const { user, desk, place, tell } = await openFindings()
    const record = aRule('open', { kind: 'review', reviewEvery: 'P1Y', name: 'Looked at yearly' })
    await desk.call('catalogues:save', { kind: 'retention-rule', record })
    act(() => tell({ kind: 'changed', entities: ['retention-rule'] }))
    const { findings } = await desk.call('findings:list', undefined)
    await screen.findByText(new RegExp(`^${findings.length} findings`))
    await user.keyboard('{End}')
    await screen.findAllByText(/Looked at yearly/)
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { name: /^At/ })
    expect(place()).toBe('/retention/rules/rule-open?field=criteria')
  })

  it('answers the active finding in place and gives the keyboard back to the list', async () => {
    const { user } = await openFindings()
    await user.keyboard('{ArrowDown}a{Enter}')
    await user.type(await screen.findByRole('textbox', { name: /Reason/ }), 'Under way')
    await user.click(screen.getByRole('button', { name: 'Record answer' }))
    await screen.findByText(/Accepted on 22 Nov 2026: Under way/)
    await screen.findByText(/; 1 accepted$/)
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('grid')))
    await user.click(screen.getByRole('button', { name: 'Withdraw' }))
    await waitFor(() => expect(screen.queryByText(/; 1 accepted$/)).toBeNull())
  })

  it('resolves a finding of the privacy notice with how, and opens it again', async () => {
    const { user, desk } = await openFindings()
    await user.click(screen.getByRole('tab', { name: 'Privacy notice' }))
    await user.click(screen.getAllByRole('button', { name: 'Resolve…' })[0] as HTMLElement)
    await user.click(await screen.findByRole('button', { name: 'Record resolution' }))
    await screen.findByText('Write down how it was resolved.')
    await user.type(screen.getByRole('textbox', { name: /How/ }), 'Named in version 2')
    await user.click(screen.getByRole('button', { name: 'Record resolution' }))
    await screen.findByText('Resolved on 22 Nov 2026: Named in version 2')
    await user.click(screen.getByRole('button', { name: 'Reopen' }))
    await waitFor(async () => {
      const { notice } = await desk.call('findings:list', undefined)
      expect(notice.every(({ resolvedOn }) => resolvedOn === null)).toBe(true)
    })
  })
})
