import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { undoLast } from '../../../renderer/app/undo.ts'
import { aLog, fixture, openWizard, type OpenedWizard } from './open-wizard.tsx'

const CHECK = 'What the import would do'
const COLUMNS = 'What the columns mean'
const WORDS = 'What its words mean'

const HEADS = 'Ticket ID;Received;Request type;Name;State'
const GOOD = `${HEADS}\nA-1;2026-03-02;access;Ona Example;open\nA-2;2026-03-30;erasure;Jonas Example;closed\n`

async function upToCheck({ choose, goOn }: OpenedWizard, path: string): Promise<void> {
  await choose(path)
  await goOn(COLUMNS)
  await goOn(WORDS)
  await goOn(CHECK)
}

const button = (name: string | RegExp) => screen.findByRole('button', { name })
const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

describe('the import wizard', () => {
  it('brings a log of a known source into the register and tells what it did', async () => {
    const wizard = await openWizard()
    await upToCheck(wizard, fixture('freshdesk.csv'))
    await wizard.user.click(await button(/^Import [\d,]+ requests$/))
    await screen.findByRole('heading', { level: 2, name: /^Imported \d+ requests$/ })
    const [batch] = await wizard.desk.call('logs:batches', undefined)
    expect(batch).toMatchObject({ source: 'freshdesk', fileName: 'freshdesk.csv', undone: null })
    screen.getByText(`From freshdesk.csv (Freshdesk): ${batch?.added} added.`)
  })

  it('writes nothing before the last step', async () => {
    const wizard = await openWizard()
    await upToCheck(wizard, aLog('small.csv', GOOD))
    expect(await wizard.desk.call('logs:batches', undefined)).toEqual([])
    screen.getByText(/2 requests to add\. Nothing was written yet\./)
  })

  it('takes an import back from the list of earlier ones', async () => {
    const wizard = await openWizard()
    await upToCheck(wizard, aLog('small.csv', GOOD))
    await wizard.user.click(await button('Import 2 requests'))
    await wizard.user.click(await button('Import another file'))
    const row = (await screen.findByText('small.csv')).closest('tr') as HTMLElement
    await wizard.user.click(within(row).getByRole('button', { name: 'Take back' }))
    await screen.findByText('Took back small.csv: 2 requests removed')
    await within(row).findByText('Taken back')
    const [batch] = await wizard.desk.call('logs:batches', undefined)
    expect(batch?.undone).toMatchObject({ removed: 2, kept: 0 })
  })

  it('says that a file brings nothing new when it is imported again', async () => {
    const wizard = await openWizard()
    const path = aLog('small.csv', GOOD)
    await upToCheck(wizard, path)
    await wizard.user.click(await button('Import 2 requests'))
    await wizard.user.click(await button('Import another file'))
    await wizard.choose(path)
    await wizard.goOn(COLUMNS)
    screen.getByText(/Taken over from your last import of this source/)
    // Nothing is left to explain, so the words are passed over.
    await wizard.goOn(CHECK)
    await screen.findByText('There is nothing new in this file.')
    expect(screen.queryByRole('button', { name: /^Import / })).toBeNull()
  })

  it('takes several files one after the other', async () => {
    const wizard = await openWizard()
    const other = GOOD.replaceAll('A-', 'B-')
    await wizard.choose(aLog('first.csv', GOOD), aLog('second.csv', other))
    screen.getByText('File 1 of 2:')
    await wizard.goOn(COLUMNS)
    await wizard.goOn(WORDS)
    await wizard.goOn(CHECK)
    await wizard.user.click(await button('Import 2 requests'))
    await wizard.user.click(await button('Import the next file'))
    await screen.findByRole('heading', { level: 2, name: 'How the file is read' })
    screen.getByText('File 2 of 2:')
    screen.getByText('second.csv')
  })

  it('keeps every choice on the way back and when the page is left', async () => {
    const wizard = await openWizard()
    await wizard.choose(aLog('small.csv', GOOD))
    await wizard.goOn(COLUMNS)
    await choosePlace(wizard, 'Name of the person', 'Not in the file')
    await wizard.user.click(await button('Back'))
    await wizard.go('/requests')
    await screen.findByRole('heading', { level: 1, name: 'Requests' })
    await wizard.go('/requests/import')
    await wizard.goOn(COLUMNS)
    screen.getByRole('button', { name: /^Not in the file Name of the person/ })
    screen.getByText(/1 column of the file is not stored:/)
  })

  it('names why a file is refused and stays where it was', async () => {
    const wizard = await openWizard()
    wizard.willChoose(aLog('list.csv', '%PDF-1.7\n'))
    await wizard.user.click(await button('Choose files…'))
    await screen.findByText('This file is a PDF, whatever its name says.')
    await button('Choose files…')
  })

  it('asks for the file again when it changed, and keeps what was decided', async () => {
    const wizard = await openWizard()
    const path = aLog('small.csv', GOOD)
    await upToCheck(wizard, path)
    const { writeFileSync } = await import('node:fs')
    writeFileSync(path, `${GOOD}A-3;2026-04-01;access;Rūta Example;open\n`)
    await wizard.user.click(await button('Import 2 requests'))
    await screen.findByText('The file changed while it was read.')
    await wizard.user.click(await button('Choose the file again…'))
    await wizard.user.click(await button('Check again'))
    await button('Import 3 requests')
  })
})

