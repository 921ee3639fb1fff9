import '../native-bytes.ts'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { holdSheetText, holdsText, newHoldText, releaseText } from '#shared/text/legal-holds'
import { problemText } from '#shared/text/problems'
import { aHold, held, rowOf } from '#support/holdings'
import {
  aRegister,
  button,
  dialog,
  expectSoon,
  openRetention,
  section,
} from '../holdings/open-retention.tsx'

/** Two holdings of accounts, one past its day, and one of tickets. */
async function someHeld() {
  const desk = await aRegister()
  const past = await held(desk, '2020-02-29', { records: 12_400 })
  const running = await held(desk, '2024-03-01')
  await held(desk, null, { categoryId: 'category-tickets', ruleId: 'rule-tickets', systemId: null })
  return { desk, past, running }
}

describe('the list of holds', () => {
  it('says what holds are for where there are none', async () => {
    await openRetention(await aRegister(), '/retention/holds')
    await screen.findByText(holdsText.nothingTitle)
    screen.getByText(holdsText.nothingArticle)
  })

  it('tells what each blocks, why, until when it is looked at, and how it stands', async () => {
    const { desk } = await someHeld()
    await desk.call('holds:create', aHold({ categoryIds: ['category-account'] }))
    const due = aHold({ systemIds: ['shop'] }, { name: 'Old claim', reviewOn: '2026-11-22' })
    await desk.call('holds:create', due)
    const { user, place } = await openRetention(desk, '/retention/holds')
    await screen.findByText('2 holds, 2 active, 1 review due')
    const row = screen.getByRole('row', { name: /LH-002/ })
    expect(row.textContent).toContain('Old claim')
    expect(row.textContent).toContain('GDPR art. 17(3)(e)')
    expect(row.textContent).toContain('2 holdings12,410 records')
    expect(row.textContent).toContain('Review due')
    await user.type(screen.getByRole('searchbox'), 'claim of a customer')
    await expectSoon(() => expect(screen.queryByRole('row', { name: /LH-002/ })).toBeNull())
    await user.click(screen.getByRole('row', { name: /LH-001/ }))
    await expectSoon(() => expect(place()).toMatch(/^\/retention\/holds\/[\w-]+$/))
  })
})

describe('records that nobody counted', () => {
  it.each([
    [[null], '1 holdingrecords not counted'],
    [[12, null], '2 holdings12 records and 1 holding not counted'],
  ])('%j are told as such, never as none', async (counts, told) => {
    const desk = await aRegister()
    for (const records of counts) await held(desk, '2024-03-01', { records })
    await desk.call('holds:create', aHold({ categoryIds: ['category-account'] }))
    await openRetention(desk, '/retention/holds')
    const row = await screen.findByRole('row', { name: /LH-001/ })
    expect(row.textContent).toContain(told)
  })
})

describe('putting data under hold', () => {
  async function openForm() {
    const { desk } = await someHeld()
    const opened = await openRetention(desk, '/retention/holds')
    // Where the button stands depends on whether there are any.
    await screen.findByText(holdsText.nothingTitle)
    await opened.user.click(button(holdsText.create))
    const form = await dialog()
    await form.findByRole('combobox', { name: /Data categories/ })
    return { ...opened, form }
  }

  it('shows what the scope covers while it is written, then blocks it', async () => {
    const { user, desk, form, place } = await openForm()
    form.getByText(holdSheetText.limits)
    form.getByText(newHoldText.effectEmpty)
    await user.type(form.getByRole('combobox', { name: /Data categories/ }), 'Data of account')
    await user.click(await screen.findByRole('option', { name: 'Data of account' }))
    await user.keyboard('{Escape}')
    await form.findByText('Covers 2 holdings, 12,410 records; 1 of them past its day.')
    await user.type(form.getByRole('textbox', { name: /Events until/ }), '31 Dec 2020')
    await form.findByText('Covers 1 holding, 12,400 records; 1 of them past its day.')
    await user.type(form.getByRole('textbox', { name: /^Name/ }), 'Claim')
    await user.click(form.getByRole('radio', { name: /defend legal claims/ }))
    await user.type(form.getByRole('textbox', { name: /Law, claim or case/ }), 'Case 12/26')
    await user.type(form.getByRole('textbox', { name: /Review on/ }), '1 Feb 2027')
    expect(form.getByRole('textbox', { name: /Answers for it/ })).toHaveProperty('value', 'Ona')
    await user.click(form.getByRole('button', { name: 'Put under hold' }))
    await expectSoon(() => expect(place()).toMatch(/^\/retention\/holds\/[\w-]+$/))
    const [overview] = await desk.call('holds:list', undefined)
    expect(overview).toMatchObject({
      holdings: 1,
      hold: {
        refNo: 'LH-001',
        reason: 'legal-claims',
        from: '2026-11-22',
        reviewOn: '2027-02-01',
        scope: { categoryIds: ['category-account'], to: '2020-12-31' },
      },
    })
  })

  it('is refused without reason, scope and review, each said beside its field', async () => {
    const { user, desk, form } = await openForm()
    await user.click(form.getByRole('button', { name: 'Put under hold' }))
    await form.findByText(newHoldText.reasonMissing)
    form.getByText(newHoldText.scopeMissing)
    form.getByText(newHoldText.reviewMissing)
    expect(document.activeElement).toBe(form.getByRole('textbox', { name: /^Name/ }))
    expect(await desk.call('holds:list', undefined)).toEqual([])
  })

  it('is refused with a review before its first day', async () => {
    const { user, form } = await openForm()
    await user.type(form.getByRole('textbox', { name: /Review on/ }), '1 Feb 2026')
    await user.click(form.getByRole('button', { name: 'Put under hold' }))
    await form.findByText(problemText['date-order'])
  })
})

