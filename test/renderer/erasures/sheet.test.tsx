import '../native-bytes.ts'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ErasurePart } from '#shared/domain/retention/erasure'
import {
  erasureSheetText as words,
  erasuresText,
  evidenceText,
  recordErasureText,
} from '#shared/text/erasures'
import { erase, held } from '#support/holdings'
import { aFolder } from '#support/vault'
import {
  aRegister,
  button,
  expectSoon,
  openRetention,
  section,
} from '../holdings/open-retention.tsx'

const KEPT: Omit<ErasurePart, 'holdingId'> = {
  erasedRecords: 4,
  kept: {
    records: 3,
    reason: 'legal-claims',
    citation: 'Case 12/26',
    reviewOn: '2027-05-01',
  },
}

async function openErasure(part: typeof KEPT | null = null) {
  const desk = await aRegister()
  const { id: holdingId } = await held(desk, '2020-02-29', { batchRef: 'B-7' })
  const parts = part ? [{ holdingId, ...part }] : []
  const { id } = await erase(desk, [holdingId], { parts, holdOwner: 'Ona' })
  const opened = await openRetention(desk, `/retention/erasures/${id}`)
  await screen.findByText('History', { selector: 'h2' })
  const kept = () => desk.call('erasures:read', { id })
  return { ...opened, id, holdingId, kept }
}

describe('the list of erasures', () => {
  it('says what it is for where there are none', async () => {
    const { user, place } = await openRetention(await aRegister(), '/retention/erasures')
    await screen.findByText(erasuresText.nothingTitle)
    await user.click(button(erasuresText.toRetention))
    await expectSoon(() => expect(place()).toBe('/retention'))
  })

  it('tells what, how much, how, by whom and whether it is certified', async () => {
    const desk = await aRegister()
    const { id } = await held(desk, '2020-02-29')
    const erasure = await erase(desk, [id])
    await erase(desk, [(await held(desk, '2020-03-01')).id])
    await desk.call('erasures:issue', { id: erasure.id })
    const { user, place } = await openRetention(desk, '/retention/erasures')
    await screen.findByText('2 erasures, 1 certified')
    const row = screen.getByRole('row', { name: /ER-001/ })
    expect(row.textContent).toContain('Data of account')
    expect(row.textContent).toContain('Deleted')
    expect(row.textContent).toContain('EC-2026-001')
    await user.click(row)
    await expectSoon(() => expect(place()).toBe(`/retention/erasures/${erasure.id}`))
  })
})

describe('the sheet of an erasure', () => {
  it('tells each line as it was, with the way to its holding', async () => {
    const { holdingId } = await openErasure()
    const lines = section('What was erased')
    lines.getByText('B-7')
    lines.getByText('28 Feb 2025')
    const link = lines.getByRole('link', { name: words.openHolding('Data of account') })
    expect(link.getAttribute('href')).toContain(`/retention/holdings/${holdingId}`)
  })

  it('is corrected field by field until its certificate is issued', async () => {
    const { user, kept } = await openErasure()
    const by = screen.getByRole('textbox', { name: 'Carried out by' })
    await user.clear(by)
    await user.type(by, 'IT operations')
    const on = screen.getByRole('textbox', { name: 'Erased on' })
    await user.clear(on)
    await user.type(on, '1 Jan 2020')
    await user.click(by)
    await screen.findByText(recordErasureText.onBeforeEvent)
    await user.clear(on)
    await user.type(on, '20 Nov 2026')
    await user.click(by)
    await expectSoon(async () =>
      expect((await kept()).erasure).toMatchObject({ by: 'IT operations', on: '2026-11-20' }),
    )
  })

  it('shows what was kept back with reason, law and hold', async () => {
    await openErasure(KEPT)
    const kept = section('What was kept')
    kept.getByText(/defend legal claims \(GDPR art\. 17\(3\)\(e\)\)/)
    kept.getByText('Case 12/26')
    const link = await kept.findByRole('link', { name: 'under LH-001' })
    expect(link.getAttribute('href')).toContain('/retention/holds/')
  })

  it('keeps files as evidence, saves and removes them', async () => {
    const { user, id, shell, desk, kept } = await openErasure()
    const path = join(aFolder(), 'run.log')
    writeFileSync(path, 'Log of the run')
    const saved: unknown[] = []
    shell.set('erasures:add-evidence', async ({ erasureId }) => {
      expect(erasureId).toBe(id)
      const outcome = await desk.pass('erasures:store-evidence', { erasureId, path })
      // The shell tells the window of the change as it does of every command.
      await window.workbench.call('retention:settings', undefined)
      return outcome.ok ? outcome.value : null
    })
    shell.set('erasures:save-evidence', async (input) => {
      saved.push(input)
      return null
    })
    await user.click(button(evidenceText.add))
    await screen.findByText('run.log')
    const [file] = (await kept()).files
    await user.click(button(evidenceText.save('run.log')))
    await expectSoon(() => expect(saved).toEqual([{ id: file?.id }]))
    await user.click(button(evidenceText.remove('run.log')))
    await section('Evidence files').findByText('No files')
  })
})

