import '../native-bytes.ts'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NO_REQUESTER } from '#shared/domain/requests/request'
import type { RequestType } from '#shared/domain/requests/types'
import { aFolder } from '#support/vault'
import { aRequest } from '../requests-list/seeded-desk.ts'
import { ANSWERED, dialog, events, expectSoon, openCase, section, TRIAGED } from './open-case.tsx'

const IDENTITY = { kind: 'identity-asked', on: '2026-11-04', reason: 'Another address' } as const
const ANSWER = { kind: 'identity-answered', on: '2026-11-18' } as const
const text = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })

describe('the sheet of a case', () => {
  it('saves a field on leaving it, as one entry that undo takes back', async () => {
    const { desk, user, kept } = await openCase({})
    await user.click(text('E-mail'))
    await user.keyboard('person@example.com')
    await user.tab()
    await expectSoon(async () => expect((await kept()).requester.email).toBe('person@example.com'))
    const { undo } = await desk.call('journal:steps', undefined)
    expect(undo).toMatchObject({ channel: 'requests:change', fields: ['requester'] })
  })

  it('refuses a day of receipt that lies behind a step or ahead of today', async () => {
    const { user, kept } = await openCase({ receivedOn: '2026-11-19', events: events(TRIAGED) })
    const day = screen.getByRole('textbox', { name: 'Received on' })
    await user.clear(day)
    await user.type(day, '23 Nov 2026')
    await user.tab()
    await screen.findByText('This lies in the future. Correct it.')
    await user.clear(day)
    await user.type(day, '21 Nov 2026')
    await user.tab()
    await screen.findByText(/A step is recorded on an earlier day/)
    expect((await kept()).receivedOn).toBe('2026-11-19')
    await user.clear(day)
    await user.type(day, '18 Nov 2026')
    await user.tab()
    await expectSoon(async () => expect((await kept()).receivedOn).toBe('2026-11-18'))
  })

  it('shows the date with the pause and the one without', async () => {
    await openCase({ receivedOn: '2026-11-02', events: events(IDENTITY, ANSWER) })
    const due = section('Due dates')
    // 2 December and 14 days of waiting; without them it stays the 2nd.
    due.getAllByText('16 Dec 2026')
    due.getByText('Answer, without the pause')
    due.getAllByText('2 Dec 2026 if the pause is not accepted')
    due.getByText('2 Dec 2026 + 14 days = 16 Dec 2026.')
  })

  it('says that the clock stands still while the answer is awaited', async () => {
    await openCase({ receivedOn: '2026-11-02', events: events(IDENTITY) })
    screen.getAllByText('Paused')
    section('Due dates').getAllByText('2 Dec 2026 if the pause is not accepted')
  })

  it('tells whether the answer was in time', async () => {
    await openCase({ events: events(TRIAGED, ANSWERED) })
    section('Due dates').getByText('Done on 21 Nov 2026, in time')
  })

  it('lists the duties of each right, and asks who reviews a decision', async () => {
    await openCase({ types: ['ACCESS', 'ADM'] })
    section('Duties').getByText('GDPR art. 15(4), rec. 63')
    section('Duties').getByText(/looks at the decision again/)
    section('Duties').getByRole('textbox', { name: 'Human reviewer' })
  })

  it('asks for the authority’s letter only in a complaint to it', async () => {
    const { user, kept } = await openCase({ types: ['COMPLAINT_SA'] })
    section('Due dates').getByText('No date set')
    const day = section('Authority').getByRole('textbox', { name: 'Answer by' })
    await user.click(day)
    await user.keyboard('15 Dec 2026')
    await user.tab()
    await expectSoon(async () => expect((await kept()).authority?.dueOn).toBe('2026-12-15'))
    await section('Due dates').findByText('23 days left')
  })

  it('points out possible duplicates and links them', async () => {
    const twin = aRequest(2, { requester: { ...NO_REQUESTER, name: 'Person 1' } })
    const { user, kept } = await openCase({}, [twin])
    screen.getByText('1 possible duplicate')
    await user.click(section('Links').getByRole('button', { name: 'Link RQ-0002' }))
    await expectSoon(async () => expect((await kept()).relatedIds).toEqual(['request-2']))
    await section('Links').findByText('1 case')
    await user.click(section('Links').getByRole('button', { name: 'Unlink RQ-0002' }))
    await expectSoon(async () => expect((await kept()).relatedIds).toEqual([]))
  })

  it('finds another case to link by its reference', async () => {
    const { user, kept } = await openCase({}, [aRequest(2), aRequest(3)])
    await user.click(section('Links').getByRole('button', { name: 'Link a case…' }))
    await user.type(await screen.findByRole('searchbox'), 'RQ-0003')
    await expectSoon(() => expect(screen.queryByRole('button', { name: /RQ-0002/ })).toBeNull())
    await user.click(await screen.findByRole('button', { name: /RQ-0003/ }))
    await expectSoon(async () => expect((await kept()).relatedIds).toEqual(['request-3']))
  })

  it('adds a system that was asked, with the day, and takes it away again', async () => {
    const { user, kept } = await openCase({})
    await user.click(section('Systems asked').getByRole('button', { name: 'Add system…' }))
    await user.type(await screen.findByRole('combobox', { name: 'System' }), 'Helpdesk')
    await user.click(await screen.findByRole('option', { name: /Helpdesk/ }))
    await expectSoon(async () =>
      expect((await kept()).systemsAsked).toMatchObject([{ askedOn: '2026-11-22' }]),
    )
    await section('Systems asked').findByText('1 system')
    await user.click(section('Systems asked').getByRole('button', { name: 'Remove Helpdesk' }))
    await expectSoon(async () => expect((await kept()).systemsAsked).toEqual([]))
  })

  it('compares the other program’s date and never adopts it', async () => {
    const imported = {
      batchId: 'b',
      source: 'zendesk',
      externalId: 'Z-1',
      key: 'k',
      digest: 'd',
      rowNo: 3,
      dueClaimed: '2026-12-20',
      status: 'open',
    }
    await openCase({ imported })
    section('Origin').getByText('Zendesk report')
    section('Origin').getByText('20 Dec 2026; here 21 Dec 2026, 1 day later')
  })
})

