import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aDesk } from '#support/desk'
import { deletionLog, deletionsOf, importDeletions } from '#support/deletion-logs'
import { aLog } from '#support/log-files'
import { DeletionSheetPage } from '../../../renderer/features/deletions/sheet/DeletionSheetPage.tsx'
import { openRoutes } from '../open-routes.tsx'
import { section } from './open-deletion.tsx'

const PAGES = { '/deletions': () => <h1>The list</h1>, '/deletions/$id': DeletionSheetPage }
const ROWS = [
  ['2026-11-12', '2026-11-10', 'LT', '12', 'parent', '3'],
  ['2026-11-12', '2026-11-11', 'LT', '14', 'support', '4'],
]

describe('a record that adds up cases of a log', () => {
  it('is told as such, with its log and nothing of the accounts', async () => {
    const desk = await aDesk('empty')
    const path = aLog(deletionLog(...ROWS))
    await importDeletions(desk, path, { grouping: 'day-and-country' })
    const [sum] = deletionsOf(desk)
    expect(sum?.cases).toBe(2)
    const { go } = await openRoutes(PAGES, '/deletions', desk)
    await go(`/deletions/${sum?.id}`)
    await screen.findByText('History', { selector: 'h2' }, { timeout: 15_000 })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'DEL-001 A sum of 2 cases from a log, Lithuania',
    )
    const head = within(screen.getByRole('banner'))
    head.getByText('Closed')
    section('Origin').getByText('2 cases')
    section('Origin').getByText('log.csv')
    section('Evidence record').getByText('7')
    expect(screen.queryByRole('region', { name: 'Working reference' })).toBeNull()
    expect(section('Signal').queryByRole('textbox')).toBeNull()
  })
})
