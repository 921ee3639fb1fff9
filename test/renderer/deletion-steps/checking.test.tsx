import '../native-bytes.ts'
import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { problemText } from '#shared/text/problems'
import { TO_CLEARING, TO_DELETION } from '#support/deletion-story'
import { button, dialog, expectSoon, offered, openSteps, record, timeline } from './open-case.tsx'

const FROZEN = TO_DELETION.slice(0, 1)
const AGE_CHECKED = TO_DELETION.slice(0, 2)

describe('the freeze', () => {
  it('is the first step, and asks what was stopped', async () => {
    const { user, kept } = await openSteps()
    expect(offered()).toEqual(['Record freeze…'])
    timeline().getByText('Signal: support staff')
    await user.click(button('Record freeze…'))
    const form = await dialog()
    form.getByText(/Stop marketing, profiling and public display/)
    await user.click(await record())
    await form.findByText('Tick what was stopped.')
    expect((await kept()).events).toEqual([])
    await user.click(form.getByRole('checkbox', { name: /Marketing stopped/ }))
    await user.click(form.getByRole('checkbox', { name: /Account suspended/ }))
    await user.click(await record())
    await expectSoon(async () =>
      expect((await kept()).events).toMatchObject([
        { kind: 'frozen', stopped: ['suspension', 'marketing'], at: '2026-11-22T10:00:00.000Z' },
      ]),
    )
    await expectSoon(() => void timeline().getByText('Account suspended, marketing stopped'))
  })

  it('is told to be after its target, and recorded all the same', async () => {
    const { user } = await openSteps()
    await user.click(button('Record freeze…'))
    const form = await dialog()
    form.getByText(/After the target, 21 Nov 2026, 08:00/)
    const day = form.getByRole('textbox', { name: /Frozen, date/ })
    await user.clear(day)
    await user.type(day, '2026-11-21')
    const time = form.getByRole('textbox', { name: /Frozen, time/ })
    await user.clear(time)
    await user.type(time, '07:59')
    await form.findByText(/Within the target, 21 Nov 2026, 08:00/)
  })

  it('is refused before the signal, in words beside it', async () => {
    const { user } = await openSteps()
    await user.click(button('Record freeze…'))
    const form = await dialog()
    const day = form.getByRole('textbox', { name: /Frozen, date/ })
    await user.clear(day)
    await user.type(day, '2026-11-19')
    await form.findByText(problemText['before-signal'])
  })
})

describe('the check of the age', () => {
  it('names the least intrusive way first, and the age that applies', async () => {
    const { user, kept } = await openSteps({ events: FROZEN })
    expect(offered()).toEqual(['Record age check…'])
    await user.click(button('Record age check…'))
    const form = await dialog()
    const names = form.getAllByRole('radio').map((each) => each.closest('label')?.textContent)
    expect(names[0]).toMatch(/From data already held/)
    expect(names[5]).toMatch(/A document was copied/)
    form.getByText('The age that applies is 14 (sources differ, to be confirmed).')
    await user.click(await record())
    await form.findByText('Choose how it was checked.')
    form.getByText('Choose the result.')
    await user.click(form.getByRole('radio', { name: /The user was asked/ }))
    await user.click(form.getByRole('radio', { name: 'Under the age that applies' }))
    await user.click(form.getByRole('radio', { name: '13 to 15' }))
    await user.click(await record())
    await expectSoon(async () =>
      expect((await kept()).events.at(-1)).toMatchObject({
        kind: 'age-checked',
        method: 'statement-asked',
        result: 'under-age',
        band: '13-15',
        hasCollected: false,
      }),
    )
  })

  it('warns where nobody of the band is under the age that applies', async () => {
    const { user } = await openSteps({ events: FROZEN })
    await user.click(button('Record age check…'))
    const form = await dialog()
    await user.click(form.getByRole('radio', { name: /The user was asked/ }))
    await user.click(form.getByRole('radio', { name: 'Under the age that applies' }))
    await user.click(form.getByRole('radio', { name: '13 to 15' }))
    expect(form.queryByText(/Nobody in this band is under/)).toBeNull()
    await user.click(form.getByRole('radio', { name: '16 or 17' }))
    await form.findByText(/Nobody in this band is under 14/)
  })

  it('warns of a copied document, which has to be erased again', async () => {
    const { user } = await openSteps({ events: FROZEN })
    await user.click(button('Record age check…'))
    const form = await dialog()
    expect(form.queryByText(/A new copy only to prove minority goes too far/)).toBeNull()
    await user.click(form.getByRole('radio', { name: /A document was copied/ }))
    form.getByText(/A new copy only to prove minority goes too far/)
    const collected = form.getByRole<HTMLInputElement>('checkbox', { name: /was collected/ })
    expect(collected.checked).toBe(true)
  })

  it('takes the band from a birth date that is kept nowhere', async () => {
    const { user, kept } = await openSteps({ events: FROZEN })
    const sent = vi.spyOn(window.workbench, 'call')
    await user.click(button('Record age check…'))
    const form = await dialog()
    await user.click(form.getByRole('radio', { name: /The user was asked/ }))
    await user.click(form.getByRole('radio', { name: 'Under the age that applies' }))
    await user.click(form.getByRole('button', { name: /Work out the band/ }))
    await user.type(await screen.findByRole('textbox', { name: /birth/i }), '2014-03-11')
    await user.click(await screen.findByRole('button', { name: /Under 13/ }))
    await user.click(await record())
    await expectSoon(async () =>
      expect((await kept()).events.at(-1)).toMatchObject({ band: 'under-13' }),
    )
    expect(JSON.stringify(sent.mock.calls)).toMatch('under-13')
    expect(JSON.stringify(sent.mock.calls)).not.toMatch(/2014|03-11/)
  })

  it('refuses that somebody under 13 is of age', async () => {
    const { user, kept } = await openSteps({ events: FROZEN })
    await user.click(button('Record age check…'))
    const form = await dialog()
    await user.click(form.getByRole('radio', { name: /The user was asked/ }))
    await user.click(form.getByRole('radio', { name: 'At or above the age that applies' }))
    await user.click(form.getByRole('radio', { name: 'Under 13' }))
    await form.findByText(problemText['band-at-odds'])
    await user.click(await record())
    expect((await kept()).events).toHaveLength(1)
  })
})

