import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { HoldingFields } from '#shared/domain/retention/holding'
import { holdingSheetText as words } from '#shared/text/holdings'
import { problemText } from '#shared/text/problems'
import { aHold, aRule, erase, held } from '#support/holdings'
import { aRegister, button, dialog, expectSoon, openRetention, section } from './open-retention.tsx'

async function openHolding(updatedOn: string | null, wanted: Partial<HoldingFields> = {}) {
  const desk = await aRegister()
  const { id } = await held(desk, updatedOn, wanted)
  return openSheet(desk, id)
}

async function openSheet(desk: Awaited<ReturnType<typeof aRegister>>, id: string) {
  const opened = await openRetention(desk, `/retention/holdings/${id}`)
  await screen.findByText('History', { selector: 'h2' })
  return {
    ...opened,
    id,
    kept: async () => (await desk.call('holdings:read', { id })).holding,
    sheet: () => desk.call('holdings:read', { id }),
  }
}

const field = (name: string | RegExp) => screen.getByRole('textbox', { name })

describe('the sheet of a holding', () => {
  it('tells the date first, with its steps and their articles', async () => {
    await openHolding('2020-02-29')
    const date = section('Last permitted day')
    date.getByText('28 Feb 2025')
    expect(screen.getAllByText('Overdue by 632 days').length).toBeGreaterThan(0)
    date.getByText('How this date comes about')
    date.getByText(/28 Feb 2025, is the last permitted day/)
    expect(date.getAllByText(/GDPR art\. 5\(1\)\(e\)/).length).toBeGreaterThan(0)
  })

  it('saves each field on leaving it, and the date follows', async () => {
    const { user, kept } = await openHolding('2020-02-29')
    await user.clear(field('The last update'))
    await user.type(field('The last update'), '30 Nov 2021')
    await user.click(field('Records'))
    await section('Last permitted day').findByText('30 Nov 2026')
    expect(screen.getAllByText('8 days left').length).toBeGreaterThan(0)
    section('Numbers').getByText(words.numbersHint)
    await user.clear(field('Records'))
    await user.type(field('Records'), '1,250')
    await user.click(field('Note'))
    await expectSoon(async () => {
      expect(await kept()).toMatchObject({
        records: 1250,
        events: [{ event: 'last_update', on: '2021-11-30' }],
      })
    })
  })

  it('refuses a day in the future beside its field', async () => {
    const { user, kept } = await openHolding('2020-02-29')
    await user.clear(field('The last update'))
    await user.type(field('The last update'), '1 Jan 2030')
    await user.click(field('Note'))
    await screen.findByText(problemText['in-the-future'])
    expect((await kept()).events).toEqual([{ event: 'last_update', on: '2020-02-29' }])
  })

  it('turns days into months, which count from their first day', async () => {
    const { user, kept } = await openHolding('2020-02-29')
    await user.click(screen.getByRole('radio', { name: 'Months only' }))
    await expectSoon(async () =>
      expect((await kept()).events).toEqual([{ event: 'last_update', on: '2020-02-01' }]),
    )
    expect(field('The last update')).toHaveProperty('value', 'Feb 2020')
    await user.clear(field('The last update'))
    await user.type(field('The last update'), '2021-03')
    await user.click(field('Note'))
    await expectSoon(async () => expect((await kept()).events[0]?.on).toBe('2021-03-01'))
  })

  it('takes an event the rule does not ask for', async () => {
    const { user, kept } = await openHolding('2020-02-29')
    await user.click(button(words.addEvent))
    await user.click(await screen.findByRole('menuitem', { name: 'Closure of the account' }))
    await user.type(
      await screen.findByRole('textbox', { name: 'Closure of the account' }),
      '1 May 2021',
    )
    await user.click(field('Note'))
    await expectSoon(async () => expect((await kept()).events).toHaveLength(2))
  })

  it('shows what the rule lacks, with its article and the way to close it', async () => {
    await openHolding(null, { events: [{ event: 'created', on: '2023-05-10' }] })
    const note = within(screen.getByRole('complementary', { name: /F-RET-TRIGGER/ }))
    note.getByText('GDPR art. 5(1)(e), 5(2)')
    expect(note.getByRole('link', { name: words.openRule }).getAttribute('href')).toContain(
      '/retention/rules/rule-account',
    )
  })

  it('marks data and asks for the days of the mark', async () => {
    const { user, kept } = await openHolding('2020-02-29')
    await user.click(screen.getByRole('checkbox', { name: words.flagged }))
    await user.type(await screen.findByRole('textbox', { name: 'Marked since' }), '1 Jun 2023')
    await user.click(field('Note'))
    await expectSoon(async () =>
      expect((await kept()).flag).toEqual({ since: '2023-06-01', clearedOn: null }),
    )
    await user.click(screen.getByRole('checkbox', { name: words.flagged }))
    await expectSoon(async () => expect((await kept()).flag).toBeNull())
  })

  it('removes itself with a way back', async () => {
    const { user, place, desk, id } = await openHolding('2020-02-29')
    await user.click(button('More'))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await expectSoon(() => expect(place()).toBe('/retention'))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await expectSoon(async () =>
      expect((await desk.call('holdings:read', { id })).holding.id).toBe(id),
    )
  })
})