describe('the sheet of a hold', () => {
  async function openHold(wanted: Parameters<typeof aHold>[1] = {}) {
    const { desk, past, running } = await someHeld()
    const scope = { categoryIds: ['category-account'] }
    const { id } = await desk.call('holds:create', aHold(scope, wanted))
    const opened = await openRetention(desk, `/retention/holds/${id}`)
    await screen.findByText('History', { selector: 'h2' })
    const kept = async () => (await desk.call('holds:read', { id })).hold
    return { ...opened, past, running, kept }
  }

  it('shows what it covers with its dates, and what it does not do', async () => {
    await openHold()
    const covers = section('What it covers')
    covers.getByText('2 holdings, 12,410 records')
    covers.getByText('1 holding: due at once when the hold is released')
    expect(covers.getAllByRole('link', { name: 'Data of account' })).toHaveLength(2)
    expect(covers.getAllByText('Held')).toHaveLength(2)
    section('Hold').getByText(holdSheetText.limits)
  })

  it('saves each field on leaving it', async () => {
    const { user, kept } = await openHold()
    const owner = screen.getByRole('textbox', { name: 'Answers for it' })
    await user.clear(owner)
    await user.type(owner, 'Court desk')
    await user.click(screen.getByRole('textbox', { name: 'Law, claim or case' }))
    await expectSoon(async () => expect((await kept()).owner).toBe('Court desk'))
    await user.type(screen.getByRole('textbox', { name: 'Events until' }), '31 Dec 2020')
    await user.click(owner)
    await section('What it covers').findByText('1 holding, 12,400 records')
  })

  it('tells after a change how much left it, with a way back', async () => {
    const { user, kept } = await openHold()
    await user.type(screen.getByRole('textbox', { name: 'Events from' }), '1 Jan 2021')
    await user.click(screen.getByRole('textbox', { name: 'Answers for it' }))
    await screen.findByText('1 holding left the hold, past its day')
    await section('What it covers').findByText('1 holding, 10 records')
    await user.click(button('Undo'))
    await expectSoon(async () => expect((await kept()).scope.from).toBeNull())
    await section('What it covers').findByText('2 holdings, 12,410 records')
  })

  it('says that its review is due', async () => {
    await openHold({ reviewOn: '2026-11-01' })
    screen.getByText(/The review was set for 1 Nov 2026/)
  })

  it('is released as a step with day and reason, and says what falls due at once', async () => {
    const { user, desk, past, running, kept } = await openHold()
    await user.click(button(holdSheetText.release))
    const form = await dialog()
    form.getByText('1 holding is past its day and will have to be erased at once.')
    const on = form.getByRole('textbox', { name: /Released on/ })
    await user.clear(on)
    await user.type(on, '1 Jan 2030')
    await form.findByText(problemText['in-the-future'])
    await user.click(form.getByRole('button', { name: releaseText.apply }))
    await expectSoon(() => expect(document.activeElement).toBe(on))
    await user.clear(on)
    await user.type(on, '10 Nov 2026')
    await user.type(form.getByRole('textbox', { name: /Why/ }), 'Settled')
    await user.click(form.getByRole('button', { name: releaseText.apply }))
    await section('Release').findByText('Settled')
    await expectSoon(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })),
    )
    expect(await kept()).toMatchObject({ releasedOn: '2026-11-10', releaseReason: 'Settled' })
    expect(await rowOf(desk, past.id)).toMatchObject({ status: 'OVERDUE', dueOn: '2026-11-10' })
    expect((await rowOf(desk, running.id)).status).toBe('RUNNING')
    expect(screen.queryByRole('button', { name: holdSheetText.release })).toBeNull()
    expect(section('Hold').queryAllByRole('textbox')).toEqual([])
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await expectSoon(async () => expect((await kept()).releasedOn).toBeNull())
  })

  it('is not removed while it blocks anything', async () => {
    const { user, desk } = await openHold()
    await user.click(button('More'))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await screen.findByText(holdSheetText.releaseFirst)
    expect(await desk.call('holds:list', undefined)).toHaveLength(1)
  })

  it('is removed as long as it has not begun, with a way back', async () => {
    const { user, place, desk } = await openHold({ from: '2026-12-01' })
    await user.click(button('More'))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await expectSoon(() => expect(place()).toBe('/retention/holds'))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await expectSoon(async () => expect(await desk.call('holds:list', undefined)).toHaveLength(1))
  })
})