describe('the check of the consent', () => {
  it('asks how a consent was verified, and says that another does not count', async () => {
    const { user, kept } = await openSteps({ events: AGE_CHECKED })
    await user.click(button('Record consent check…'))
    const form = await dialog()
    await user.click(form.getByRole('radio', { name: /Consent, not verified/ }))
    form.getByText(/A consent that nobody verified does not count/)
    await user.click(form.getByRole('radio', { name: /Consent, verified/ }))
    await user.click(await record())
    await form.findByText('Choose how it was verified.')
    expect((await kept()).events).toHaveLength(2)
    await user.click(form.getByRole('button', { name: /How it was verified/ }))
    await user.click(await screen.findByRole('option', { name: 'Signed form' }))
    await user.click(await record())
    await expectSoon(async () =>
      expect((await kept()).events.at(-1)).toMatchObject({
        kind: 'consent-checked',
        consent: 'verified',
        method: 'signed-form',
      }),
    )
    await expectSoon(() => expect(offered()).toEqual(['Clear case…', 'More steps']))
  })

  it('forgets the way of a consent that there is none of', async () => {
    const { user, kept } = await openSteps({ events: AGE_CHECKED })
    await user.click(button('Record consent check…'))
    const form = await dialog()
    await user.click(form.getByRole('radio', { name: /Consent, not verified/ }))
    await user.click(form.getByRole('button', { name: /How it was tried/ }))
    await user.click(await screen.findByRole('option', { name: 'Signed form' }))
    await user.click(form.getByRole('radio', { name: /No consent/ }))
    await user.click(await record())
    await expectSoon(async () =>
      expect((await kept()).events.at(-1)).toMatchObject({ consent: 'none', method: null }),
    )
  })

  it('can be made anew, which opens the decision again', async () => {
    const { user, sheet } = await openSteps({ events: TO_DELETION.slice(0, 4) })
    expect(offered()).toEqual(['Start deleting…', 'More steps'])
    await user.click(button('More steps'))
    await user.click(await screen.findByRole('menuitem', { name: 'Record consent check again…' }))
    const form = await dialog()
    form.getByText('The decision has to be made anew after this.')
    await user.click(form.getByRole('radio', { name: /No consent/ }))
    await user.click(await record())
    await expectSoon(async () => expect((await sheet()).summary.state).toBe('CHECK_CONSENT'))
  })
})

describe('clearing', () => {
  const OF_AGE = TO_CLEARING.slice(0, 2)

  it('lifts what was stopped', async () => {
    const { user, sheet } = await openSteps({ events: OF_AGE })
    expect(offered()[0]).toBe('Clear case…')
    await user.click(button('Clear case…'))
    const form = await dialog()
    form.getByText('To be lifted')
    form.getByText('Account suspended')
    expect(form.getAllByRole('radio')).toHaveLength(1)
    expect(form.getByRole<HTMLInputElement>('radio', { name: /Age reached/ }).checked).toBe(true)
    expect(form.queryByRole('checkbox')).toBeNull()
    await user.click(await record())
    await expectSoon(async () => expect((await sheet()).summary.state).toBe('CLEARED_ADULT'))
  })

  it('is refused as long as what was collected for the check is not erased', async () => {
    const [frozen, checked] = OF_AGE
    if (!frozen || checked?.kind !== 'age-checked') throw new Error('no check')
    const events = [frozen, { ...checked, hasCollected: true }]
    const { user, sheet } = await openSteps({ events })
    await user.click(button('Clear case…'))
    const form = await dialog()
    expect(form.queryByText(problemText['check-not-erased'])).toBeNull()
    await user.click(await record())
    await form.findByText(problemText['check-not-erased'])
    expect((await sheet()).summary.state).toBe('CHECK_AGE')
    await user.click(form.getByRole('checkbox', { name: /collected for the check is erased/ }))
    await user.click(await record())
    await expectSoon(async () => expect((await sheet()).summary.state).toBe('CLEARED_ADULT'))
    await expectSoon(() => void timeline().getByText('Cleared: age reached'))
  })
})