describe('a review', () => {
  const REVIEWED = aRule('other', { kind: 'review', period: null, reviewEvery: 'P12M' })

  async function openReviewed() {
    const desk = await aRegister()
    await desk.call('catalogues:save', { kind: 'retention-rule', record: REVIEWED })
    const { id } = await held(desk, null, { ruleId: REVIEWED.id, lastReviewOn: '2025-11-01' })
    return openSheet(desk, id)
  }

  it('is recorded with its day and moves the next one', async () => {
    const { user, kept } = await openReviewed()
    screen.getAllByText('Review due')
    await user.click(button(words.review))
    await user.click((await dialog()).getByRole('button', { name: 'Record review' }))
    await expectSoon(async () => expect((await kept()).lastReviewOn).toBe('2026-11-22'))
    await section('Last permitted day').findByText('Review scheduled')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('cannot lie in the future, nor before a later one', async () => {
    const { user, kept } = await openReviewed()
    await user.click(button(words.review))
    const on = (await dialog()).getByRole('textbox', { name: /Looked on/ })
    await user.clear(on)
    await user.type(on, '1 Jan 2030')
    await user.click((await dialog()).getByRole('button', { name: 'Record review' }))
    await (await dialog()).findByText(problemText['in-the-future'])
    await expectSoon(() => expect(document.activeElement).toBe(on))
    await user.clear(on)
    await user.type(on, '1 Jan 2025')
    await user.click((await dialog()).getByRole('button', { name: 'Record review' }))
    await (await dialog()).findByText('A later review is recorded already.')
    expect((await kept()).lastReviewOn).toBe('2025-11-01')
  })

  it('is not offered where the rule asks for none', async () => {
    await openHolding('2020-02-29')
    expect(screen.queryByRole('button', { name: words.review })).toBeNull()
  })
})

describe('a holding under a hold', () => {
  it('keeps its date in sight, names the hold and cannot be ticked off', async () => {
    const desk = await aRegister()
    const { id } = await held(desk, '2020-02-29')
    const hold = await desk.call('holds:create', aHold({ categoryIds: ['category-account'] }))
    const { user } = await openSheet(desk, id)
    section('Last permitted day').getByText('28 Feb 2025')
    expect(screen.getAllByText('Held').length).toBeGreaterThan(0)
    expect(screen.queryByRole('button', { name: words.erase })).toBeNull()
    const link = section('Legal holds').getByRole('link', { name: 'Claim of a customer' })
    expect(link.getAttribute('href')).toContain(`/retention/holds/${hold.id}`)
    await user.click(button('More'))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await screen.findByText(problemText.held)
    expect((await desk.call('holdings:read', { id })).holding.id).toBe(id)
  })

  it('is put there from its sheet, alone', async () => {
    const { user, desk, id } = await openHolding('2020-02-29')
    await held(desk, '2020-03-01')
    await user.click(button('More'))
    await user.click(await screen.findByRole('menuitem', { name: words.hold }))
    const form = await dialog()
    await form.findByText('Exactly the 1 holding you chose.')
    await form.findByText(/Covers 1 holding, 10 records; 1 of them past its day/)
    await user.type(form.getByRole('textbox', { name: /Name/ }), 'Claim')
    await user.click(form.getByRole('radio', { name: /defend legal claims/ }))
    await user.type(form.getByRole('textbox', { name: /Law, claim or case/ }), 'Case 12/26')
    await user.type(form.getByRole('textbox', { name: /Answers for it/ }), 'Legal')
    await user.type(form.getByRole('textbox', { name: /Review on/ }), '1 Feb 2027')
    await user.click(form.getByRole('button', { name: 'Put under hold' }))
    await expectSoon(async () => {
      const [overview] = await desk.call('holds:list', undefined)
      expect(overview?.hold.scope.holdingIds).toEqual([id])
    })
    await section('Last permitted day').findByText(/legal hold blocks erasure/)
    await screen.findByText('LH-001 put under hold')
    screen.getByRole('button', { name: 'Undo' })
    screen.getByRole('button', { name: 'Show hold' })
  })
})

describe('a holding that is erased', () => {
  it('is read, not changed, and leads to its erasure', async () => {
    const desk = await aRegister()
    const { id } = await held(desk, '2020-02-29', { batchRef: 'B-7' })
    const erasure = await erase(desk, [id])
    await openSheet(desk, id)
    screen.getByText(words.erasedTitle)
    screen.getByText('B-7')
    expect(screen.queryAllByRole('textbox')).toEqual([])
    expect(screen.queryByRole('button', { name: 'More' })).toBeNull()
    for (const link of screen.getAllByRole('link', { name: 'ER-001' }))
      expect(link.getAttribute('href')).toContain(`/retention/erasures/${erasure.id}`)
  })
})

describe('ticking off from the sheet', () => {
  it('turns the sheet to reading and leaves the keyboard at its title', async () => {
    const { user, kept } = await openHolding('2020-02-29')
    await user.click(button(words.erase))
    const form = await dialog()
    await user.click(await form.findByRole('button', { name: /Method/ }))
    await user.click(await screen.findByRole('option', { name: /^Deleted/ }))
    await user.click(form.getByRole('button', { name: 'Tick off as erased' }))
    await screen.findByText(words.erasedTitle)
    expect((await kept()).erased?.on).toBe('2026-11-22')
    await expectSoon(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })),
    )
  })
})

describe('what this program keeps itself', () => {
  it('has no sheet but the way to the requests that are due for erasure', async () => {
    const desk = await aRegister()
    const { user, place } = await openRetention(desk, '/retention/holdings/own-requests-2026-11')
    await user.click(button('Show requests due for erasure'))
    await expectSoon(() => expect(place()).toBe('/requests'))
    const kept = await desk.call('preferences:read', { name: 'requests-list' })
    expect(kept).toMatchObject({ filters: { erase: ['due'] } })
  })

  it('says the same of journal values', async () => {
    const { user, place } = await openRetention(
      await aRegister(),
      '/retention/holdings/own-journal-2026-11-01',
    )
    await user.click(button('Open the journal'))
    await expectSoon(() => expect(place()).toBe('/journal'))
  })
})

describe('a holding that is gone', () => {
  it('says so and leads back', async () => {
    const { user, place, go } = await openRetention(await aRegister(), '/retention')
    await go('/retention/holdings/nothing')
    await screen.findByText(words.gone)
    await user.click(button(words.backToList))
    await expectSoon(() => expect(place()).toBe('/retention'))
  })
})
