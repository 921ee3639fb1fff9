import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { problemText } from '#shared/text/problems'
import { TO_DELETION } from '#support/deletion-story'
import { button, dialog, expectSoon, offered, openSteps, record, timeline } from './open-case.tsx'

const CHECKED = TO_DELETION.slice(0, 3)
const role = async (user: UserEvent, person: RegExp, name: string) => {
  await user.click((await dialog()).getByRole('button', { name: person }))
  await user.click(await screen.findByRole('option', { name }))
}
const [FIRST, SECOND] = [/Role of the first person/, /Role of the second person/]

describe('the decision to delete', () => {
  it('needs two people, who may have the same role, and the exceptions tested', async () => {
    const { user, kept } = await openSteps({ events: CHECKED })
    expect(offered()).toEqual(['Decide to delete…', 'More steps'])
    await user.click(button('Decide to delete…'))
    const form = await dialog()
    form.getByText(/They are two different people/)
    form.getByText(/Target for the deletion: 27 Nov 2026/)
    await user.click(await record())
    await form.findByText(problemText['two-people'])
    form.getByText(problemText['exceptions-not-tested'])
    await role(user, SECOND, 'Data protection officer')
    expect(form.queryByText(problemText['two-people'])).toBeNull()
    await user.click(await record())
    expect((await kept()).events).toHaveLength(3)
    await user.click(form.getByRole('checkbox', { name: /exceptions of art. 17\(3\) were tested/ }))
    await user.click(await record())
    await expectSoon(async () =>
      expect((await kept()).events.at(-1)).toMatchObject({
        kind: 'decided',
        roles: ['data-protection-officer', 'data-protection-officer'],
        areExceptionsTested: true,
      }),
    )
  })

  it('asks one person where the house rule is off', async () => {
    const settings = { needsTwoPeople: false }
    const { user, kept } = await openSteps({ events: CHECKED, settings })
    await user.click(button('Decide to delete…'))
    const form = await dialog()
    expect(form.queryByText(/two different people/)).toBeNull()
    expect(form.queryByRole('button', { name: SECOND })).toBeNull()
    await user.click(form.getByRole('checkbox', { name: /were tested/ }))
    await user.click(await record())
    await form.findByText('Choose the role.')
    await role(user, FIRST, 'Management')
    await user.click(await record())
    await expectSoon(async () =>
      expect((await kept()).events.at(-1)).toMatchObject({ roles: ['management'] }),
    )
  })

  it('lists what has to stay, and refuses it without a law and a day', async () => {
    const { user, kept, desk } = await openSteps({ events: CHECKED })
    const record0 = { id: 'c1', name: 'Payment records', description: null }
    await desk.call('catalogues:save', { kind: 'data-category', record: record0 })
    await user.click(button('Decide to delete…'))
    const form = await dialog()
    form.getByText('Nothing is listed: everything goes.')
    await role(user, SECOND, 'Legal counsel')
    await user.click(form.getByRole('checkbox', { name: /were tested/ }))
    await user.click(form.getByRole('button', { name: 'Add what has to stay' }))
    const row = within(form.getByRole('group', { name: 'What has to stay, 1' }))
    await user.click(await record())
    await row.findByText('Choose the data category.')
    row.getByText(/Say under which law it stays/)
    row.getByText(/Say until when/)
    expect((await kept()).keptDespite).toEqual([])
    await user.type(row.getByRole('combobox', { name: /Data category/ }), 'Payment')
    await user.click(await screen.findByRole('option', { name: /Payment records/ }))
    await user.type(row.getByRole('textbox', { name: /^Law/ }), 'Accounting Act § 12')
    await user.click(await record())
    expect((await kept()).keptDespite).toEqual([])
    await user.type(row.getByRole('textbox', { name: /^Until/ }), '2036-12-31')
    form.getByText(/retention holds it under a legal hold/)
    await user.click(await record())
    await expectSoon(async () =>
      expect(await kept()).toMatchObject({
        events: [{}, {}, {}, { kind: 'decided' }],
        keptDespite: [
          {
            categoryId: 'c1',
            ground: 'legal-obligation',
            law: 'Accounting Act § 12',
            until: '2036-12-31',
            holdId: null,
          },
        ],
      }),
    )
    // The list is undone together with the decision.
    await desk.call('journal:undo', undefined)
    expect(await kept()).toMatchObject({ events: [{}, {}, {}], keptDespite: [] })
  })

  it('lets the day be open for legal claims alone', async () => {
    const { user } = await openSteps({ events: CHECKED })
    await user.click(button('Decide to delete…'))
    const form = await dialog()
    await user.click(form.getByRole('button', { name: 'Add what has to stay' }))
    const row = within(form.getByRole('group', { name: 'What has to stay, 1' }))
    await user.click(await record())
    await row.findByText(/Say until when/)
    await user.click(row.getByRole('radio', { name: /Legal claims/ }))
    expect(row.queryByText(/Say until when/)).toBeNull()
    await user.click(row.getByRole('button', { name: /Remove what has to stay/ }))
    form.getByText('Nothing is listed: everything goes.')
  })

  it('says beside the law when it tells a person, and records nothing', async () => {
    const { user, kept, desk } = await openSteps({ events: CHECKED })
    const record0 = { id: 'c1', name: 'Payment records', description: null }
    await desk.call('catalogues:save', { kind: 'data-category', record: record0 })
    await user.click(button('Decide to delete…'))
    const form = await dialog()
    await role(user, SECOND, 'Legal counsel')
    await user.click(form.getByRole('checkbox', { name: /were tested/ }))
    await user.click(form.getByRole('button', { name: 'Add what has to stay' }))
    const row = within(form.getByRole('group', { name: 'What has to stay, 1' }))
    await user.type(row.getByRole('combobox', { name: /Data category/ }), 'Payment')
    await user.click(await screen.findByRole('option', { name: /Payment records/ }))
    await user.type(row.getByRole('textbox', { name: /^Law/ }), 'Act, see tom@example.org')
    await row.findByText(problemText['has-email'])
    await user.type(row.getByRole('textbox', { name: /^Until/ }), '2036-12-31')
    await user.click(await record())
    expect(await kept()).toMatchObject({ keptDespite: [], events: [{}, {}, {}] })
  })

  it('is corrected and removed as long as nothing leans on it', async () => {
    const { user, kept } = await openSteps({ events: TO_DELETION.slice(0, 5) })
    await user.click(button('Change “Decided to delete”'))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await screen.findByText(/A later step would no longer fit/)
    expect((await kept()).events).toHaveLength(5)
    await user.click(button('Change “Decided to delete”'))
    await user.click(await screen.findByRole('menuitem', { name: 'Correct…' }))
    await role(user, SECOND, 'Security')
    await user.click(button('Save correction'))
    await expectSoon(async () =>
      expect((await kept()).events[3]).toMatchObject({
        roles: ['data-protection-officer', 'security'],
      }),
    )
    await expectSoon(() => void timeline().getByText('Data protection officer, security'))
    await user.click(button('Change “Deleting began”'))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await expectSoon(async () => expect((await kept()).events).toHaveLength(4))
  })
})
