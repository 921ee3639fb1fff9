import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { emptyHolding } from '#shared/domain/retention/holding'
import {
  ACCOUNTS,
  count,
  factsOf,
  HEADS,
  holdings,
  openHoldingWizard,
  saySubject,
  SUBJECT,
  upToCheckAgain,
  upToHoldingCheck,
} from './holding-walk.tsx'
import { aLog } from './open-wizard.tsx'
import { button, cellsOf, CHECK, COLUMNS, WORDS } from './walk.tsx'

/** Rows of a table of two columns as text. */
function pairs(label: string): Record<string, string> {
  const rows = within(screen.getByRole('table', { name: label })).getAllByRole('row')
  return Object.fromEntries(
    rows.map((row) => [
      within(row).getByRole('rowheader').textContent,
      within(row).getByRole('cell').textContent,
    ]),
  )
}

describe('a log that is counted', () => {
  it('is counted by day and mark, and tells what it did', async () => {
    const wizard = await openHoldingWizard()
    await count(wizard, aLog('accounts.csv', ACCOUNTS), '5 rows')
    screen.getByText('From accounts.csv: 4 holdings new.')
    const counted = (await holdings(wizard)).map(factsOf)
    expect(counted).toHaveLength(4)
    expect(counted).toContainEqual(['created', '2020-04-08', 1, 1, false])
    expect(counted).toContainEqual(['last_update', '2022-03-01', 1, 1, true])
    expect(counted).toContainEqual(['last_update', '2022-03-01', 2, 2, false])
    expect(counted).toContainEqual([null, null, 1, 1, false])
  })

  it('says what it would do before anything is written', async () => {
    const wizard = await openHoldingWizard()
    await upToHoldingCheck(wizard, aLog('accounts.csv', ACCOUNTS))
    screen.getByText('5 rows to count. 4 holdings new. Nothing was written yet.')
    expect(pairs('Rows by what happens to them')).toEqual({
      Counted: '5',
      'Of these, not started': '1',
      'Cannot be counted': '0',
      'Rows of the file': '5',
    })
    screen.getByText(/Its days run from 8 Apr 2020 to 1 Mar 2022\./)
    screen.getByText(/^No earlier log was counted for this rule, system and category/)
    expect(await holdings(wizard)).toEqual([])
  })

  it('keeps nothing of whom the rows are about', async () => {
    const wizard = await openHoldingWizard()
    await count(wizard, aLog('accounts.csv', ACCOUNTS), '5 rows')
    const { entries } = await wizard.desk.call('journal:list', { before: null, limit: 200 })
    const kept = JSON.stringify([entries, await holdings(wizard)])
    for (const secret of ['ona@', 'jonas@', 'ruta@', 'A-3']) expect(kept).not.toContain(secret)
  })

  it('shows how it differs from the last count, and replaces it', async () => {
    const wizard = await openHoldingWizard()
    await count(wizard, aLog('accounts.csv', ACCOUNTS), '5 rows')
    const later = [
      HEADS,
      'A-1;ona@example.org;2019-01-05;2022-03-01;no',
      'A-3;ruta@example.org;2019-03-07;2022-03-01;yes',
      'A-4;petras@example.org;2020-04-08;;no',
      'A-6;saule@example.org;2021-01-01;2021-05-05;no',
    ].join('\n')
    await upToCheckAgain(wizard, aLog('accounts.csv', later))
    expect(pairs('Against the last count')).toEqual({
      'New holdings': '1',
      'Other number': '1',
      'No longer in the log': '1',
      Same: '2',
      'Records before': '5',
      'Records after': '4',
    })
    const changes = screen.getByRole('table', { name: 'The first 3 holdings that would change' })
    const lines = within(changes).getAllByRole('row').slice(1).map(cellsOf)
    expect(lines).toContainEqual(['The last update', '1 Mar 2022', '', '2', '1'])
    expect(lines).toContainEqual(['The last update', '5 May 2021', '', '–', '1'])
    expect(lines).toContainEqual(['Not started', '', '', '1', '–'])
    await wizard.user.click(await button('Count 4 rows'))
    await screen.findByText(
      'From accounts.csv: 1 holding new, 1 with another number, 1 removed, 2 the same.',
    )
    const records = (await holdings(wizard)).reduce((sum, row) => sum + (row.records ?? 0), 0)
    expect(records).toBe(4)
  })

  it('warns of what was ticked off as erased and is in the log again', async () => {
    const wizard = await openHoldingWizard()
    const path = aLog('accounts.csv', ACCOUNTS)
    await count(wizard, path, '5 rows')
    const marked = (await holdings(wizard)).find(({ isFlagged }) => isFlagged)
    await wizard.desk.call('erasures:record', {
      choice: { ids: [marked?.id ?? ''] },
      withNotDue: true,
      fields: { on: '2026-11-20', method: 'deleted', by: 'Ona', evidence: null },
      parts: [],
      holdOwner: null,
    })
    await upToCheckAgain(wizard, path)
    await screen.findByText('One holding that was ticked off as erased is in the log again.')
    screen.getByText(/Parts kept under a legal hold may be among it; find out why the rest/)
    await wizard.user.click(await button('Count 5 rows'))
    await screen.findByText('From accounts.csv: 1 holding new, 3 the same.')
  })

  it('says that holdings entered by hand stay beside the count', async () => {
    const wizard = await openHoldingWizard()
    await wizard.desk.call('holdings:create', {
      ...emptyHolding('category-account'),
      ruleId: 'rule-account',
      systemId: 'system-shop',
      events: [{ event: 'last_update', on: '2022-02-02' }],
      records: 7,
    })
    await upToHoldingCheck(wizard, aLog('accounts.csv', ACCOUNTS))
    await screen.findByText(/^One holding entered by hand for the same rule, system and days stays/)
    await wizard.user.click(await button('Count 5 rows'))
    await screen.findByRole('heading', { level: 2, name: 'Counted 5 rows' })
    expect((await holdings(wizard)).map(({ records }) => records)).toContain(7)
  })

  it('keeps what the log is for the next of several files', async () => {
    const wizard = await openHoldingWizard()
    const other = `${HEADS}\nB-1;edita@example.org;2023-01-05;2023-03-01;no`
    await wizard.choose(aLog('first.csv', ACCOUNTS), aLog('second.csv', other))
    await wizard.goOn(SUBJECT)
    await saySubject(wizard)
    await wizard.goOn(COLUMNS)
    await wizard.goOn(WORDS)
    await wizard.goOn(CHECK)
    await wizard.user.click(await button('Count 5 rows'))
    await wizard.user.click(await button('Import the next file'))
    await screen.findByRole('heading', { level: 2, name: 'How the file is read' })
    await wizard.goOn(SUBJECT)
    await wizard.goOn(COLUMNS)
    await wizard.goOn(CHECK)
    await wizard.user.click(await button('Count 1 row'))
    // What has not started is counted anew by every file.
    await screen.findByText('From second.csv: 1 holding new, 1 removed.')
  })

  it('says that a log brings nothing new when it is counted again', async () => {
    const wizard = await openHoldingWizard()
    const path = aLog('accounts.csv', ACCOUNTS)
    await count(wizard, path, '5 rows')
    await upToCheckAgain(wizard, path)
    await screen.findByText('There is nothing new in this file.')
    expect(screen.queryByRole('button', { name: /^Count/ })).toBeNull()
  })

  it('leads to what was counted, filtered by its rule and system', async () => {
    const wizard = await openHoldingWizard()
    await count(wizard, aLog('accounts.csv', ACCOUNTS), '5 rows')
    await wizard.user.click(await button('Show in retention'))
    await screen.findByRole('heading', { level: 1, name: 'Retention' })
    const view = await wizard.desk.call('preferences:read', { name: 'retention-list' })
    expect(view).toMatchObject({ filters: { rule: ['rule-account'], system: ['system-shop'] } })
  })

  it('is chosen, explained and counted by keyboard alone', async () => {
    const wizard = await openHoldingWizard()
    const { user } = wizard
    wizard.willChoose(aLog('accounts.csv', ACCOUNTS))
    ;(await button('Choose files…')).focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { level: 2, name: 'How the file is read' })
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { level: 2, name: SUBJECT })
    await user.tab()
    await user.keyboard('Account data{ArrowDown}{Enter}')
    await user.tab()
    await user.keyboard('Account{ArrowDown}{Enter}')
    await user.tab()
    await user.keyboard('Shop{ArrowDown}{Enter}')
    await user.tab()
    await user.keyboard(' ')
    await user.keyboard('{Control>}{Enter}{/Control}')
    for (const heading of [COLUMNS, WORDS]) {
      await screen.findByRole('heading', { level: 2, name: heading })
      await user.keyboard('{Enter}')
    }
    await screen.findByRole('heading', { level: 2, name: CHECK })
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { level: 2, name: 'Counted 5 rows' })
  })
})
