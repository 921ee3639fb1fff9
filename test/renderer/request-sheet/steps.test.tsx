import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { caseStatus } from '#shared/domain/requests/case-status'
import type { RequestEvent } from '#shared/domain/requests/event'
import { problemText } from '#shared/text/problems'
import { stepText } from '#shared/text/request-steps'
import { aRequest } from '../requests-list/seeded-desk.ts'
import { ANSWERED, dialog, events, expectSoon, openCase, section, TRIAGED } from './open-case.tsx'

const IDENTITY = { kind: 'identity-asked', on: '2026-11-20', reason: 'Another address' } as const
const button = (name: string | RegExp) => screen.getByRole('button', { name })

const STATES: { state: string; before: RequestEvent[]; next: string | null; others: string[] }[] = [
  {
    state: 'Received',
    before: [],
    next: 'Begin work…',
    others: [
      'Record identity question…',
      'Record clarification question…',
      'Set aside as no data protection request…',
      'Record withdrawal…',
      'Record forwarding…',
    ],
  },
  {
    state: 'In progress',
    before: events(TRIAGED),
    next: 'Record answer…',
    others: [
      'Record identity question…',
      'Record clarification question…',
      'Record extension…',
      'Record withdrawal…',
      'Record forwarding…',
    ],
  },
  {
    state: 'Waiting for proof of identity',
    before: events(IDENTITY),
    next: 'Record proof of identity…',
    others: ['End without an answer…', 'Record withdrawal…', 'Record forwarding…'],
  },
  {
    state: 'Answered in full',
    before: events(TRIAGED, ANSWERED),
    next: 'Close case…',
    others: ['Reopen…'],
  },
  {
    state: 'Closed',
    before: events(TRIAGED, ANSWERED, { kind: 'closed', on: '2026-11-22' }),
    next: null,
    others: [],
  },
]

