import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { emptyRetentionRule } from '#shared/domain/catalogues/retention-rule'
import { anAssessment, AWARE_AT, closedBreach, step, storedFile } from '#support/breaches'
import type { TestDesk } from '#support/desk'
import { queryClient } from '../../../renderer/call.ts'
import { expectSoon, openBreach, section, text } from './open-breach.tsx'

/** An hour after the awareness of these tests. */
const EARLY = '2026-11-20T10:00:00.000Z'

const RULE = {
  ...emptyRetentionRule('rule-bre', 'RET-BRE', 'fixed_after_event'),
  period: 'P3Y',
  name: 'Breach files',
}

describe('the head of an incident', () => {
  it('tells phase, clock and what is to be done next', async () => {
    await openBreach({ entered: { awareAt: AWARE_AT } })
    const head = within(screen.getByRole('banner'))
    head.getByText('Aware')
    head.getByText('23 h 00 min left')
    head.getByRole('button', { name: 'Assess the risk…' })
  })

  it('shows no clock before awareness', async () => {
    await openBreach()
    expect(within(screen.getByRole('banner')).queryByText('Not started')).toBeNull()
    section('Clock and phases').getByText('Not yet; the clock does not run')
    expect(section('Clock and phases').queryByText('Limit')).toBeNull()
  })

  it('removes what is only a signal, with a way back', async () => {
    const { user, desk, place } = await openBreach()
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await screen.findByText('BR-001 removed')
    expect(place()).toBe('/breaches')
    expect((await desk.call('breaches:list', undefined)).rows).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await expectSoon(async () =>
      expect((await desk.call('breaches:list', undefined)).rows).toHaveLength(1),
    )
  })

  it('offers no removal once it is known to be a breach', async () => {
    const { user } = await openBreach({ entered: { awareAt: AWARE_AT } })
    await user.click(screen.getByRole('button', { name: 'More' }))
    await screen.findByRole('menu')
    expect(screen.queryByRole('menuitem', { name: 'Remove' })).toBeNull()
  })

  it('says so when the incident is not there', async () => {
    const { go, user, place } = await openBreach()
    await go('/breaches/nobody')
    await screen.findByText('This incident is not in the register.')
    await user.click(screen.getByRole('button', { name: 'Back to the list' }))
    expect(place()).toBe('/breaches')
  })

  it('is left with Escape', async () => {
    const { user, place } = await openBreach()
    await user.keyboard('{Escape}')
    await screen.findByText('The list')
    expect(place()).toBe('/breaches')
  })
})

