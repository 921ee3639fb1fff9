import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { BreachPrint } from '#shared/ipc/breaches'
import { issueText, breachDocumentsText as words } from '#shared/text/breach-documents'
import { errorText } from '#shared/text/errors'
import { anAssessment, AWARE_AT, issued, notice, step } from '#support/breaches'
import { expectSoon, openBreach, section, type OpenedBreach } from '../breach-sheet/open-breach.tsx'

const ISSUED = /issued and kept/
const dialog = () => within(screen.getByRole('dialog'))

/** Answers the shell's calls as the shell does, without paper. */
function withShell({ desk, shell }: OpenedBreach) {
  const printed: BreachPrint[] = []
  const saved: unknown[] = []
  shell.set('breaches:issue', (print) => {
    // The window sends what the contract says.
    printed.push(print as BreachPrint)
    return issued(desk, print as BreachPrint)
  })
  const save = (input: unknown) => {
    saved.push(input)
    return Promise.resolve(null)
  }
  shell.set('breaches:save-document', save)
  shell.set('breaches:save-draft', save)
  return { printed, saved }
}

async function openNotice(given: Parameters<typeof openBreach>[0]) {
  const opened = await openBreach({ entered: { awareAt: AWARE_AT }, ...given })
  const { printed, saved } = withShell(opened)
  const open = async () => {
    await opened.user.click(screen.getByRole('button', { name: words.notification }))
    await screen.findByRole('dialog')
  }
  await open()
  return { ...opened, open, printed, saved }
}