describe('the steps of a case', () => {
  it.each(STATES)('in state $state are those it allows, no others', async (given) => {
    const { user } = await openCase({ events: given.before })
    screen.getAllByText(given.state)
    const primary = screen
      .queryAllByRole('button')
      .map(({ textContent }) => textContent)
      .filter((text) => text.endsWith('…') && text !== 'Reply…' && !/^(Add|Link|Attach)/.test(text))
    expect(primary).toEqual(given.next === null ? [] : [given.next])
    await user.click(button('More'))
    const menu = within(await screen.findByRole('menu'))
    const items = menu.getAllByRole('menuitem').map(({ textContent }) => textContent)
    expect(items).toEqual([...given.others, 'Add note…', 'Case file as PDF', 'Remove'])
  })

  it('begin with the rights, which are saved with them', async () => {
    const { user, kept } = await openCase({ types: [] })
    await user.click(button('Begin work…'))
    await user.click((await dialog()).getByRole('button', { name: 'Record' }))
    await (await dialog()).findByText(stepText.types.missing)
    const rights = (await dialog()).getByRole('combobox', { name: /Rights/ })
    expect(document.activeElement).toBe(rights)
    await user.type(rights, 'Erasure')
    await user.click(await screen.findByRole('option', { name: 'Erasure' }))
    await user.keyboard('{Escape}')
    await user.click((await dialog()).getByRole('button', { name: 'Record' }))
    await expectSoon(async () => {
      const { types, events } = await kept()
      expect(types).toEqual(['ERASE'])
      expect(caseStatus(events).state).toBe('IN_PROGRESS')
    })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('refuse an answer in part without reason and remedies, and prefill the remedies', async () => {
    const { user, kept } = await openCase({ events: events(TRIAGED) })
    await user.click(button('Record answer…'))
    expect((await dialog()).queryByRole('textbox', { name: /Reasons/ })).toBeNull()
    await user.click((await dialog()).getByRole('radio', { name: 'Refused' }))
    const remedies = (await dialog()).getByRole<HTMLTextAreaElement>('textbox', {
      name: /complaint and court/,
    })
    expect(remedies.value).toMatch(/art\. 12\(4\), 77\).*art\. 12\(4\), 79\)/s)
    await (await dialog()).findByText(/\[name of the supervisory authority\]/, { selector: 'span' })
    await user.clear(remedies)
    await user.click((await dialog()).getByRole('button', { name: 'Record' }))
    expect((await dialog()).getAllByText(problemText.required)).toHaveLength(2)
    await user.type((await dialog()).getByRole('textbox', { name: /Reasons/ }), 'Unknown here')
    await user.type(remedies, 'Complain to the inspectorate')
    await user.click((await dialog()).getByRole('button', { name: 'Record' }))
    await expectSoon(async () => {
      expect(caseStatus((await kept()).events).answer).toMatchObject({
        outcome: 'refused',
        reason: 'Unknown here',
        remedies: 'Complain to the inspectorate',
      })
    })
    section('Timeline').getByText('Refused')
    section('Timeline').getByText('Complain to the inspectorate')
  })

  it('say beside the day that an extension comes too late, and never save it', async () => {
    const { user, kept } = await openCase({
      receivedOn: '2026-10-19',
      events: events({ kind: 'triaged', on: '2026-10-20' }),
    })
    await user.click(button('More'))
    await user.click(await screen.findByRole('menuitem', { name: 'Record extension…' }))
    await (await dialog()).findByText(problemText['too-late-to-extend'])
    await user.type((await dialog()).getByRole('textbox', { name: /Reasons/ }), 'Forty systems')
    await user.click((await dialog()).getByRole('button', { name: 'Record' }))
    expect((await kept()).events).toHaveLength(1)
    const day = (await dialog()).getByRole('textbox', { name: /Told on/ })
    await user.clear(day)
    await user.type(day, '19 Nov 2026')
    await (await dialog()).findByText('An extension can be told until 19 Nov 2026.')
    await (await dialog()).findByText('New due date: 19 Jan 2027.')
    expect((await dialog()).queryByText(problemText['too-late-to-extend'])).toBeNull()
    await user.click((await dialog()).getByRole('button', { name: 'Record' }))
    await expectSoon(async () => {
      expect(caseStatus((await kept()).events).extension).toEqual({
        notifiedOn: '2026-11-19',
        months: 2,
      })
    })
  })

  it('say when identity is asked too late to move the date, which is to be confirmed', async () => {
    const { user } = await openCase({ receivedOn: '2026-11-10' })
    await user.click(button('More'))
    await user.click(await screen.findByRole('menuitem', { name: 'Record identity question…' }))
    await (await dialog()).findByText(/Asked 12 days after receipt, so waiting does not move/)
    await (await dialog()).findByText('The due date stays: 10 Dec 2026.')
    expect((await dialog()).queryByText(/stands still/)).toBeNull()
    expect((await dialog()).getAllByText('to be confirmed').length).toBeGreaterThan(0)
    const day = (await dialog()).getByRole('textbox', { name: /Asked on/ })
    await user.clear(day)
    await user.type(day, '17 Nov 2026')
    await (await dialog()).findByText(/stands still, and moves by the days of waiting/)
    expect(screen.queryByText(/days after receipt/)).toBeNull()
    await user.clear(day)
    await user.type(day, '9 Nov 2026')
    await (await dialog()).findByText(problemText['before-receipt'])
  })

  it('tell the new date before the proof of identity is recorded, and can be undone', async () => {
    const { user, kept } = await openCase({
      receivedOn: '2026-11-02',
      events: events({ ...IDENTITY, on: '2026-11-04' }),
    })
    await user.click(button('Record proof of identity…'))
    await (await dialog()).findByText('New due date: 21 Dec 2026.')
    await user.click((await dialog()).getByRole('button', { name: 'Record' }))
    await expectSoon(async () => expect((await kept()).events).toHaveLength(2))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await expectSoon(async () => expect((await kept()).events).toHaveLength(1))
  })

  it('ask when the person was told of an end without an answer', async () => {
    const { user, kept } = await openCase({
      receivedOn: '2026-10-01',
      events: events({ ...IDENTITY, on: '2026-10-05' }),
    })
    await user.click(button('More'))
    await user.click(await screen.findByRole('menuitem', { name: 'End without an answer…' }))
    await (await dialog()).findByText(/reply is still due.*where to complain and go to court/)
    const told = (await dialog()).getByRole('textbox', { name: /Person told on/ })
    await user.clear(told)
    await user.type(told, '20 Nov 2026')
    await user.click((await dialog()).getByRole('button', { name: 'Record' }))
    await expectSoon(async () =>
      expect((await kept()).events.at(-1)).toMatchObject({
        kind: 'no-answer',
        personToldOn: '2026-11-20',
      }),
    )
    await section('Timeline').findByText('Person told on 20 Nov 2026')
  })

  it('reopen by a complaint that is a case of its own', async () => {
    const complaint = aRequest(2, { types: ['COMPLAINT_SA'] })
    const { user, kept } = await openCase({ events: events(TRIAGED, ANSWERED) }, [
      complaint,
      aRequest(3),
    ])
    await user.click(button('More'))
    await user.click(await screen.findByRole('menuitem', { name: 'Reopen…' }))
    const form = await dialog()
    await form.findByRole('radio', { name: /RQ-0002/ })
    expect(form.queryByRole('radio', { name: /RQ-0003/ })).toBeNull()
    await user.click(form.getByRole('button', { name: 'Record' }))
    await form.findByText(stepText.complaint.missing)
    expect(document.activeElement).toBe(form.getByRole('radio', { name: /RQ-0002/ }))
    await user.click(form.getByRole('radio', { name: /RQ-0002/ }))
    await user.click(form.getByRole('button', { name: 'Record' }))
    await expectSoon(async () => {
      const { events, relatedIds } = await kept()
      expect(caseStatus(events).state).toBe('REOPENED')
      expect(relatedIds).toEqual(['request-2'])
    })
    await section('Timeline').findByText('RQ-0002')
  })

  it('can be corrected, and removed only where nothing follows', async () => {
    const { user, kept } = await openCase({ events: events(TRIAGED, ANSWERED) })
    await user.click(button('More for Sorted, work begins'))
    expect(screen.queryByRole('menuitem', { name: 'Remove' })).toBeNull()
    await user.click(await screen.findByRole('menuitem', { name: 'Correct…' }))
    const day = (await dialog()).getByRole('textbox', { name: /On/ })
    await user.clear(day)
    await user.type(day, '22 Nov 2026')
    await (await dialog()).findByText(problemText['before-last-step'])
    await user.clear(day)
    await user.type(day, '21 Nov 2026')
    await user.click((await dialog()).getByRole('button', { name: 'Save correction' }))
    await expectSoon(async () => expect((await kept()).events[0]?.on).toBe('2026-11-21'))
    await user.click(button('More for Answered in full'))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await expectSoon(async () => expect((await kept()).events).toHaveLength(1))
  })

  it('can be corrected beside an extension that a day of receipt made late', async () => {
    const extended = { kind: 'extended', on: '2026-11-20', months: 2, reason: 'Many' } as const
    const { user, kept } = await openCase({
      receivedOn: '2026-10-19',
      events: events({ kind: 'triaged', on: '2026-10-20' }, extended),
    })
    await user.click(button('More for Sorted, work begins'))
    await user.click(await screen.findByRole('menuitem', { name: 'Correct…' }))
    const day = (await dialog()).getByRole('textbox', { name: /On/ })
    await user.clear(day)
    await user.type(day, '21 Oct 2026')
    await user.click((await dialog()).getByRole('button', { name: 'Save correction' }))
    await expectSoon(async () => expect((await kept()).events[0]?.on).toBe('2026-10-21'))
  })
})