describe('an import under way', () => {
  it('goes on when the page is left and says when it is done', async () => {
    const wizard = await openWizard()
    await upToCheck(wizard, aLog('small.csv', GOOD))
    const release = wizard.hold('logs:run')
    await wizard.user.click(await button('Import 2 requests'))
    await screen.findByText('Importing small.csv')
    await wizard.go('/requests')
    await screen.findByRole('heading', { level: 1, name: 'Requests' })
    release()
    await screen.findByText('Imported 2 requests')
    await wizard.go('/requests/import')
    await screen.findByRole('heading', { level: 2, name: 'Imported 2 requests' })
  })

  it('is cancelled without a trace and keeps every choice', async () => {
    const wizard = await openWizard()
    const lines = Array.from({ length: 20_000 }, (_, no) => `A-${no};2026-03-02;access;Ona;open`)
    await upToCheck(wizard, aLog('many.csv', [HEADS, ...lines].join('\n')))
    await wizard.user.click(await button('Import 20,000 requests'))
    await wizard.user.click(await button('Cancel'))
    await screen.findByText('Nothing was written. Your choices are still here.')
    expect(await wizard.desk.call('logs:batches', undefined)).toEqual([])
    await button('Import 20,000 requests')
  })

  it('is one step that undo on the keyboard takes back', async () => {
    const wizard = await openWizard()
    await upToCheck(wizard, aLog('small.csv', GOOD))
    await wizard.user.click(await button('Import 2 requests'))
    await screen.findByRole('heading', { level: 2, name: 'Imported 2 requests' })
    await undoLast()
    await screen.findByText('Took back small.csv: 2 requests removed')
    const [batch] = await wizard.desk.call('logs:batches', undefined)
    expect(batch?.undone).toMatchObject({ removed: 2 })
  })
})

describe('the step about reading', () => {
  it('asks which letters are right when the encoding was guessed', async () => {
    const wizard = await openWizard()
    await wizard.choose(fixture('lithuanian.csv'))
    await wizard.user.click(await button('Continue'))
    const group = screen.getByRole('radiogroup', { name: /spelled as it should be/ })
    await within(group).findByText('Choose the line that is spelled as it should be.')
    const right = within(group).getByRole('radio', { name: /Duomenų.*Windows-1257/ })
    await wizard.user.click(right)
    await waitFor(() => expect((right as HTMLInputElement).checked).toBe(true))
    await wizard.goOn(COLUMNS)
  })

  it('reads the rows anew when another row names the columns', async () => {
    const wizard = await openWizard()
    await wizard.choose(aLog('titled.csv', `Our list\n${GOOD}`))
    await button(/^In row 2/)
    await chooseInSelect(wizard, 'Names of the columns', /^In row 1/)
    await button(/^In row 1/)
    await screen.findByText(/First rows, 1 column/)
  })
})

describe('the step about columns', () => {
  it('does not go on without the day of receipt', async () => {
    const wizard = await openWizard()
    await wizard.choose(aLog('small.csv', GOOD))
    await wizard.goOn(COLUMNS)
    await choosePlace(wizard, 'Received on', 'Not in the file')
    await wizard.user.click(await button('Continue'))
    await screen.findByText('No column says when the requests arrived.')
    await choosePlace(wizard, 'Received on', 'Received')
    await wizard.goOn(WORDS)
  })

  it('asks for the order of day and month where nothing in the file decides', async () => {
    const wizard = await openWizard()
    const open = `${HEADS}\nA-1;03/04/2026;access;Ona Example;open\n`
    await wizard.choose(aLog('open.csv', open))
    await wizard.goOn(COLUMNS)
    screen.getByText('03/04/2026 → order not known')
    await wizard.user.click(await button('Continue'))
    await screen.findByText('The order of day and month is not clear.')
    await wizard.user.click(screen.getByRole('radio', { name: 'Day, month, year' }))
    await waitFor(() => screen.getByText('03/04/2026 → 3 Apr 2026'))
    await wizard.goOn(WORDS)
    await wizard.goOn(CHECK)
    const sample = screen.getByRole('region', { name: /as they would arrive/ })
    expect(cellsOf(within(sample).getAllByRole('row')[1] as HTMLElement)).toContain('3 Apr 2026')
  })

  it('leaves free text out unless it is asked for', async () => {
    const wizard = await openWizard()
    await wizard.choose(fixture('zendesk.csv'))
    await wizard.goOn(COLUMNS)
    expect(screen.getAllByText(/^Left out at first:/)).toHaveLength(2)
    screen.getByRole('button', { name: /^Not stored Subject/ })
  })
})

