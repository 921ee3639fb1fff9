import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RETENTION_EVENTS } from '#shared/domain/catalogues/retention-rule'
import {
  ACCOUNTS,
  fieldsShown,
  HEADS,
  openHoldingWizard,
  pick,
  saySubject,
  SUBJECT,
} from './holding-walk.tsx'
import { aLog } from './open-wizard.tsx'
import { button, chooseInSelect, COLUMNS } from './walk.tsx'

const STARTS = 'What starts the period'
const USE = { items: [], retentionInNotice: 'yes' as const }

describe('the step about what a log is', () => {
  it('says what is missing and leads the keyboard there', async () => {
    const wizard = await openHoldingWizard()
    await wizard.choose(aLog('accounts.csv', ACCOUNTS))
    await wizard.goOn(SUBJECT)
    await pick(wizard, 'Data category', 'Account data')
    await wizard.user.click(await button('Continue'))
    await screen.findByText('Choose the rule by which the rows are dated.')
    screen.getByText('Choose or add the system that the log comes from.')
    screen.getByText('Say whether a row stands for a person or for a record.')
    expect(screen.queryByText('Choose the category that the rows hold.')).toBeNull()
    const rule = screen.getByRole('combobox', { name: /^Retention rule/ })
    await waitFor(() => expect(document.activeElement).toBe(rule))
  })

  it('tells from what the dates of the rule count', async () => {
    const wizard = await openHoldingWizard()
    await wizard.choose(aLog('accounts.csv', ACCOUNTS))
    await wizard.goOn(SUBJECT)
    await saySubject(wizard)
    await screen.findByText(/Its dates count from the last update, or creation\./)
    await pick(wizard, 'Retention rule', 'Open')
    await screen.findByText(/The rule names no event/)
  })

  it('adds a system by its name', async () => {
    const wizard = await openHoldingWizard()
    await wizard.choose(aLog('accounts.csv', ACCOUNTS))
    await wizard.goOn(SUBJECT)
    await saySubject(wizard)
    const box = screen.getByRole('combobox', { name: /^System/ })
    await wizard.user.clear(box)
    await wizard.user.type(box, 'Web shop')
    await wizard.user.click(await screen.findByRole('option', { name: /Add.*Web shop/ }))
    await wizard.goOn(COLUMNS)
    const { catalogues } = await wizard.desk.call('catalogues:list', undefined)
    expect(catalogues.system.map(({ name }) => name)).toContain('Web shop')
  })

  it('proposes the rule and activities that go with the category', async () => {
    const wizard = await openHoldingWizard()
    const { id } = await wizard.desk.call('activities:create', { name: 'Shop accounts' })
    const use = { ...USE, categoryId: 'category-account', retentionRuleId: 'rule-account' }
    await wizard.desk.call('activities:change', { id, patch: { dataCategories: [use] } })
    await wizard.choose(aLog('accounts.csv', ACCOUNTS))
    await wizard.goOn(SUBJECT)
    await pick(wizard, 'Data category', 'Account data')
    await screen.findByText(/Its dates count from the last update, or creation\./)
    await screen.findByText(/Shop accounts/)
  })
})

describe('the step about the columns of a log that is counted', () => {
  it('asks only for the events of the rule, and names the columns that are not read', async () => {
    const wizard = await openHoldingWizard()
    await wizard.choose(aLog('accounts.csv', ACCOUNTS))
    await wizard.goOn(SUBJECT)
    await saySubject(wizard)
    await wizard.goOn(COLUMNS)
    expect(fieldsShown(STARTS)).toEqual(['The last update', 'Creation'])
    expect(fieldsShown('Marks and numbers')).toEqual([
      'Marked to be kept longer',
      'Child under the age limit',
      'Number of records',
    ])
    const left = screen.getByText(/^2 columns of the file are not read:/)
    expect(left.textContent).toBe('2 columns of the file are not read: Account, E-mail')
    screen.getByText(/never enter the vault/)
  })

  it('asks for an event in the officer’s own words, and does not go on without its column', async () => {
    const wizard = await openHoldingWizard()
    await wizard.choose(aLog('accounts.csv', ACCOUNTS))
    await wizard.goOn(SUBJECT)
    await saySubject(wizard, 'Orders')
    await wizard.goOn(COLUMNS)
    expect(fieldsShown(STARTS)).toEqual(['Order shipped'])
    // Columns of other events were recognised, and are not read.
    screen.getByText(/^4 columns of the file are not read:/)
    await wizard.user.click(await button('Continue'))
    await screen.findByText('No column says when the period of the rule starts.')
    await chooseInSelect(wizard, 'Order shipped', 'Created')
    screen.getByText(/^3 columns of the file are not read:/)
  })

  it('takes any day the log tells where the rule names no event', async () => {
    const wizard = await openHoldingWizard()
    await wizard.choose(aLog('accounts.csv', ACCOUNTS))
    await wizard.goOn(SUBJECT)
    await saySubject(wizard, 'Open')
    await wizard.goOn(COLUMNS)
    expect(fieldsShown(STARTS)).toHaveLength(RETENTION_EVENTS.length)
    screen.getByText(/^2 columns of the file are not read:/)
  })

  it('keeps what the log is while the file is read in another way', async () => {
    const wizard = await openHoldingWizard()
    await wizard.choose(aLog('titled.csv', `Our shop\n${ACCOUNTS}`))
    await wizard.goOn(SUBJECT)
    await saySubject(wizard)
    await wizard.user.click(await button('Back'))
    await chooseInSelect(wizard, 'Names of the columns', /^In row 1/)
    await screen.findByText(/First rows, 1 column/)
    await wizard.goOn(SUBJECT)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^One person/ }).checked).toBe(true)
    expect(HEADS).toContain('Last update')
  })
})

describe('one wizard while the other is open', () => {
  it('says so, leads there, and keeps its choices', async () => {
    const wizard = await openHoldingWizard()
    await wizard.choose(aLog('accounts.csv', ACCOUNTS))
    await wizard.go('/requests/import')
    await screen.findByText('Another import is open: Import holdings')
    screen.getByText(/accounts\.csv is at the step “Reading”/)
    await wizard.user.click(await button('Go to it'))
    await screen.findByRole('heading', { level: 2, name: 'How the file is read' })
    expect(wizard.place()).toBe('/retention/import')
  })

  it('lets it go and starts here on the officer’s word', async () => {
    const wizard = await openHoldingWizard()
    await wizard.choose(aLog('accounts.csv', ACCOUNTS))
    await wizard.go('/requests/import')
    await wizard.user.click(await button('Let it go and start here'))
    await button('Choose files…')
    await wizard.choose(aLog('requests.csv', 'Received;Name\n2026-03-02;Ona Example\n'))
    await wizard.goOn(COLUMNS)
    screen.getByRole('list', { name: COLUMNS })
    await wizard.go('/retention/import')
    await screen.findByText('Another import is open: Import requests')
  })

  it('does not show what went wrong with a file of the other', async () => {
    const wizard = await openHoldingWizard()
    wizard.willChoose(aLog('list.csv', '%PDF-1.7\n'))
    await wizard.user.click(await button('Choose files…'))
    await screen.findByText('This file is a PDF, whatever its name says.')
    await wizard.go('/requests/import')
    await screen.findByRole('heading', { level: 1, name: 'Import requests' })
    await waitFor(() => expect(screen.queryByText(/This file is a PDF/)).toBeNull())
  })
})
