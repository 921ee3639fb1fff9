import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aLog, fixture, openWizard } from './open-wizard.tsx'
import {
  button,
  cellsOf,
  CHECK,
  chooseInSelect,
  choosePlace,
  COLUMNS,
  GOOD,
  HEADS,
  upToCheck,
  WORDS,
} from './walk.tsx'

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
    await wizard.user.click(screen.getByRole('radio', { name: /leave 1 row out$/ }))
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
