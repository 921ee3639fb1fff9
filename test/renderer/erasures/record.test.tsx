import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NO_RETENTION_FILTER } from '#shared/ipc/retention'
import { recordErasureText as text } from '#shared/text/erasures'
import { problemText } from '#shared/text/problems'
import { aHold, held, rowOf, rowsOf } from '#support/holdings'
import {
  aRegister,
  button,
  dialog,
  expectSoon,
  openRetention,
} from '../holdings/open-retention.tsx'

/** One past its day, one held, one whose day has not come. */
async function openDialog() {
  const desk = await aRegister()
  const past = await held(desk, '2020-02-29')
  const blocked = await held(desk, '2020-03-01', { systemId: 'helpdesk' })
  const running = await held(desk, '2024-03-01', { records: 7 })
  await desk.call('holds:create', aHold({ systemIds: ['helpdesk'] }))
  const choice = { filter: NO_RETENTION_FILTER }
  const opened = await openRetention(desk, '/retention', choice)
  await opened.user.click(button('Tick off'))
  const form = await dialog()
  await form.findByRole('table')
  return { ...opened, form, past, blocked, running }
}

type Opened = Awaited<ReturnType<typeof openDialog>>

async function chooseMethod({ user, form }: Pick<Opened, 'user' | 'form'>) {
  await user.click(form.getByRole('button', { name: /Method/ }))
  await user.click(await screen.findByRole('option', { name: /^Deleted/ }))
}

const tickOff = ({ user, form }: Pick<Opened, 'user' | 'form'>) =>
  user.click(form.getByRole('button', { name: text.apply }))

describe('ticking off as erased', () => {
  it('says what will be ticked off and what stays, and why', async () => {
    const { form } = await openDialog()
    form.getByText('1 holding, 10 records')
    form.getByText(/One more holding is under a legal hold and stays/)
    const table = within(form.getByRole('table'))
    expect(table.getAllByRole('rowheader')).toHaveLength(1)
    table.getByText('28 Feb 2025')
    expect(form.getByRole('textbox', { name: /Carried out by/ })).toHaveProperty('value', 'Ona')
    expect(form.getByRole('textbox', { name: /Erased on/ })).toHaveProperty('value', '22 Nov 2026')
  })

  it('records it with method, day, person and evidence, can be undone and leads to its sheet', async () => {
    const opened = await openDialog()
    const { user, desk, form, past, blocked, running, place } = opened
    await chooseMethod(opened)
    await user.type(form.getByRole('textbox', { name: /Evidence/ }), 'Ticket 4711')
    await tickOff(opened)
    await screen.findByText('1 holding ticked off as erased (ER-001)')
    expect((await rowOf(desk, past.id)).status).toBe('ERASED')
    expect((await rowOf(desk, blocked.id)).status).toBe('HELD')
    expect((await rowOf(desk, running.id)).status).toBe('RUNNING')
    screen.getByRole('button', { name: 'Undo' })
    await user.click(screen.getByRole('button', { name: text.show }))
    await expectSoon(() => expect(place()).toMatch(/^\/retention\/erasures\/[\w-]+$/))
    await screen.findByDisplayValue('Ticket 4711')
  })

  it('takes data whose day has not come only after a separate tick', async () => {
    const opened = await openDialog()
    const { user, desk, form, running } = opened
    await user.click(form.getByRole('checkbox', { name: new RegExp(`^${text.withNotDue(1)}`) }))
    await form.findByText('2 holdings, 17 records')
    await chooseMethod(opened)
    await tickOff(opened)
    await expectSoon(async () => expect((await rowOf(desk, running.id)).status).toBe('ERASED'))
  })

  it('is refused without a method, with a day in the future or before the event', async () => {
    const opened = await openDialog()
    const { user, desk, form } = opened
    await tickOff(opened)
    await form.findByText(text.methodMissing)
    await chooseMethod(opened)
    const on = form.getByRole('textbox', { name: /Erased on/ })
    await user.clear(on)
    await user.type(on, '1 Jan 2030')
    await form.findByText(problemText['in-the-future'])
    await tickOff(opened)
    await expectSoon(() => expect(document.activeElement).toBe(on))
    await user.clear(on)
    await user.type(on, '1 Jan 2020')
    await tickOff(opened)
    await form.findByText(text.onBeforeEvent)
    expect(await desk.call('erasures:list', undefined)).toEqual([])
  })

  it('erases a part, keeps some back under a hold and leaves the rest due', async () => {
    const opened = await openDialog()
    const { user, desk, form, past } = opened
    const part = form.getByRole('button', { name: /^Only part of Data of account/ })
    await user.click(part)
    await chooseMethod(opened)
    await tickOff(opened)
    await form.findByText(problemText.required)
    const erased = form.getByRole('textbox', { name: /Erased, of 10 records/ })
    await expectSoon(() => expect(document.activeElement).toBe(erased))
    await user.type(erased, '4{Tab}')
    await form.findByText('6 records stay due.')
    await user.click(form.getByRole('checkbox', { name: new RegExp(`^${text.keep}`) }))
    await user.type(form.getByRole('textbox', { name: /Kept back/ }), '3{Tab}')
    await form.findByText('3 records stay due.')
    await tickOff(opened)
    await form.findByText(text.citationMissing)
    await user.click(form.getByRole('button', { name: /Reason/ }))
    await user.click(await screen.findByRole('option', { name: /defend legal claims/ }))
    await user.type(form.getByRole('textbox', { name: /Law, claim or case/ }), 'Case 12/26')
    await user.type(form.getByRole('textbox', { name: /Review on/ }), '1 May 2027')
    await tickOff(opened)
    await screen.findByText(/ER-001/)
    const rows = await rowsOf(desk, { categoryIds: ['category-account'], systemIds: ['shop'] })
    expect(rows.map(({ status, records }) => [status, records])).toEqual([
      ['OVERDUE', 3],
      ['RUNNING', 7],
      ['HELD', 3],
    ])
    expect((await rowOf(desk, past.id)).records).toBe(3)
  })

  it('takes a part back', async () => {
    const opened = await openDialog()
    const { user, desk, form, past } = opened
    await user.click(form.getByRole('button', { name: /^Only part of/ }))
    await user.click(form.getByRole('button', { name: /as a whole again$/ }))
    await chooseMethod(opened)
    await tickOff(opened)
    await expectSoon(async () => expect((await rowOf(desk, past.id)).status).toBe('ERASED'))
  })

  it('says so when nothing can be ticked off', async () => {
    const desk = await aRegister()
    const { id } = await held(desk, '2020-02-29')
    await desk.call('holds:create', aHold({ holdingIds: [id] }))
    const { user } = await openRetention(desk, '/retention', { ids: [id] })
    await user.click(button('Tick off'))
    const form = await dialog()
    await form.findByText(text.nothing)
    expect(form.getByRole('button', { name: text.apply })).toHaveProperty('disabled', true)
  })
})