describe('the attachments of a case', () => {
  it('are listed with size and day, saved as a copy, and removed with undo', async () => {
    const { user, desk, shell } = await openCase({})
    const path = join(aFolder(), 'letter.pdf')
    writeFileSync(path, Buffer.alloc(2048, 'x'))
    shell.set('attachments:add', async ({ requestId }) => {
      const outcome = await desk.pass('attachments:store', { requestId, path })
      return outcome.ok ? outcome.value : null
    })
    const saved: unknown[] = []
    shell.set('attachments:save', async (input) => {
      saved.push(input)
      return null
    })
    const here = () => section('Attachments')
    await user.click(here().getByRole('button', { name: 'Attach file…' }))
    await expectSoon(async () =>
      expect((await desk.call('requests:read', { id: 'request-1' })).attachments).toHaveLength(1),
    )
    const { queryClient } = await import('../../../renderer/call.ts')
    await queryClient.invalidateQueries()
    await here().findByText('letter.pdf')
    here().getByText('2 kB, added 22 Nov 2026')
    here().getByText(/A saved copy is not encrypted/)
    await user.click(here().getByRole('button', { name: 'Save a copy of letter.pdf' }))
    expect(saved).toHaveLength(1)
    await user.click(here().getByRole('button', { name: 'Remove letter.pdf' }))
    await here().findByText('None attached')
    const notice = await screen.findByText('letter.pdf removed')
    const toast = notice.closest<HTMLElement>('[role="alertdialog"]')
    await user.click(within(toast as HTMLElement).getByRole('button', { name: 'Undo' }))
    await here().findByText('letter.pdf')
  })
})

describe('the retention of a case', () => {
  const CLOSED_LONG_AGO = {
    receivedOn: '2020-01-02',
    notes: 'A long story',
    events: events(
      { kind: 'triaged', on: '2020-01-03' },
      { ...ANSWERED, on: '2020-01-10' },
      { kind: 'closed', on: '2020-01-20' },
    ),
  }

  it('starts when the case is closed', async () => {
    await openCase({})
    section('Retention').getByText('When the case is closed')
    section('Retention').getByText(/^No law sets a figure/)
    section('Retention').getByText('to be confirmed')
    expect(section('Retention').queryByRole('button', { name: /Erase/ })).toBeNull()
  })

  it('tells the day, and offers erasure once it has come', async () => {
    const { user, kept } = await openCase(CLOSED_LONG_AGO)
    section('Retention').getByText('Due since 20 Jan 2023')
    await user.click(section('Retention').getByRole('button', { name: 'Erase personal data now…' }))
    const question = within(await screen.findByRole('alertdialog'))
    question.getByText(/What goes/)
    question.getByText(/What stays/)
    await user.click(question.getByRole('button', { name: 'Erase personal data' }))
    await screen.findAllByText('Personal data erased on 22 Nov 2026')
    expect((await kept()).requester).toEqual(NO_REQUESTER)
    // What is left is read, never written.
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.queryByRole('button', { name: /^More for/ })).toBeNull()
    expect(screen.queryByText('A long story')).toBeNull()
    section('Request').getByText('Answered in full')
  })
})

describe('the sheet of a British controller', () => {
  it('cites the UK GDPR in fields, sections and steps', async () => {
    const given = { types: ['ACCESS', 'ADM'] as RequestType[], events: events(TRIAGED) }
    const { user } = await openCase(given, [], { country: 'GB' })
    section('Request').getByText('UK GDPR art. 12(3)')
    await user.click(screen.getByRole('button', { name: 'Record answer…' }))
    await (await dialog()).findByText('UK GDPR art. 22(3)')
    expect(document.body.textContent).not.toMatch(/(?<!UK )GDPR (art|rec)/)
  })
})
