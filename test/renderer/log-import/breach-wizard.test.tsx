import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aDesk } from '#support/desk'
import { breachesOf, breachLog, GERMAN_LOG, statusOf } from '#support/breach-logs'
import { aLog, openWizard, type OpenedWizard } from './open-wizard.tsx'
import { button, cellsOf, CHECK, chooseInSelect, COLUMNS, WORDS } from './walk.tsx'

const LOG = breachLog(
  ['B-1', 'Lost list', '2026-11-20 09:00', '2026-11-20 10:30', '', 'blue'],
  ['B-2', 'Open list', '2026-06-01', '2026-06-01', '2026-06-02', 'reported'],
  ['B-3', 'Odd order', '2026-06-02', '2026-06-01', '', 'open'],
)

async function openBreachWizard(): Promise<OpenedWizard> {
  const desk = await aDesk('empty')
  await desk.call('requests:change-settings', { timeZone: 'Europe/Berlin' })
  return openWizard(desk, '/breaches/import')
}

async function upToBreachCheck(wizard: OpenedWizard, path: string): Promise<void> {
  await wizard.choose(path)
  await wizard.goOn(COLUMNS)
  await wizard.goOn(WORDS)
  await wizard.goOn(CHECK)
}

const countsShown = () =>
  within(screen.getByRole('table', { name: 'Rows by what happens to them' }))
    .getAllByRole('row')
    .map((row) => [
      within(row).getByRole('rowheader').textContent,
      within(row).getByRole('cell').textContent,
    ])

describe('the import of a log of incidents', () => {
  it('says first how many clocks would run, then reads it in and takes it back', async () => {
    const wizard = await openBreachWizard()
    await upToBreachCheck(wizard, aLog('log.csv', LOG))
    screen.getByText(
      '2 incidents to add and 1 row that cannot be imported. Nothing was written yet.',
    )
    expect(countsShown()).toEqual([
      ['To add', '2'],
      ['Of those to add, whose clock runs from then on', '1'],
      ['Of those to add, aware or notified on a day without a time', '1'],
      ['Cannot be imported', '1'],
      ['Values left out or to be looked at', '1'],
      ['Rows of the file', '3'],
    ])
    screen.getByText('One incident is open with an awareness and no notification.')
    screen.getByText('Awareness lies before the first signal.')
    const sample = screen.getByRole('region', { name: 'The first 2 rows as they would arrive' })
    expect(within(sample).getAllByRole('row').slice(1).map(cellsOf)).toEqual([
      [
        '2',
        'Add',
        'B-1',
        'Lost list',
        '20 Nov 2026, 09:00',
        '20 Nov 2026, 10:30',
        '–',
        'Open',
        '–',
      ],
      [
        '3',
        'Add',
        'B-2',
        'Open list',
        '1 Jun 2026',
        '1 Jun 2026',
        '2 Jun 2026',
        'Authority notified',
        '–',
      ],
    ])
    await wizard.user.click(
      screen.getByRole('radio', { name: 'Import the other 2 incidents, leave 1 row out' }),
    )
    await wizard.user.click(await button('Import 2 incidents'))
    await screen.findByRole('heading', { level: 2, name: 'Imported 2 incidents' })
    screen.getByText('From log.csv: 2 added, 1 left out.')
    expect([...breachesOf(wizard.desk).keys()].sort()).toEqual(['B-1', 'B-2'])
    await wizard.user.click(await button('Take back'))
    await screen.findByRole('heading', { level: 2, name: 'Took back the import of log.csv' })
    expect(breachesOf(wizard.desk).size).toBe(0)
  })

  it('takes what the officer says of a word', async () => {
    const wizard = await openBreachWizard()
    await wizard.choose(aLog('log.csv', LOG))
    await wizard.goOn(COLUMNS)
    await wizard.goOn(WORDS)
    screen.getByText('Where a word stays open, the dates of its row decide.')
    await chooseInSelect(wizard, 'State meant by blue', 'Authority not notified')
    await wizard.goOn(CHECK)
    expect(countsShown()).toContainEqual(['Of those to add, whose clock runs from then on', '0'])
    expect(screen.queryByText(/open with an awareness/)).toBeNull()
    await wizard.user.click(screen.getByRole('radio', { name: /^Import the other 2/ }))
    await wizard.user.click(await button('Import 2 incidents'))
    await screen.findByRole('heading', { level: 2, name: 'Imported 2 incidents' })
    expect(statusOf(wizard.desk, 'B-1').state).toBe('NOT_NOTIFIED_WITH_REASONS')
  })

  it('does not go on without a column for the first signal or awareness', async () => {
    const wizard = await openBreachWizard()
    await wizard.choose(aLog('log.csv', 'Title;Notified\nLost list;2026-06-02\n'))
    await wizard.goOn(COLUMNS)
    await wizard.user.click(await button('Continue'))
    await screen.findByText('No column says when an incident was noticed.')
    await chooseInSelect(wizard, 'Aware', 'Notified')
    await chooseInSelect(wizard, 'Title', 'Not in the file')
    await wizard.user.click(await button('Continue'))
    await screen.findByText('No column says what the incidents are.')
  })

  it('shows every column of a German register where it belongs', async () => {
    const wizard = await openBreachWizard()
    await wizard.choose(GERMAN_LOG)
    const letters = screen.getByRole('radiogroup', { name: /spelled as it should be/ })
    await wizard.user.click(within(letters).getByRole('radio', { name: /ä|ö|ü|ß/ }))
    await wizard.goOn(COLUMNS)
    const lists = ['What happened', 'When', 'Extent', 'Where it stands'].map((name) =>
      screen.getByRole('list', { name }),
    )
    const fields = lists.map((list) => within(list).getAllByRole('listitem', {}).length)
    expect(fields.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(20)
    screen.getByText('Every column of the file is stored.')
    screen.getByText('12.01.2026 09:40 → 12 Jan 2026, 09:40')
    screen.getByText('12.01.2026 → 12 Jan 2026')
  })
})
