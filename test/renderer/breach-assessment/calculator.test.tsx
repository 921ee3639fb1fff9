import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { breachStatus } from '#shared/domain/breaches/breach-status'
import type { BreachPatch } from '#shared/domain/breaches/breach'
import { anAssessment, ANSWERS, AWARE_AT } from '#support/breaches'
import { button, dialog, expectSoon, openIncident } from '../breach-steps/open-incident.tsx'

const ENTERED = { awareAt: AWARE_AT, natures: ['confidentiality' as const] }
const PATCH: BreachPatch = {
  intent: 'malicious',
  unintelligible: 'no',
  incidentKinds: ['ransomware'],
  people: { categories: [], other: null, count: 2300, countIs: 'exact' },
  data: {
    types: ['contact', 'financial'],
    other: null,
    records: null,
    recordsAre: 'unknown',
    categoryIds: [],
  },
}

const sum = () => within(screen.getByRole('complementary', { name: 'The sum so far' }))
/** The section, whose button has the name of the step above it. */
const assessing = () => within(screen.getByRole('region', { name: 'Assessment of the risk' }))
const question = (name: RegExp) => screen.findByRole('heading', { level: 3, name })

async function open(given: Parameters<typeof openIncident>[0]) {
  const opened = await openIncident({ entered: ENTERED, ...given })
  await opened.user.click(assessing().getByRole('button', { name: /^Assess (the risk|again)…/ }))
  await dialog()
  const { user } = opened
  return {
    ...opened,
    next: () => user.click(button('Next')),
    choose: (name: RegExp) => user.click(screen.getByRole('radio', { name })),
  }
}

