import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { BreachPrint } from '#shared/ipc/breaches'
import { registerDialogText as words } from '#shared/text/breach-documents'
import { breachesListText } from '#shared/text/breaches-list'
import { issued, loggedBreach } from '#support/breaches'
import { openBreaches } from '../breaches-list/open-breaches.tsx'

const dialog = () => within(screen.getByRole('dialog'))

async function openDialog() {
  const opened = await openBreaches(async (desk) => {
    await loggedBreach(desk)
    await issued(
      desk,
      { kind: 'register', period: { from: null, to: null } },
      '%PDF',
      'Breaches_2025.pdf',
    )
  })
  const { user, desk } = opened
  const asked: [string, unknown][] = []
  const { call } = window.workbench
  vi.spyOn(window.workbench, 'call').mockImplementation(async (channel, input) => {
    if (!/^breaches:(issue|save-|export-)/.test(channel) || channel === 'breaches:issued-registers')
      return call(channel, input)
    asked.push([channel, input])
    if (channel !== 'breaches:issue') return { ok: true, value: null }
    return { ok: true, value: await issued(desk, input as BreachPrint) }
  })
  await user.click(await screen.findByRole('button', { name: breachesListText.registerMenu }))
  await user.click(await screen.findByRole('menuitem', { name: breachesListText.registerOf }))
  await screen.findByRole('dialog')
  return { ...opened, asked }
}

describe('the register of a period', () => {
  it('is issued for the days that are typed, and offered as a copy', async () => {
    const { user, asked } = await openDialog()
    await user.type(dialog().getByRole('textbox', { name: words.from }), '2026-01-01')
    await user.type(dialog().getByRole('textbox', { name: words.to }), '2026-12-31')
    await user.click(dialog().getByRole('button', { name: words.issue }))
    await screen.findByText(/issued and kept/)
    const period = { from: '2026-01-01', to: '2026-12-31' }
    expect(asked[0]).toEqual(['breaches:issue', { kind: 'register', period }])
    expect(asked[1]?.[0]).toBe('breaches:save-document')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is refused for days in the wrong order, in words', async () => {
    const { user, asked } = await openDialog()
    await user.type(dialog().getByRole('textbox', { name: words.from }), '2026-12-31')
    await user.type(dialog().getByRole('textbox', { name: words.to }), '2026-01-01')
    expect(dialog().getByText(words.order)).toBeTruthy()
    for (const name of [words.issue, words.draft, words.csv, words.xlsx])
      expect(dialog().getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true)
    expect(asked).toEqual([])
  })

  it('goes out as a table of the same period', async () => {
    const { user, asked } = await openDialog()
    await user.type(dialog().getByRole('textbox', { name: words.from }), '2026-11-01')
    await user.click(dialog().getByRole('button', { name: words.csv }))
    await user.click(dialog().getByRole('button', { name: words.xlsx }))
    const period = { from: '2026-11-01', to: null }
    expect(asked).toEqual([
      ['breaches:export-table', { format: 'csv', period }],
      ['breaches:export-table', { format: 'xlsx', period }],
    ])
  })

  it('names the versions issued before with their files', async () => {
    await openDialog()
    await dialog().findByText('Register of breaches, version 1')
    expect(dialog().getByText('Breaches_2025.pdf')).toBeTruthy()
  })
})
