import '../native-bytes.ts'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { newHoldingText } from '#shared/text/holdings'
import { problemText } from '#shared/text/problems'
import { rowsOf } from '#support/holdings'
import { aRegister, button, dialog, expectSoon, openRetention } from './open-retention.tsx'

async function openForm() {
  const desk = await aRegister()
  const activity = await desk.call('activities:create', { name: 'Keeping accounts' })
  const use = { categoryId: 'category-account', items: [], retentionInNotice: null }
  await desk.call('activities:change', {
    id: activity.id,
    patch: { dataCategories: [{ ...use, retentionRuleId: 'rule-account' }] },
  })
  const opened = await openRetention(desk, '/retention')
  await opened.user.click(button('Add'))
  await (await dialog()).findByRole('combobox', { name: /Data category/ })
  return { ...opened, activity }
}

type Form = Awaited<ReturnType<typeof openForm>>

async function choose({ user }: Form, field: RegExp, words: string) {
  await user.type((await dialog()).getByRole('combobox', { name: field }), words)
  await user.click(await screen.findByRole('option', { name: new RegExp(words) }))
}

const day = async (name: RegExp) => (await dialog()).getByRole('textbox', { name })
const submit = async () => (await dialog()).getByRole('button', { name: 'Add holding' })

describe('adding a holding', () => {
  it('proposes the rule and the activities that keep the category, and opens what was added', async () => {
    const form = await openForm()
    await choose(form, /Data category/, 'Data of account')
    await (await dialog()).findByText(/keeps this category under RET-ACCOUNT/)
    await expectSoon(async () =>
      expect((await dialog()).getByRole('combobox', { name: /Retention rule/ })).toHaveProperty(
        'value',
        'RET-ACCOUNT Rule of account',
      ),
    )
    await form.user.type(await day(/Day of the last update/), '30 Nov 2021')
    await (await dialog()).findByText('8 days left')
    await (await dialog()).findByText(/is the last permitted day/)
    await form.user.click(await submit())
    await expectSoon(() => expect(form.place()).toMatch(/^\/retention\/holdings\/[\w-]+$/))
    const [row] = await rowsOf(form.desk)
    expect(row).toMatchObject({ ruleId: 'rule-account', dueOn: '2026-11-30' })
    const { holding } = await form.desk.call('holdings:read', { id: row?.id ?? '' })
    expect(holding.activityIds).toEqual([form.activity.id])
    await screen.findByRole('heading', { level: 1, name: 'Data of account' })
  })

  it('says why there is no date while the period has not started', async () => {
    const form = await openForm()
    await choose(form, /Data category/, 'Data of account')
    await (await dialog()).findByText('Not started')
    await (await dialog()).findByText('Why there is no date')
  })

  it('leads to the category when it is missing, and adds nothing', async () => {
    const form = await openForm()
    await form.user.click(await submit())
    await (await dialog()).findByText(newHoldingText.categoryMissing)
    expect(document.activeElement).toBe(
      (await dialog()).getByRole('combobox', { name: /Data category/ }),
    )
    expect(await rowsOf(form.desk)).toEqual([])
  })

  it('refuses a day in the future and a day that is none', async () => {
    const form = await openForm()
    await choose(form, /Data category/, 'Data of account')
    const update = await day(/Day of the last update/)
    await form.user.type(update, '1 Jan 2027')
    await (await dialog()).findByText(problemText['in-the-future'])
    await form.user.clear(update)
    await form.user.type(update, '30 Feb 2021')
    await form.user.click(await submit())
    await (await dialog()).findByText('This date does not exist. Check day and month.')
    expect(await rowsOf(form.desk)).toEqual([])
  })

  it('counts a month from its first day', async () => {
    const form = await openForm()
    await choose(form, /Data category/, 'Data of account')
    await form.user.click((await dialog()).getByRole('radio', { name: 'Months only' }))
    await form.user.type(await day(/Month of the last update/), 'Nov 2021')
    await form.user.click(await submit())
    await expectSoon(async () => {
      const [row] = await rowsOf(form.desk)
      expect(row).toMatchObject({ precision: 'month', eventOn: '2021-11-01', dueOn: '2026-11-01' })
    })
  })

  it('refuses a person’s address as the name of a batch', async () => {
    const form = await openForm()
    await choose(form, /Data category/, 'Data of account')
    await form.user.type(await day(/Batch reference/), 'ona@example.org')
    await (await dialog()).findByText(problemText['names-a-person'])
    await form.user.click(await submit())
    expect(document.activeElement).toBe(await day(/Batch reference/))
    expect(await rowsOf(form.desk)).toEqual([])
  })

  it('refuses a day before 1900', async () => {
    const form = await openForm()
    await choose(form, /Data category/, 'Data of account')
    await form.user.type(await day(/Day of the last update/), '1 Jan 1850')
    await form.user.click(await submit())
    await (await dialog()).findByText(problemText['not-a-date'])
    expect(await rowsOf(form.desk)).toEqual([])
  })

  it('gives the keyboard back to the button that opened it', async () => {
    const form = await openForm()
    await form.user.click((await dialog()).getByRole('button', { name: 'Cancel' }))
    await expectSoon(() => expect(document.activeElement).toBe(button('Add')))
  })
})
