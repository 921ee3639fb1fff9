import { readFileSync, writeFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { emptyHolding } from '#shared/domain/retention/holding'
import { errorText } from '#shared/text/errors'
import { undoLast } from '../../../renderer/app/undo.ts'
import {
  ACCOUNTS,
  count,
  factsOf,
  HEADS,
  holdings,
  openHoldingWizard,
  saySubject,
  SUBJECT,
  upToHoldingCheck,
} from './holding-walk.tsx'
import { aLog } from './open-wizard.tsx'
import { button, cellsOf, CHECK, chooseInSelect, COLUMNS, WORDS } from './walk.tsx'

describe('rows and words that are not clear', () => {
  const BAD = `${ACCOUNTS}\nA-7;tomas@example.org;2019-01-05;2030-01-01;no\nA-8;eva@example.org;2019-01-05;1850-01-01;no`

  it('names the row, the column and the reason of what cannot be counted', async () => {
    const wizard = await openHoldingWizard()
    await upToHoldingCheck(wizard, aLog('bad.csv', BAD))
    const table = screen.getByRole('table', { name: 'Rows with problems' })
    expect(within(table).getAllByRole('row').slice(1).map(cellsOf)).toEqual([
      ['7', 'Last update', 'This lies in the future.', 'Not imported'],
      ['8', 'Last update', 'This day lies before 1900.', 'Not imported'],
    ])
  })

  it('counts the good rows only on the officer’s word', async () => {
    const wizard = await openHoldingWizard()
    await upToHoldingCheck(wizard, aLog('bad.csv', BAD))
    await wizard.user.click(await button('Count 5 rows'))
    await screen.findByText('Choose what should happen with the other rows.')
    expect(await holdings(wizard)).toEqual([])
    await wizard.user.click(
      screen.getByRole('radio', { name: 'Count the other 5 rows, leave 2 rows out' }),
    )
    await wizard.user.click(await button('Count 5 rows'))
    await screen.findByText('From bad.csv: 4 holdings new; 2 rows left out.')
  })

  it('asks what a word of a mark means, and counts by the answer', async () => {
    const wizard = await openHoldingWizard()
    const odd = `${HEADS}\nA-1;ona@example.org;2019-01-05;2022-03-01;brisant`
    await wizard.choose(aLog('odd.csv', odd))
    await wizard.goOn(SUBJECT)
    await saySubject(wizard)
    await wizard.goOn(COLUMNS)
    await wizard.goOn(WORDS)
    await chooseInSelect(wizard, 'Meaning of brisant', 'Yes')
    await wizard.goOn(CHECK)
    await wizard.user.click(await button('Count 1 row'))
    await screen.findByRole('heading', { level: 2, name: 'Counted 1 row' })
    expect((await holdings(wizard)).map(factsOf)).toEqual([
      ['last_update', '2022-03-01', 1, 1, true],
    ])
  })
})

describe('a count that is taken back or cancelled', () => {
  it('is one step that the wizard takes back', async () => {
    const wizard = await openHoldingWizard()
    await count(wizard, aLog('accounts.csv', ACCOUNTS), '5 rows')
    await wizard.user.click(await button('Take back'))
    await screen.findByRole('heading', { level: 2, name: 'Took back the count of accounts.csv' })
    expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull()
    expect(await holdings(wizard)).toEqual([])
  })

  it('is seen as taken back when undo on the keyboard did it', async () => {
    const wizard = await openHoldingWizard()
    await count(wizard, aLog('accounts.csv', ACCOUNTS), '5 rows')
    await undoLast()
    await screen.findByRole('heading', { level: 2, name: 'Took back the count of accounts.csv' })
    expect(await holdings(wizard)).toEqual([])
  })

  it('is not offered to be taken back once something else was done', async () => {
    const wizard = await openHoldingWizard()
    await count(wizard, aLog('accounts.csv', ACCOUNTS), '5 rows')
    await button('Take back')
    await window.workbench.call('activities:create', { name: 'Newsletter' })
    await screen.findByRole('heading', { level: 2, name: 'Counted 5 rows' })
    await expect.poll(() => screen.queryByRole('button', { name: 'Take back' })).toBeNull()
  })

  it('leaves no trace when reading is cancelled, and keeps every choice', async () => {
    const wizard = await openHoldingWizard()
    const row = 'A-1;ona@example.org;2019-01-05;2022-03-01;no\n'
    await wizard.choose(aLog('many.csv', `${HEADS}\n${row.repeat(200_000)}`))
    await wizard.goOn(SUBJECT)
    await saySubject(wizard)
    await wizard.goOn(COLUMNS)
    await wizard.user.click(await button('Continue'))
    await wizard.user.click(await button('Cancel'))
    await screen.findByRole('heading', { level: 2, name: COLUMNS })
    await button('Continue')
    expect(await holdings(wizard)).toEqual([])
    await wizard.goOn(WORDS)
    await wizard.goOn(CHECK)
    await button('Count 200,000 rows')
  })

  it('is shown anew when what it is compared with changed, and then counts', async () => {
    const wizard = await openHoldingWizard()
    await upToHoldingCheck(wizard, aLog('accounts.csv', ACCOUNTS))
    await wizard.desk.call('holdings:create', {
      ...emptyHolding('category-account'),
      ruleId: 'rule-account',
      systemId: 'system-shop',
      events: [{ event: 'last_update', on: '2022-03-01' }],
      records: 7,
    })
    await wizard.user.click(await button('Count 5 rows'))
    await screen.findByText(errorText['log-check-outdated'].title)
    expect(await holdings(wizard)).toHaveLength(1)
    await screen.findByRole('heading', { level: 2, name: CHECK })
    await wizard.user.click(await button('Count 5 rows'))
    await screen.findByRole('heading', { level: 2, name: 'Counted 5 rows' })
    expect(await holdings(wizard)).toHaveLength(5)
  })

  it('asks for the file again when it changed, and keeps what was decided', async () => {
    const wizard = await openHoldingWizard()
    const path = aLog('accounts.csv', ACCOUNTS)
    await upToHoldingCheck(wizard, path)
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8')}\nA-9;ieva@example.org;2020-01-01;2022-03-01;no`,
    )
    await wizard.user.click(await button('Count 5 rows'))
    await screen.findByText('The file changed while it was read.')
    await wizard.user.click(await button('Choose the file again…'))
    await wizard.user.click(await button('Check again'))
    await button('Count 6 rows')
  })
})

describe('files that are no logs', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n', errorText['log-is-pdf'].title],
    ['a workbook', 'PK\u0003\u0004', errorText['log-is-workbook'].title],
    ['an empty file', '', errorText['log-empty'].title],
  ])('are refused: %s', async (_name, content, reason) => {
    const wizard = await openHoldingWizard()
    wizard.willChoose(aLog('log.csv', content))
    await wizard.user.click(await button('Choose files…'))
    await screen.findByText(reason)
    await button('Choose files…')
  })
})
