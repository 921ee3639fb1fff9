import { readFileSync, writeFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { emptyHolding } from '#shared/domain/retention/holding'
import type { HoldingRow } from '#shared/ipc/retention'
import { NO_RETENTION_FILTER } from '#shared/ipc/retention'
import { errorText } from '#shared/text/errors'
import { undoLast } from '../../../renderer/app/undo.ts'
import {
  ACCOUNTS,
  chooseInSelect,
  HEADS,
  openHoldingWizard,
  saySubject,
  SUBJECT,
} from './holding-walk.tsx'
import { aLog, type OpenedWizard } from './open-wizard.tsx'
import { button, cellsOf, CHECK, COLUMNS, WORDS } from './walk.tsx'

async function upToCheck(wizard: OpenedWizard, path: string): Promise<void> {
  await wizard.choose(path)
  await wizard.goOn(SUBJECT)
  await saySubject(wizard)
  await wizard.goOn(COLUMNS)
  await wizard.goOn(WORDS)
  await wizard.goOn(CHECK)
}

async function count(wizard: OpenedWizard, path: string, rows: string): Promise<void> {
  await upToCheck(wizard, path)
  await wizard.user.click(await button(`Count ${rows}`))
  await screen.findByRole('heading', { level: 2, name: `Counted ${rows}` })
}

/** A second file of the same source, whose words are remembered. */
async function upToCheckAgain(wizard: OpenedWizard, path: string): Promise<void> {
  await wizard.user.click(await button('Import another file'))
  await wizard.choose(path)
  await wizard.goOn(SUBJECT)
  await saySubject(wizard)
  await wizard.goOn(COLUMNS)
  await wizard.goOn(CHECK)
}

async function holdings({ desk }: OpenedWizard): Promise<HoldingRow[]> {
  const { rows } = await desk.call('retention:page', {
    filter: { ...NO_RETENTION_FILTER, ruleIds: ['rule-account'] },
    sort: { by: 'event', descending: false },
    after: null,
    limit: 500,
  })
  return rows
}

const factsOf = ({ event, eventOn, records, people, isFlagged }: HoldingRow) => [
  event,
  eventOn,
  records,
  people,
  isFlagged,
]

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
    expect((await holdings(wizard)).map(factsOf).toSorted()).toEqual(
      [
        ['created', '2020-04-08', 1, 1, false],
        ['last_update', '2022-03-01', 1, 1, true],
        ['last_update', '2022-03-01', 2, 2, false],
        [null, null, 1, 1, false],
      ].toSorted(),
    )
  })

  it('says what it would do before anything is written', async () => {
    const wizard = await openHoldingWizard()
    await upToCheck(wizard, aLog('accounts.csv', ACCOUNTS))
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
    await upToCheck(wizard, aLog('accounts.csv', ACCOUNTS))
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

describe('rows and words that are not clear', () => {
  const BAD = `${ACCOUNTS}\nA-7;tomas@example.org;2019-01-05;2030-01-01;no\nA-8;eva@example.org;2019-01-05;1850-01-01;no`

  it('names the row, the column and the reason of what cannot be counted', async () => {
    const wizard = await openHoldingWizard()
    await upToCheck(wizard, aLog('bad.csv', BAD))
    const table = screen.getByRole('table', { name: 'Rows with problems' })
    expect(within(table).getAllByRole('row').slice(1).map(cellsOf)).toEqual([
      ['7', 'Last update', 'This day lies in the future.', 'Not imported'],
      ['8', 'Last update', 'This day lies before 1900.', 'Not imported'],
    ])
  })

  it('counts the good rows only on the officer’s word', async () => {
    const wizard = await openHoldingWizard()
    await upToCheck(wizard, aLog('bad.csv', BAD))
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

  it('asks for the file again when it changed, and keeps what was decided', async () => {
    const wizard = await openHoldingWizard()
    const path = aLog('accounts.csv', ACCOUNTS)
    await upToCheck(wizard, path)
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