describe('what belongs to an incident', () => {
  it('adds a party by its name and links the processor of that name', async () => {
    const prepare = async (desk: TestDesk) => {
      const record = {
        id: 'host',
        name: 'Northgate Hosting',
        contact: null,
        country: null,
        service: null,
        contractRef: null,
        contractOn: null,
        subProcessors: [],
      }
      await desk.call('catalogues:save', { kind: 'processor', record })
    }
    const { user, kept } = await openBreach({ prepare })
    await user.click(section('Others').getByRole('button', { name: 'Add party…' }))
    await user.type(
      await screen.findByRole('textbox', { name: 'Name' }),
      'northgate hosting{Enter}',
    )
    await expectSoon(async () =>
      expect((await kept()).parties).toMatchObject([
        { role: 'processor', name: null, processorId: 'host' },
      ]),
    )
    await section('Others').findByRole('group', { name: 'Party 1: Northgate Hosting' })
    await user.click(section('Others').getByRole('button', { name: 'Remove Northgate Hosting' }))
    await expectSoon(async () => expect((await kept()).parties).toEqual([]))
  })

  it('takes each country once, with its people', async () => {
    const { user, kept } = await openBreach({
      patch: { countries: [{ country: 'LV', people: null }] },
    })
    await user.click(section('Others').getByRole('button', { name: 'Add country…' }))
    const country = await screen.findByRole('combobox', { name: 'Country' })
    await user.type(country, 'Latvia')
    await user.click(await screen.findByRole('option', { name: /Latvia/ }))
    await screen.findByText('This country is already in the list.')
    expect((await kept()).countries).toHaveLength(1)
    await user.keyboard('{Escape}{Escape}')
    await user.type(text('People there'), '40')
    await user.tab()
    await expectSoon(async () =>
      expect((await kept()).countries).toEqual([{ country: 'LV', people: 40 }]),
    )
  })

  it('asks when the police were told only where they were', async () => {
    const { user } = await openBreach()
    const others = section('Others')
    expect(others.queryByRole('textbox', { name: 'Told on' })).toBeNull()
    const police = others.getByRole('radiogroup', { name: 'Police told' })
    await user.click(within(police).getByRole('radio', { name: 'Yes' }))
    await others.findByRole('textbox', { name: 'Told on' })
  })

  it('links a request found by its words, and takes it away again', async () => {
    const prepare = (desk: TestDesk) =>
      desk.call('requests:create', {
        types: ['ACCESS'],
        requester: { name: 'Jonas', email: null, reference: null },
        subject: null,
        channel: 'email',
        country: 'LT',
        receivedOn: '2026-11-21',
        notes: null,
      } as never)
    const { user, kept } = await openBreach({ prepare })
    await user.click(section('Links').getByRole('button', { name: 'Link a case…' }))
    await user.click(await screen.findByRole('button', { name: /^Link RQ-/ }))
    await expectSoon(async () => expect((await kept()).requestIds).toHaveLength(1))
    const link = await section('Links').findByRole('link', { name: /^RQ-/ })
    expect(link.getAttribute('href')).toBe(`/requests/${(await kept()).requestIds[0] ?? ''}`)
    await user.click(section('Links').getByRole('button', { name: /^Unlink RQ-/ }))
    await section('Links').findByText('None linked')
    expect((await kept()).requestIds).toEqual([])
  })

  it('leads to the activities it names', async () => {
    const named = await openBreach({
      prepare: (desk) => desk.call('activities:create', { name: 'Sales' }),
    })
    const [activity] = await named.desk.call('activities:list', undefined)
    const { id, desk } = named
    section('Links').getByText(/^Closing needs at least one/)
    await desk.call('breaches:change', { id, patch: { activityIds: [activity?.id ?? ''] } })
    await queryClient.invalidateQueries()
    const link = await section('Links').findByRole('link', { name: activity?.refNo ?? '' })
    expect(link.getAttribute('href')).toBe(`/activities/${activity?.id ?? ''}`)
  })

  it('keeps tasks, and says in words that one is overdue', async () => {
    const { user, kept } = await openBreach()
    const lessons = () => section('Lessons and tasks')
    await user.click(lessons().getByRole('button', { name: 'Add task…' }))
    await user.type(
      await screen.findByRole('textbox', { name: 'What is to be done' }),
      'Encrypt all notebooks{Enter}',
    )
    await lessons().findByText('1 task, 1 open')
    await user.type(text('Due on'), '20 Nov 2026')
    await user.tab()
    await lessons().findByText('Overdue since 20 Nov 2026, 2 days')
    await user.type(text('Done on'), '22 Nov 2026')
    await user.tab()
    await lessons().findByText('Task 1, done')
    expect(lessons().queryByText(/^Overdue/)).toBeNull()
    lessons().getByText('1 task')
    expect((await kept()).tasks).toMatchObject([
      { what: 'Encrypt all notebooks', dueOn: '2026-11-20', doneOn: '2026-11-22' },
    ])
  })

  it('keeps files and lets them go with undo', async () => {
    const { user, desk, id, shell } = await openBreach()
    shell.set('breaches:add-file', () => storedFile(desk, id))
    await user.click(section('Files').getByRole('button', { name: 'Attach file…' }))
    await section('Files').findByText('log.txt')
    await user.click(section('Files').getByRole('button', { name: 'Remove log.txt' }))
    await section('Files').findByText('None attached')
    await screen.findByText('log.txt removed')
  })

  it('tells the decision on the people with its ground', async () => {
    await openBreach({
      entered: { awareAt: AWARE_AT },
      deeds: [
        anAssessment(),
        step('people-not-told', EARLY, {
          ground: 'unintelligible',
          reason: 'The disk is encrypted.',
        }),
      ],
    })
    const people = section('Telling people')
    people.getByText(/\(GDPR art\. 34\(3\)\(a\)\)\.$/)
    people.getByText('The disk is encrypted.')
  })

  it('says from where it was taken over only where it was', async () => {
    await openBreach()
    expect(screen.queryByRole('region', { name: 'Origin' })).toBeNull()
    section('Retention').getByText('The period begins when the incident is closed')
    await section('Retention').findByText(/^No rule is chosen/)
  })

  it('tells by which rule and from which day a closed one may go', async () => {
    const { desk, go } = await openBreach()
    await desk.call('catalogues:save', { kind: 'retention-rule', record: RULE })
    await desk.call('retention:change-settings', { breachesRuleId: RULE.id })
    const { id } = await closedBreach(desk, '2026-11-21T10:00:00.000Z')
    await go(`/breaches/${id}`)
    await screen.findByRole('heading', { level: 1, name: /BR-002/ })
    await section('Retention').findByText('From 21 Nov 2029')
    section('Retention').getByText('21 Nov 2026')
    section('Retention').getByText('Breach files')
  })

  it('tells its history in the words of the sheet', async () => {
    const { user } = await openBreach()
    const why = within(screen.getByRole('radiogroup', { name: 'Unreadable to others' }))
    await user.click(why.getByRole('radio', { name: 'Yes, others cannot read them' }))
    await section('History').findByText('Yes, others cannot read them')
    section('History').getByText('Unreadable to others')
  })
})