describe('issuing the certificate', () => {
  async function issue(user: Awaited<ReturnType<typeof openErasure>>['user']) {
    await user.click(button(words.issue))
    const asked = within(await screen.findByRole('alertdialog'))
    asked.getByText(words.issueFinal)
    asked.getByText(words.issueNone)
    asked.getByText(words.issueCannot)
    expect(document.activeElement).toBe(asked.getByRole('button', { name: 'Cancel' }))
    await user.click(asked.getByRole('button', { name: words.issueApply }))
    await section('Certificate').findByText('EC-2026-001')
  }

  it('asks once, then everything is final and has number and digest', async () => {
    const { user, desk, kept } = await openErasure()
    await issue(user)
    const { certificate } = (await kept()).erasure
    section('Certificate').getByText(certificate?.digest ?? 'none')
    await expectSoon(() => expect(document.activeElement).not.toBe(document.body))
    expect(screen.queryAllByRole('textbox')).toEqual([])
    expect(screen.queryByRole('button', { name: evidenceText.add })).toBeNull()
    expect(screen.queryByRole('button', { name: words.issue })).toBeNull()
    const undone = await desk.pass('journal:undo', undefined)
    if (undone.ok) expect((await kept()).erasure.certificate).not.toBeNull()
  })

  it('lets the certificate be saved again and again', async () => {
    const { user, id, shell } = await openErasure()
    await issue(user)
    const saved: unknown[] = []
    shell.set('erasures:save-certificate', async (input) => {
      saved.push(input)
      return { fileName: 'EC-2026-001.pdf', saveId: '1' }
    })
    await user.click(button(words.save))
    await screen.findByText(/EC-2026-001\.pdf/)
    await user.click(button(words.save))
    await expectSoon(() => expect(saved).toEqual([{ id }, { id }]))
  })

  it('says before it that no controller is named, leads there, and issues all the same', async () => {
    const { user, place, go, id } = await openErasure()
    await user.click(button(words.issue))
    await screen.findByText(words.issueCannot)
    expect(screen.queryByText(words.issueNameless)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await window.workbench.call('register:change', { legalName: null })
    await user.click(button(words.issue))
    await screen.findByText(words.issueNameless)
    await user.click(screen.getByRole('link', { name: words.issueNamelessLink }))
    await expectSoon(() => expect(place()).toBe('/register?field=legalName'))
    await go(`/retention/erasures/${id}`)
    await user.click(await screen.findByRole('button', { name: words.issue }))
    await screen.findByText(words.issueNameless)
    await user.click(screen.getByRole('button', { name: words.issueApply }))
    await section('Certificate').findByText('EC-2026-001')
  })

  it('leaves everything open when it is cancelled', async () => {
    const { user, kept } = await openErasure()
    await user.click(button(words.issue))
    await user.keyboard('{Enter}')
    await expectSoon(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect((await kept()).erasure.certificate).toBeNull()
    await expectSoon(() => expect(document.activeElement).toBe(button(words.issue)))
  })
})
