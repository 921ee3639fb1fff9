import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { undoLast } from '../../../renderer/app/undo.ts'
import { aLog, fixture, openWizard } from './open-wizard.tsx'
import { button, CHECK, choosePlace, COLUMNS, GOOD, HEADS, upToCheck, WORDS } from './walk.tsx'

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
    expect(screen.queryByText('list.csv')).toBeNull()
    await button('Choose files…')
  })

  it('names which of several files is refused', async () => {
    const wizard = await openWizard()
    wizard.willChoose(aLog('small.csv', GOOD), aLog('list.csv', '%PDF-1.7\n'))
    await wizard.user.click(await button('Choose files…'))
    await screen.findByText('list.csv')
    expect(screen.queryByText('small.csv')).toBeNull()
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
