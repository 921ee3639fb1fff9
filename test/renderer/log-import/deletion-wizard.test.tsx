import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aDesk } from '#support/desk'
import { deletionsOf, GERMAN_DELETIONS } from '#support/deletion-logs'
import { aLog, openWizard, type OpenedWizard } from './open-wizard.tsx'
import { button, cellsOf, CHECK, chooseInSelect, COLUMNS } from './walk.tsx'

const LOG = `Name;Deleted at;Reported on;Country;Date of birth;Records
Ona Canary;2026-03-05;2026-03-02;Lithuania;2014-01-01;48
Jonas Canary;2026-03-05;2026-03-03;Lithuania;2011-01-01;2
Rasa Canary;2026-03-05;2026-03-06;Lithuania;2011-01-01;2
`

async function openDeletionWizard(): Promise<OpenedWizard> {
  const desk = await aDesk('empty')
  await desk.call('requests:change-settings', { timeZone: 'Europe/Berlin' })
  return openWizard(desk, '/deletions/import')
}

async function upToDeletionCheck(wizard: OpenedWizard, path: string): Promise<void> {
  await wizard.choose(path)
  await wizard.goOn(COLUMNS)
  await wizard.goOn(CHECK)
}

const countsShown = () =>
  within(screen.getByRole('table', { name: 'Rows by what happens to them' }))
    .getAllByRole('row')
    .map((row) => [
      within(row).getByRole('rowheader').textContent,
      within(row).getByRole('cell').textContent,
    ])

const sampleShown = (title: string) =>
  within(screen.getByRole('region', { name: title }))
    .getAllByRole('row')
    .slice(1)
    .map(cellsOf)

describe('the import of a log of deletions', () => {
  it('says first what is dropped, then reads it in and takes it back', async () => {
    const wizard = await openDeletionWizard()
    await upToDeletionCheck(wizard, aLog('march.csv', LOG))
    screen.getByText('2 records to add and 1 row that cannot be imported. Nothing was written yet.')
    expect(countsShown()).toEqual([
      ['Deletions in the log', '2'],
      ['Records to add', '2'],
      ['Cannot be imported', '1'],
      ['Rows of the file', '3'],
    ])
    expect(screen.getByText(/^2 columns are dropped:/).textContent).toBe(
      '2 columns are dropped: Name, Date of birth',
    )
    expect(screen.getByText(/^Of these can tell who it is:/).textContent).toBe(
      'Of these can tell who it is: Name, Date of birth',
    )
    screen.getByText('It was deleted before there was a signal.')
    expect(sampleShown('The first 2 rows as they would arrive')).toEqual([
      ['2', '5 Mar 2026', '2 Mar 2026', 'Lithuania', 'Under 13', '–', '48', '1'],
      ['3', '5 Mar 2026', '3 Mar 2026', 'Lithuania', '13 to 15', '–', '2', '1'],
    ])
    expect(document.body.textContent).not.toMatch(/Canary|2014|2011/)
    await wizard.user.click(
      screen.getByRole('radio', { name: 'Import the other 2 deletions, leave 1 row out' }),
    )
    await wizard.user.click(await button('Import 2 records'))
    await screen.findByRole('heading', { level: 2, name: 'Imported 2 records' })
    screen.getByText(
      'From march.csv: 2 deletions in 2 records, 1 row left out. Each record is sealed.',
    )
    expect(deletionsOf(wizard.desk)).toHaveLength(2)
    await wizard.user.click(await button('Take back'))
    await screen.findByRole('heading', { level: 2, name: 'Took back the import of march.csv' })
    expect(deletionsOf(wizard.desk)).toEqual([])
  })

  it('adds up by day and country on a choice, and shows at once what that makes', async () => {
    const wizard = await openDeletionWizard()
    await upToDeletionCheck(wizard, aLog('log.csv', LOG))
    await wizard.user.click(screen.getByRole('radio', { name: /^Added up by day and country/ }))
    await screen.findByText(/^2 deletions, added up to 1 record and 1 row/)
    expect(sampleShown('The first 1 row as they would arrive')).toEqual([
      ['2', '5 Mar 2026', '–', 'Lithuania', 'Not known', '–', '50', '2'],
    ])
    await wizard.user.click(screen.getByRole('radio', { name: /^Import the other 2/ }))
    await wizard.user.click(await button('Import 1 record'))
    await screen.findByRole('heading', { level: 2, name: 'Imported 1 record' })
    expect(deletionsOf(wizard.desk)).toMatchObject([{ cases: 2 }])
  })

  it('shows no cell that may tell who it is before it is read in', async () => {
    const wizard = await openDeletionWizard()
    await wizard.choose(aLog('log.csv', LOG))
    screen.getByText(/^Cells that may tell who it is are not shown here\./)
    const preview = screen.getByRole('region', { name: 'First rows of the file' })
    expect(within(preview).getAllByText('•••')).toHaveLength(6)
    expect(document.body.textContent).not.toMatch(/Canary|2014|2011/)
    await wizard.goOn(COLUMNS)
    screen.getByText('not shown, it may tell who it is')
    screen.getByText('2026-03-02 → 2 Mar 2026')
    expect(screen.getByText(/^1 column of the file is dropped:/).textContent).toContain('Name')
    expect(document.body.textContent).not.toMatch(/Canary|2014|2011/)
  })

  it('does not go on without a column for the day of the deletion', async () => {
    const wizard = await openDeletionWizard()
    await wizard.choose(aLog('log.csv', 'Wann;Country\n2026-03-05;LT\n'))
    await wizard.goOn(COLUMNS)
    await wizard.user.click(await button('Continue'))
    await screen.findByText('No column says when it was deleted.')
    await chooseInSelect(wizard, 'Deleted on', 'Wann')
    await wizard.goOn(CHECK)
    screen.getByText('1 record to add. Nothing was written yet.')
  })

  it('knows a log again and offers no way to read it in twice', async () => {
    const wizard = await openDeletionWizard()
    const path = aLog('log.csv', LOG.split('\n').slice(0, 3).join('\n'))
    await upToDeletionCheck(wizard, path)
    await wizard.user.click(await button('Import 2 records'))
    await screen.findByRole('heading', { level: 2, name: 'Imported 2 records' })
    await wizard.user.click(await button('Import another file'))
    await upToDeletionCheck(wizard, path)
    screen.getByText('This log was read in on 22 Nov 2026.')
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
  })

  it('shows every column of a German log where it belongs', async () => {
    const wizard = await openDeletionWizard()
    await wizard.choose(GERMAN_DELETIONS)
    const letters = screen.getByRole('radiogroup', { name: /spelled as it should be/ })
    await wizard.user.click(within(letters).getByRole('radio', { name: /Windows-1252/ }))
    await wizard.goOn(COLUMNS)
    screen.getByText('05.03.2026 11:02 → 5 Mar 2026')
    expect(screen.getByText(/columns of the file are dropped:/).textContent).toMatch(
      /Vorgang, Nutzer-ID, Vorname, Nachname, E-Mail, Bemerkung$/,
    )
    await wizard.goOn(CHECK)
    screen.getByText(
      '3 records to add and 3 rows that cannot be imported. Nothing was written yet.',
    )
    expect(document.body.textContent).not.toMatch(/DS-47|82910|Jörg|Groß|Zoë|Nowak|Renate/)
  })
})