describe('issuing a notification', () => {
  it('is not offered before awareness; the record is', async () => {
    await openBreach()
    expect(screen.queryByRole('button', { name: words.notification })).toBeNull()
    expect(screen.getByRole('button', { name: words.record })).toBeTruthy()
    expect(section('Documents').getByText(words.none)).toBeTruthy()
  })

  it('lists what is not yet known, keeps the version and offers a copy', async () => {
    const { user, id, printed, saved } = await openNotice({})
    expect(dialog().getByText(issueText.gapsTitle(8))).toBeTruthy()
    expect(dialog().getByRole('button', { name: 'Number of people' })).toBeTruthy()
    expect(dialog().queryByRole('radio', { name: 'Follow-up' })).toBeNull()
    await user.click(dialog().getByRole('button', { name: issueText.apply }))
    await screen.findByText(ISSUED)
    expect(printed).toEqual([{ kind: 'notification', id, stage: 'initial', delayReason: null }])
    expect(saved).toHaveLength(1)
    await expectSoon(() => {
      const name = 'Notification to the authority, first part, version 1'
      expect(section('Documents').getByText(name)).toBeTruthy()
    })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('warns that a complete one should tell everything', async () => {
    const { user } = await openNotice({})
    expect(dialog().queryByText(issueText.gapsHint.complete)).toBeNull()
    await user.click(dialog().getByRole('radio', { name: /^Complete/ }))
    expect(dialog().getByText(issueText.gapsHint.complete)).toBeTruthy()
  })

  it('leads to the field of a missing point', async () => {
    const { user } = await openNotice({})
    await user.click(dialog().getByRole('button', { name: 'Number of people' }))
    await expectSoon(() => expect(screen.queryByRole('dialog')).toBeNull())
    await expectSoon(() => {
      const row = document.activeElement?.closest('[id$="-people.count"]')
      expect(row).not.toBeNull()
    })
  })

  it('demands the reasons for a delay once the limit has passed', async () => {
    const at = '2026-11-18T09:00:00.000Z'
    const firstSignal = { at, isDayOnly: false }
    const { user, id, printed } = await openNotice({ entered: { firstSignal, awareAt: at } })
    await user.click(dialog().getByRole('button', { name: issueText.apply }))
    expect(dialog().getByText(issueText.delayMissing)).toBeTruthy()
    expect(printed).toEqual([])
    await user.type(dialog().getByRole('textbox', { name: /Reasons for the delay/ }), 'No logs.')
    await user.click(dialog().getByRole('button', { name: issueText.apply }))
    await screen.findByText(ISSUED)
    expect(printed).toEqual([
      { kind: 'notification', id, stage: 'initial', delayReason: 'No logs.' },
    ])
  })

  it('goes on with a follow-up once the first is recorded, and asks for no reasons again', async () => {
    const deeds = [
      anAssessment({ outcome: 'risk' }),
      notice('2026-11-21T09:00:00.000Z', { stage: 'initial' }),
    ]
    const { user, id, printed } = await openNotice({ deeds })
    expect(dialog().getAllByRole('radio')).toHaveLength(2)
    await user.click(dialog().getByRole('button', { name: issueText.apply }))
    await screen.findByText(ISSUED)
    expect(printed).toEqual([{ kind: 'notification', id, stage: 'follow-up', delayReason: null }])
  })

  it('offers only an addition after a complete one', async () => {
    const deeds = [anAssessment({ outcome: 'risk' }), notice('2026-11-21T09:00:00.000Z')]
    const { user, id, printed } = await openNotice({ deeds })
    expect(dialog().getAllByRole('radio')).toHaveLength(1)
    dialog().getByRole('radio', { name: /^Addition to a complete notification/ })
    await user.click(dialog().getByRole('button', { name: issueText.apply }))
    await screen.findByText(ISSUED)
    expect(printed).toEqual([{ kind: 'notification', id, stage: 'complete', delayReason: null }])
  })

  it.each([
    [/^Withdrawal/, { stage: 'complete' }],
    [/^New notification, first part/, { stage: 'initial' }],
    [/^New notification, complete/, { stage: 'complete', isAnew: true }],
  ])('tells of a withdrawal, or notifies anew in part or at once: %s', async (name, asked) => {
    const deeds = [
      anAssessment({ outcome: 'risk' }),
      notice('2026-11-21T09:00:00.000Z'),
      step('withdrawn', '2026-11-22T09:00:00.000Z', { reason: 'A false alarm.' }),
    ]
    const { user, id, printed } = await openNotice({ deeds })
    expect(dialog().getAllByRole('radio')).toHaveLength(3)
    await user.click(dialog().getByRole('radio', { name }))
    await user.click(dialog().getByRole('button', { name: issueText.apply }))
    await screen.findByText(ISSUED)
    expect(printed).toEqual([{ kind: 'notification', id, ...asked, delayReason: null }])
  })

  it.each([['cancelled'], ['data-changed-since']] as const)(
    'stays open and says so when it is %s',
    async (code) => {
      const { user, saved } = await openNotice({})
      const { call } = window.workbench
      vi.spyOn(window.workbench, 'call').mockImplementation((channel, input) => {
        if (channel !== 'breaches:issue') return call(channel, input)
        return Promise.resolve({ ok: false, error: { code, problems: [] } })
      })
      await user.click(dialog().getByRole('button', { name: issueText.apply }))
      await screen.findByText(new RegExp(`^${errorText[code].title}`))
      expect(screen.getByRole('dialog')).toBeTruthy()
      expect(screen.queryByText(ISSUED)).toBeNull()
      expect(saved).toEqual([])
    },
  )

  it('saves a draft of which the vault keeps nothing', async () => {
    const { user, id, desk, saved, printed } = await openNotice({})
    await user.click(dialog().getByRole('button', { name: issueText.draft }))
    await expectSoon(() => expect(saved).toHaveLength(1))
    expect(printed).toEqual([])
    expect((await desk.call('breaches:read', { id })).documents).toEqual([])
  })

  it('shows how far the printing is and can be stopped', async () => {
    const { user, shell, tell } = await openNotice({})
    let cancelled = 0
    let end = () => {}
    shell.set('breaches:save-draft', () => new Promise((resolve) => (end = () => resolve(null))))
    shell.set('exports:cancel-pdf', async () => void (cancelled += 1))
    await user.click(dialog().getByRole('button', { name: issueText.draft }))
    tell({ kind: 'progress', job: 'pdf', done: 1, total: 3 })
    await dialog().findByText(issueText.step(1, 3))
    await user.click(dialog().getByRole('button', { name: 'Cancel' }))
    expect(cancelled).toBe(1)
    end()
    await expectSoon(() => expect(screen.queryByText(issueText.step(1, 3))).toBeNull())
    expect(screen.getByRole('dialog')).toBeTruthy()
  })
})

describe('issued versions', () => {
  it('are told with day, name and digest, the newest first, each with a copy to save', async () => {
    const opened = await openBreach({ entered: { awareAt: AWARE_AT } })
    const { saved } = withShell(opened)
    const { desk, id, user, go, reopen } = opened
    const first = await issued(desk, { kind: 'notification', id, stage: 'initial' })
    desk.setClock('2026-11-22T11:00:00.000Z')
    await issued(desk, { kind: 'record', id }, '%PDF record')
    await reopen()
    await go(`/breaches/${id}`)
    await expectSoon(() => {
      const names = section('Documents').getAllByText(/, version 1$/)
      expect(names.map(({ textContent }) => textContent)).toEqual([
        'Internal record, version 1',
        'Notification to the authority, first part, version 1',
      ])
    })
    const name = 'Notification to the authority, first part, version 1'
    const documents = section('Documents')
    expect(documents.getByText('22 Nov 2026, 12:00 (Europe/Vilnius, UTC+2), by Ona')).toBeTruthy()
    await user.click(documents.getByRole('button', { name: words.showDigest(name) }))
    expect(documents.getByText(first.digest)).toBeTruthy()
    expect(documents.getByText(first.dataDigest)).toBeTruthy()
    const toggle = documents.getByRole('button', { name: words.hideDigest(name) })
    expect(toggle.getAttribute('aria-expanded')).toBe('true')
    const [copy] = documents.getAllByRole('button', { name: words.copy(words.fileDigest) })
    if (copy) await user.click(copy)
    expect(await navigator.clipboard.readText()).toBe(first.digest)
    await user.click(documents.getByRole('button', { name: words.save(name) }))
    expect(saved).toEqual([{ id: first.id }])
  })
})