describe('the step about words', () => {
  it('takes what the officer explains and remembers it for the next file', async () => {
    const wizard = await openWizard()
    const odd = `${HEADS}\nA-1;2026-03-02;Papierkram;Ona Example;ruht\n`
    await wizard.choose(aLog('odd.csv', odd))
    await wizard.goOn(COLUMNS)
    await wizard.goOn(WORDS)
    await wizard.user.click(screen.getByRole('combobox', { name: /Rights meant by Papierkram/ }))
    await wizard.user.keyboard('Access')
    await wizard.user.click(await screen.findByRole('option', { name: /Access and copy/ }))
    await wizard.user.keyboard('{Escape}')
    await chooseInSelect(wizard, 'State meant by ruht', 'Open')
    await wizard.goOn(CHECK)
    await wizard.user.click(await button('Import 1 request'))
    await wizard.user.click(await button('Import another file'))
    await wizard.choose(aLog('odd.csv', odd.replace('A-1', 'A-2')))
    await wizard.goOn(COLUMNS)
    await wizard.goOn(CHECK)
    const sample = screen.getByRole('region', { name: /as they would arrive/ })
    within(sample).getByText('Access')
  })
})

describe('the step about what would happen', () => {
  const BAD = `${GOOD}A-3;2026-02-30;access;Rūta Example;open\n`

  it('names the row, the column and the reason of what cannot be imported', async () => {
    const wizard = await openWizard()
    await upToCheck(wizard, aLog('bad.csv', BAD))
    const table = screen.getByRole('table', { name: 'Rows with problems' })
    expect(cellsOf(within(table).getAllByRole('row')[1] as HTMLElement)).toEqual([
      '4',
      'Received',
      'This is no date, or the day does not exist.',
      'Not imported',
    ])
  })

  it('imports good rows only on the officer’s word', async () => {
    const wizard = await openWizard()
    await upToCheck(wizard, aLog('bad.csv', BAD))
    await wizard.user.click(await button('Import 2 requests'))
    await screen.findByText('Choose what should happen with the other rows.')
    await wizard.user.click(screen.getByRole('radio', { name: /^Import nothing/ }))
    expect(screen.queryByRole('button', { name: 'Import 2 requests' })).toBeNull()
    await wizard.user.click(screen.getByRole('radio', { name: /leave 1 out$/ }))
    await wizard.user.click(await button('Import 2 requests'))
    await screen.findByRole('heading', { level: 2, name: 'Imported 2 requests' })
  })

  it('has every problem written into a file', async () => {
    const wizard = await openWizard()
    await upToCheck(wizard, aLog('bad.csv', BAD))
    await wizard.user.click(await button('Save all problems as CSV…'))
    await waitFor(() => expect(wizard.shellCalls).toHaveLength(1))
    expect(wizard.shellCalls[0]?.channel).toBe('logs:save-problems')
  })

  it('changes cases that differ only when that is ticked', async () => {
    const wizard = await openWizard()
    await upToCheck(wizard, aLog('small.csv', GOOD))
    await wizard.user.click(await button('Import 2 requests'))
    await wizard.user.click(await button('Import another file'))
    await wizard.choose(aLog('small.csv', GOOD.replace('Ona Example', 'Ona Other')))
    await wizard.goOn(COLUMNS)
    await wizard.goOn(CHECK)
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull()
    await wizard.user.click(screen.getByRole('checkbox', { name: /^Also change the 1 request/ }))
    await wizard.user.click(await button('Change 1 request'))
    await screen.findByRole('heading', { level: 2, name: 'Changed 1 request' })
  })

  it('warns of special categories in free text and leaves the column out on demand', async () => {
    const wizard = await openWizard()
    const log = `${HEADS};Notes\nA-1;2026-03-02;access;Ona Example;open;asks about her diagnosis\n`
    await wizard.choose(aLog('notes.csv', log))
    await wizard.goOn(COLUMNS)
    await choosePlace(wizard, 'Notes', 'Notes')
    await wizard.goOn(WORDS)
    await wizard.goOn(CHECK)
    await screen.findByText('Free text hints at special categories of data. GDPR art. 9.')
    await wizard.user.click(await button('Leave out Notes'))
    await screen.findByRole('heading', { level: 2, name: COLUMNS })
    await screen.findByRole('combobox', { name: 'Add to Notes' })
    await wizard.goOn(WORDS)
    await wizard.goOn(CHECK)
    expect(screen.queryByText(/special categories/)).toBeNull()
  })
})

async function choosePlace(wizard: OpenedWizard, field: string, column: string): Promise<void> {
  if (field !== 'Notes') return chooseInSelect(wizard, field, column)
  await wizard.user.click(screen.getByRole('combobox', { name: `Add to ${field}` }))
  await wizard.user.keyboard(column)
  await wizard.user.click(await screen.findByRole('option', { name: column }))
  await wizard.user.keyboard('{Escape}')
}

async function chooseInSelect(
  { user }: OpenedWizard,
  label: string,
  option: string | RegExp,
): Promise<void> {
  await user.click(screen.getByRole('button', { name: new RegExp(`${label}$`) }))
  await user.click(await screen.findByRole('option', { name: option }))
}
