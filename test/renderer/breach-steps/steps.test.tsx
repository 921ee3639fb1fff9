import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { breachStatus } from '#shared/domain/breaches/breach-status'
import { problemText } from '#shared/text/problems'
import { anAssessment, AWARE_AT, notice, step } from '#support/breaches'
import { button, dialog, expectSoon, openIncident, readAnew, timeline } from './open-incident.tsx'

const AWARE = { awareAt: AWARE_AT }
const EARLY = { at: '2026-11-18T08:00:00.000Z', isDayOnly: false }
const next = () => within(screen.getByRole('group', { name: 'What can be done next' }))
const record = async () => (await dialog()).getByRole('button', { name: 'Record' })

describe('the steps of an incident', () => {
  it('begin with finding out whether it is a breach', async () => {
    const { user, kept } = await openIncident()
    const names = next()
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
    expect(names).toEqual([
      'Begin to look into it…',
      'Record awareness…',
      'Set aside as no breach…',
      'More steps',
    ])
    await user.click(button('Begin to look into it…'))
    await user.click(await record())
    await expectSoon(async () => expect(breachStatus(await kept()).state).toBe('TRIAGE'))
    await expectSoon(() => void timeline().getByText('Looking into it began'))
    timeline().getByText('by Ona')
  })

  it('say until when the clock runs, and ask why awareness took long', async () => {
    const { user, kept } = await openIncident()
    await user.click(button('Record awareness…'))
    const form = await dialog()
    form.getByText(/clock runs for 72 hours, until 25 Nov 2026, 12:00/)
    form.getByText(/50 h 00 min lie between the first signal and awareness, more than 24 hours/)
    await user.click(await record())
    await form.findByText(problemText.required)
    expect((await kept()).events).toEqual([])
    await user.type(form.getByRole('textbox', { name: /Why it took so long/ }), 'Logs were late.')
    await user.click(await record())
    await expectSoon(async () =>
      expect((await kept()).events).toMatchObject([
        {
          kind: 'aware',
          at: '2026-11-22T10:00:00.000Z',
          by: 'Ona',
          delayReason: 'Logs were late.',
        },
      ]),
    )
    await expectSoon(() => void timeline().getByText('Logs were late.'))
  })

  it('say how late a notification is, and demand the reasons', async () => {
    const { user, kept, desk } = await openIncident({
      entered: { awareAt: '2026-11-20T08:30:00.000Z' },
      deeds: [anAssessment({ outcome: 'risk' })],
    })
    await desk.call('breaches:change-settings', { notificationHours: 48 })
    await readAnew()
    await user.click(button('Record notification…'))
    const form = await dialog()
    await form.findByText(/This is 1 h 30 min after the limit: say why/)
    form.getByText('The clock stops with this step.')
    await user.click(await record())
    await form.findByText(problemText.required)
    await user.type(form.getByRole('textbox', { name: /Reasons for the delay/ }), 'Forensics')
    await user.type(form.getByRole('textbox', { name: /Authority/ }), 'VDAI')
    await user.click(await record())
    await expectSoon(async () =>
      expect(breachStatus(await kept()).notices).toMatchObject([
        { stage: 'initial', delayReason: 'Forensics', authority: 'VDAI' },
      ]),
    )
    await expectSoon(() => void timeline().getByText('Authority notified: first part'))
    timeline().getByText('VDAI')
  })

  it('say how much before the limit a notification in time was, and ask no reasons', async () => {
    const { user, kept } = await openIncident({ entered: AWARE, deeds: [anAssessment()] })
    await user.click(button('Record notification…'))
    const form = await dialog()
    form.getByText(/In time, 23 h 00 min before the limit/)
    expect(form.queryByRole('textbox', { name: /Reasons for the delay/ })).toBeNull()
    await user.click(form.getByRole('radio', { name: /Complete/ }))
    form.getByText(/Nothing more is owed/)
    await user.click(await record())
    await expectSoon(async () => expect(breachStatus(await kept()).state).toBe('NOTIFIED_COMPLETE'))
  })

  it('take an addition to a complete notification, which stays complete, without reasons', async () => {
    const { user, kept } = await openIncident({
      entered: { awareAt: '2026-11-18T08:30:00.000Z', firstSignal: EARLY },
      deeds: [
        anAssessment({ outcome: 'risk' }),
        notice('2026-11-20T08:30:00.000Z', { stage: 'complete' }),
      ],
    })
    await user.click(button('More steps'))
    await user.click(await screen.findByRole('menuitem', { name: 'Record notification…' }))
    const form = await dialog()
    expect(form.getAllByRole('radio')).toHaveLength(1)
    form.getByRole('radio', { name: /Addition to a complete notification/ })
    form.getByText(/It adds to the complete notification/)
    expect(form.queryByText(/Nothing more is owed|after the limit/)).toBeNull()
    expect(form.queryByRole('textbox', { name: /Reasons for the delay/ })).toBeNull()
    await user.click(await record())
    await expectSoon(async () =>
      expect(breachStatus(await kept())).toMatchObject({
        state: 'NOTIFIED_COMPLETE',
        notifiedAt: '2026-11-20T08:30:00.000Z',
        notices: [{ stage: 'complete' }, { stage: 'complete' }],
      }),
    )
  })

  it('refuse “no high risk” as a ground when the assessment says high risk', async () => {
    const { user, kept } = await openIncident({
      entered: AWARE,
      deeds: [anAssessment({ outcome: 'high-risk' })],
    })
    await user.click(button('Record why people are not told…'))
    const form = await dialog()
    await user.click(await record())
    await form.findByText('Choose the ground.')
    await user.click(form.getByRole('radio', { name: /No high risk/ }))
    form.getByText(problemText['high-risk'])
    expect(form.queryByRole('textbox', { name: /where the public notice was made/ })).toBeNull()
    await user.click(form.getByRole('radio', { name: /Disproportionate/ }))
    form.getByRole('textbox', { name: /where the public notice was made/ })
    form.getByText(/A public notice/)
    form.getByText(/The authority can order/)
    await user.type(form.getByRole('textbox', { name: /Why this holds here/ }), 'No addresses')
    await user.click(await record())
    await expectSoon(async () =>
      expect(breachStatus(await kept()).notTold).toMatchObject({ ground: 'disproportionate' }),
    )
  })

  it('keep how many people were told, and that the authority ordered it', async () => {
    const { user, kept } = await openIncident({
      entered: AWARE,
      patch: { people: { categories: [], other: null, count: 40, countIs: 'exact' } },
      deeds: [anAssessment({ outcome: 'high-risk' })],
    })
    await user.click(button('Record that people were told…'))
    const form = await dialog()
    expect(form.getByRole<HTMLInputElement>('textbox', { name: /How many/ }).value).toBe('40')
    await user.type(form.getByRole('textbox', { name: /How they were told/ }), 'E-mail')
    await user.click(form.getByRole('checkbox', { name: /Ordered/ }))
    await user.click(await record())
    await expectSoon(async () =>
      expect(breachStatus(await kept()).told).toMatchObject({
        number: 40,
        means: 'E-mail',
        isOrdered: true,
      }),
    )
    await expectSoon(() => void timeline().getByText('40 people'))
  })

  it('refuse a moment that lies before awareness, in words beside it', async () => {
    const { user } = await openIncident({ entered: AWARE, deeds: [anAssessment()] })
    await user.click(button('Record notification…'))
    const form = await dialog()
    const day = form.getByRole('textbox', { name: /Sent, date/ })
    await user.clear(day)
    await user.type(day, '2026-11-19')
    await form.findByText(problemText['before-awareness'])
  })

  it('list what closing still needs, and close once it is there', async () => {
    const { user, kept, desk, id } = await openIncident({
      entered: AWARE,
      deeds: [anAssessment(), step('not-notified', AWARE_AT, { reason: 'No risk' })],
    })
    await user.click(button('Close incident…'))
    const form = await dialog()
    const missing = () =>
      form
        .getAllByRole('listitem')
        .filter((item) => within(item).queryByText('missing'))
        .map(({ textContent }) => textContent)
    expect(missing()).toHaveLength(3)
    await user.click(await record())
    expect(breachStatus(await kept()).state).toBe('NOT_NOTIFIED_WITH_REASONS')
    const activity = await desk.call('activities:create', { name: 'Sales' })
    await desk.call('breaches:record-event', {
      id,
      event: step('people-not-told', AWARE_AT, { ground: 'no-high-risk', reason: 'No risk' }),
    })
    const patch = { lessons: 'Encrypt', activityIds: [activity.id] }
    await desk.call('breaches:change', { id, patch })
    await user.click(form.getByRole('button', { name: 'Cancel' }))
    await readAnew()
    await expectSoon(() => void timeline().getByText('Decided not to tell the people'))
    await user.click(button('Close incident…'))
    expect((await dialog()).queryByText('missing')).toBeNull()
    await user.click(await record())
    await expectSoon(async () => expect(breachStatus(await kept()).state).toBe('CLOSED'))
  })

  it('correct a step, and say when a later one would no longer fit', async () => {
    const { user, kept } = await openIncident({
      entered: AWARE,
      deeds: [anAssessment(), notice('2026-11-21T09:00:00.000Z')],
    })
    await user.click(button('Change “Aware that personal data are affected”'))
    await user.click(await screen.findByRole('menuitem', { name: 'Correct…' }))
    const form = await dialog()
    const day = form.getByRole('textbox', { name: /Aware since, date/ })
    await user.clear(day)
    await user.type(day, '2026-11-22')
    await form.findByText('A later step would no longer fit.')
    await user.clear(day)
    await user.type(day, '2026-11-20')
    const time = form.getByRole('textbox', { name: /Aware since, time/ })
    await user.clear(time)
    await user.type(time, '11:30')
    await user.click(form.getByRole('button', { name: 'Save correction' }))
    await expectSoon(async () =>
      expect(breachStatus(await kept()).awareAt).toBe('2026-11-20T09:30:00.000Z'),
    )
  })

  it('take an earlier awareness once the notification that becomes late has its reasons', async () => {
    const { user, kept } = await openIncident({
      entered: {
        firstSignal: { at: '2026-11-17T08:00:00.000Z', isDayOnly: false },
        awareAt: '2026-11-18T07:00:00.000Z',
      },
      deeds: [anAssessment(), notice('2026-11-21T06:00:00.000Z')],
    })
    const correct = async (name: string) => {
      await user.click(button(`Change “${name}”`))
      await user.click(await screen.findByRole('menuitem', { name: 'Correct…' }))
      return dialog()
    }
    const save = async () => user.click(button('Save correction'))
    const earlier = async () => {
      const form = await correct('Aware that personal data are affected')
      const day = form.getByRole('textbox', { name: /Aware since, date/ })
      await user.clear(day)
      await user.type(day, '2026-11-17')
      await user.clear(form.getByRole('textbox', { name: /Aware since, time/ }))
      await user.type(form.getByRole('textbox', { name: /Aware since, time/ }), '10:30')
      await save()
      return form
    }
    await (await earlier()).findByText('A later step would then be late.')
    await user.click(button('Cancel'))
    const form = await correct('Authority notified: complete')
    await user.type(form.getByRole('textbox', { name: /Reasons for the delay/ }), 'Misread log')
    await save()
    await expectSoon(() => expect(screen.queryByRole('dialog')).toBe(null))
    await earlier()
    await expectSoon(async () =>
      expect(breachStatus(await kept())).toMatchObject({
        awareAt: '2026-11-17T08:30:00.000Z',
        notices: [{ delayReason: 'Misread log' }],
      }),
    )
  })

  it('say why a step cannot be removed, and remove one on which nothing rests', async () => {
    const { user, kept } = await openIncident({ entered: AWARE, deeds: [anAssessment()] })
    await user.click(button('Change “Aware that personal data are affected”'))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await screen.findByText(/A later step would no longer fit/)
    expect((await kept()).events).toHaveLength(2)
    await user.click(button('Change “Risk assessed”'))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await expectSoon(async () => expect((await kept()).events).toHaveLength(1))
  })

  it('keep what was typed when another screen came between, and drop it on Cancel', async () => {
    const { user, reopen } = await openIncident()
    await user.click(button('Set aside as no breach…'))
    const typed = /Why it is no personal data breach/
    await user.type((await dialog()).getByRole('textbox', { name: typed }), 'Test data')
    await user.keyboard('{Escape}')
    const value = async () =>
      (await dialog()).getByRole<HTMLTextAreaElement>('textbox', { name: typed }).value
    expect(await value()).toBe('Test data')
    await user.click((await dialog()).getByRole('button', { name: 'Cancel' }))
    await user.click(button('Set aside as no breach…'))
    expect(await value()).toBe('')
    await reopen()
  })
})
