import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { turnedInto } from '../../../renderer/features/catalogues/fields/rule-fields.ts'
import {
  joinPeriod,
  splitPeriod,
} from '../../../renderer/features/catalogues/fields/period-parts.ts'
import { emptyRetentionRule } from '#shared/domain/catalogues/retention-rule'
import { openWindow, type OpenedWindow } from './open-window.tsx'

const RULE = '/catalogues/retention-rule?id=example-rule-acc'

async function ruleOf({ desk }: OpenedWindow) {
  const { catalogues } = await desk.call('catalogues:list', undefined)
  return catalogues['retention-rule'].find(({ id }) => id === 'example-rule-acc')
}

describe('the sheet of a retention rule', () => {
  it('reads as a sentence that follows each part as it is saved', async () => {
    const opened = await openWindow(RULE)
    screen.getByText('5 years after the last update.')
    const count = screen.getByRole('textbox', { name: 'Period, number' })
    fireEvent.change(count, { target: { value: '18' } })
    fireEvent.keyDown(count, { key: 'Enter' })
    await screen.findByText('18 years after the last update.')
    expect(await ruleOf(opened)).toMatchObject({ period: 'P18Y' })
  })

  it('refuses a period of nothing beside its field and keeps it typed', async () => {
    const opened = await openWindow(RULE)
    const count = screen.getByRole('textbox', { name: 'Period, number' })
    fireEvent.change(count, { target: { value: '0' } })
    fireEvent.keyDown(count, { key: 'Enter' })
    await screen.findByText(/at least one day/)
    expect(count).toHaveProperty('value', '0')
    expect(await ruleOf(opened)).toMatchObject({ period: 'P5Y' })
  })

  it('keeps a known event under its key and other events in the words written', async () => {
    const opened = await openWindow(RULE)
    const event = screen.getByRole('combobox', { name: 'Starts with' })
    await opened.user.clear(event)
    await opened.user.type(event, 'Creation')
    await opened.user.tab()
    await waitFor(async () => expect(await ruleOf(opened)).toMatchObject({ event: 'created' }))
    await opened.user.clear(event)
    await opened.user.type(event, 'the first login')
    await opened.user.tab()
    await waitFor(async () =>
      expect(await ruleOf(opened)).toMatchObject({ event: 'the first login' }),
    )
  })
})

describe('turning a rule into another kind', () => {
  it('keeps what both kinds have and the words of the notice, and empties the rest', () => {
    const rule = {
      ...emptyRetentionRule('r', 'RET-1', 'legal_obligation'),
      period: 'P5Y',
      event: 'created',
      citation: 'Art. 5',
      wording: 'As the law says.',
    }
    const turned = turnedInto(rule, 'fixed_after_event')
    expect(turned).toEqual({ ...rule, kind: 'fixed_after_event', citation: null })
  })

  it('lets no link to another rule linger unseen', () => {
    const rule = { ...emptyRetentionRule('r', 'RET-1', 'same_as'), sameAs: 'other' }
    expect(turnedInto(rule, 'none').sameAs).toBeNull()
  })
})

describe('a period as number and unit', () => {
  it.each(['P5Y', 'P18M', 'P2W', 'P30D'])('comes back as %s', (period) => {
    expect(joinPeriod(splitPeriod(period))).toBe(period)
  })

  it('is missing when the number is', () => {
    expect(joinPeriod({ count: ' ', unit: 'Y' })).toBeNull()
  })
})