describe('the severity calculator', () => {
  it('asks one question at a time and shows the sum as it grows', async () => {
    const { user, kept, next, choose } = await open({
      patch: { ...PATCH, incidentKinds: ['other'] },
    })
    await question(/Which types of data/)
    screen.getByText('Filled in from the incident. Check it.')
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Simple/ }).checked).toBe(true)
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Behavioural/ }).checked).toBe(
      false,
    )
    sum().getByText('? × ? + 0.5')
    await next()
    await question(/Simple data/)
    expect(screen.getAllByRole('radio')).toHaveLength(4)
    await choose(/^1: /)
    await next()
    await question(/Financial data/)
    await choose(/^4: /)
    sum().getByText('4 × ? + 0.5')
    screen.getByText(/the one that counts/)
    await user.type(screen.getByRole('textbox', { name: 'Your reason' }), 'A year of bookings')
    await next()
    await choose(/0\.75/)
    sum().getByText('4 × 0.75 + 0.5 = 3.5')
    await next()
    await choose(/Known recipients/)
    await user.type(screen.getByRole('textbox', { name: 'Your reason' }), 'Two partners')
    sum().getByText('4 × 0.75 + 0.75 = 3.75')
    for (const name of [/altered/, /out of reach/, /act to harm/, /How many people/]) {
      await next()
      await question(name)
      screen.getByText('Filled in from the incident. Check it.')
    }
    sum().getByText(/more than 100 people/)
    await next()
    await question(/published cases/)
    await next()
    await question(/What do you conclude/)
    expect(screen.queryByText('Some questions are open.')).toBeNull()
    screen.getByText(/ENISA sets no legal threshold/)
    screen.getByText('Tell the people')
    await choose(/^Risk unlikely/)
    screen.getByText(/milder than what is proposed \(high risk\)/)
    await choose(/^High risk/)
    expect(screen.queryByText(/milder/)).toBeNull()
    await user.type(screen.getByRole('textbox', { name: /Reasons/ }), 'Fraud is possible')
    await user.click(button('Keep assessment'))
    await screen.findByText('High risk; DPC 4 × EI 0.75 + CB 0.75 = 3.75, high')
    const [made] = (await kept()).assessments
    expect(made).toMatchObject({
      by: 'Ona',
      outcome: 'high-risk',
      answers: {
        types: [
          { type: 'simple', adjust: 0, why: null },
          { type: 'financial', adjust: 1, why: 'A year of bookings' },
        ],
        identification: 0.75,
        confidentiality: 0.25,
        malicious: true,
        individuals: 2300,
        unintelligible: false,
        circumstancesWhy: 'Confidentiality: Two partners',
      },
    })
    expect(breachStatus(await kept()).state).toBe('ASSESSED')
    await user.click(await screen.findByRole('button', { name: 'Record notification…' }))
    await question(/What follows/)
    screen.getByText('The clock stops with this step.')
  })

  it('leads on by the keyboard', async () => {
    const { user } = await open({})
    expect(document.activeElement).toBe(await question(/Which types of data/))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(await question(/How easily/))
    await user.click(screen.getByRole('radio', { name: /Maximum/ }))
    await user.keyboard('{Enter}')
    await question(/confidentiality/)
    await user.type(screen.getByRole('textbox', { name: 'Your reason' }), 'Known')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await question(/altered/)
    await user.click(button('Back'))
    await question(/confidentiality/)
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reason' }).value).toBe(
      'Known',
    )
  })

  it('keeps what was answered when it is closed, and nothing once it is discarded', async () => {
    const { user } = await open({})
    await user.click(screen.getByRole('checkbox', { name: /Sensitive/ }))
    await user.keyboard('{Escape}')
    await user.click(await screen.findByRole('button', { name: 'Go on with the assessment…' }))
    await screen.findByText('Found again as you left it.')
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Sensitive/ }).checked).toBe(true)
    await user.click(button('Discard answers'))
    await user.click(await assessing().findByRole('button', { name: 'Assess the risk…' }))
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Sensitive/ }).checked).toBe(
      false,
    )
  })

  it('refuses to keep an assessment with open questions, and leads to them', async () => {
    const { user, kept } = await open({})
    await user.click(button(/^Conclusion/))
    await user.click(button('Keep assessment'))
    screen.getByText('Choose the outcome.')
    await user.click(
      within(screen.getByRole('alert')).getByRole('button', { name: 'Identification' }),
    )
    await question(/How easily/)
    screen.getByText('Choose how easily.')
    expect((await kept()).assessments).toEqual([])
  })

  it('shows the examples for one kind of identifier at a time', async () => {
    const { user, next } = await open({})
    await next()
    await screen.findByText('A common name in a large country')
    await user.click(button(/Show examples for/))
    await user.click(await screen.findByRole('option', { name: 'E-mail address' }))
    await screen.findByText('Reveals no name and cannot be searched')
    expect(screen.queryByText('A common name in a large country')).toBeNull()
  })

  it('proposes what the ticked example advises where it is stricter than the score', async () => {
    const { user, kept } = await open({
      patch: PATCH,
      deeds: [anAssessment({ outcome: 'unlikely', reasons: 'First look' })],
    })
    await screen.findByText(/answers of the last assessment/)
    await user.click(button(/^Published cases/))
    await question(/published cases/)
    screen.getAllByText('to be confirmed: compare with the original before quoting')
    await user.click(screen.getByRole('combobox', { name: /Compare with others/ }))
    await user.type(
      screen.getByRole('combobox', { name: /Compare with others/ }),
      '01/2021, case 12',
    )
    await user.click(await screen.findByRole('option', { name: /case 12/ }))
    await user.keyboard('{Escape}')
    await screen.findByText('A paper file of an addiction clinic stolen.')
    await user.click(button(/^Conclusion/))
    await question(/conclude/)
    const asked = await dialog()
    asked.getByText('Tell the people')
    screen.getByText(/milder than what is proposed \(high risk\)/)
    expect(asked.queryByText(/Nobody else can read the data: where/)).toBeNull()
    const reasons = screen.getByRole('textbox', { name: /Reasons/ })
    await user.clear(reasons)
    await user.type(reasons, 'Sent back unopened')
    await user.click(button('Keep assessment'))
    await screen.findByText('Assessment kept')
    const { assessments } = await kept()
    expect(assessments.map(({ reasons: text }) => text)).toEqual([
      'First look',
      'Sent back unopened',
    ])
    expect(assessments.at(-1)).toMatchObject({ exampleCodes: ['01/2021-12'], answers: ANSWERS })
  })

  it('says beside a strict proposal what unreadable data speak for', async () => {
    const { user } = await open({
      patch: { ...PATCH, incidentKinds: ['device-lost-or-stolen'], unintelligible: 'yes' },
      deeds: [anAssessment({ answers: { ...ANSWERS, unintelligible: true } })],
    })
    await user.click(button(/^Conclusion/))
    await question(/conclude/)
    expect(screen.queryByText(/Nobody else can read the data: where/)).toBeNull()
    await user.click(screen.getByRole('radio', { name: /^High risk/ }))
    screen.getByText(/Nobody else can read the data: where/)
    screen.getByText(/negligible identification \(0\.25\) may be the better answer/)
  })

  it('takes outcome and reasons alone with another method', async () => {
    const { user, kept, choose } = await open({})
    await user.click(button('Assess by another method'))
    await question(/conclude/)
    await choose(/^Risk ?GDPR/)
    await user.type(screen.getByRole('textbox', { name: /Reasons/ }), 'House method 3')
    await user.click(button('Keep assessment'))
    await screen.findByText('Assessment kept')
    expect((await kept()).assessments).toMatchObject([
      {
        method: 'other',
        answers: null,
        severity: null,
        outcome: 'risk',
        reasons: 'House method 3',
      },
    ])
  })
})

describe('the assessments of an incident', () => {
  it('stand complete, the earlier ones below the last', async () => {
    await openIncident({
      entered: ENTERED,
      deeds: [
        anAssessment({ outcome: 'unlikely', reasons: 'First look' }),
        anAssessment({
          outcome: 'risk',
          reasons: 'More people',
          answers: { ...ANSWERS, individuals: 101, circumstancesWhy: 'Confidentiality: known' },
          exampleCodes: ['01/2021-01'],
        }),
      ],
    })
    const part = within(screen.getByRole('region', { name: 'Assessment of the risk' }))
    expect(part.getAllByText('DPC 1 × EI 1 + CB 0.25 = 1.25, low')).toHaveLength(2)
    part.getByText(/Beside the score: More than 100 people/)
    part.getByText('More people')
    part.getByText('First look')
    part.getByText('1 earlier assessment')
    part.getByText(/EDPB Guidelines 01\/2021, case 1:/)
    part.getByText('compared with the original')
    await expectSoon(() => void part.getByRole('button', { name: 'Assess again…' }))
  })
})
