import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { problemText } from '#shared/text/problems'
import { TO_DELETION } from '#support/deletion-story'
import {
  button,
  dialog,
  expectSoon,
  offered,
  openSteps,
  readAnew,
  record,
  timeline,
} from './open-case.tsx'

const DECIDED = TO_DELETION.slice(0, 4)
const STARTED = TO_DELETION.slice(0, 5)
const UNTOLD = { isNone: false, told: [] }
const DIGEST = 'ab'.repeat(32)

describe('the start of deleting', () => {
  it('lists what goes, from where, and who has to delete too', async () => {
    const { user, kept, desk } = await openSteps({
      events: DECIDED,
      patch: { processors: UNTOLD, recipients: UNTOLD },
    })
    const { record: processor } = await desk.call('catalogues:save', {
      kind: 'processor',
      record: {
        id: 'p1',
        name: 'Mailer GmbH',
        contact: null,
        country: null,
        service: null,
        contractRef: null,
        contractOn: null,
        subProcessors: [],
      },
    })
    await desk.call('catalogues:save', {
      kind: 'data-category',
      record: { id: 'c1', name: 'Chats', description: null },
    })
    await user.click(button('Start deleting…'))
    const form = await dialog()
    const pick = async (name: RegExp, word: string) => {
      await user.type(await form.findByRole('combobox', { name }), word)
      await user.click(await screen.findByRole('option', { name: word }))
      await user.tab()
    }
    await pick(/Data categories to delete/, 'Chats')
    await pick(/Processors that have to delete/, 'Mailer GmbH')
    const told = form.getByRole('textbox', { name: 'Mailer GmbH, told on' })
    await user.type(told, '2026-11-23')
    await form.findByText(problemText['in-the-future'])
    await user.clear(told)
    await user.type(told, '2026-11-22')
    expect(form.queryByText(problemText['in-the-future'])).toBeNull()
    await user.click(form.getByRole('checkbox', { name: /Nobody else was given the data/ }))
    await user.click(await record())
    await expectSoon(async () =>
      expect(await kept()).toMatchObject({
        categoryIds: ['c1'],
        processors: { isNone: false, told: [{ id: processor.id, on: '2026-11-22' }] },
        recipients: { isNone: true, told: [] },
        events: [{}, {}, {}, {}, { kind: 'deletion-started' }],
      }),
    )
  })

  it('takes the lists over from a processing activity, and takes nothing off', async () => {
    const { user, kept, desk } = await openSteps({ events: DECIDED })
    const lists = [
      { kind: 'data-category', record: { id: 'c1', name: 'Chats', description: null } },
      { kind: 'data-category', record: { id: 'c2', name: 'Accounts', description: null } },
      {
        kind: 'recipient',
        record: { id: 'r1', name: 'Bank', kind: 'third-party', country: null, note: null },
      },
    ] as const
    for (const entry of lists) await desk.call('catalogues:save', entry)
    const activity = await desk.call('activities:create', { name: 'Community' })
    const used = { items: [], retentionRuleId: null, retentionInNotice: null }
    await desk.call('activities:change', {
      id: activity.id,
      patch: { dataCategories: [{ categoryId: 'c1', ...used }], recipientIds: ['r1'] },
    } as never)
    await desk.call('deletions:change', { id: (await kept()).id, patch: { categoryIds: ['c2'] } })
    await readAnew()
    await user.click(button('Start deleting…'))
    const form = await dialog()
    await user.type(await form.findByRole('combobox', { name: /Take the lists over/ }), 'Comm')
    await user.click(await screen.findByRole('option', { name: /Community/ }))
    await user.tab()
    await form.findByRole('textbox', { name: 'Bank, told on' })
    await user.click(await record())
    await expectSoon(async () =>
      expect(await kept()).toMatchObject({
        categoryIds: ['c2', 'c1'],
        recipients: { isNone: false, told: [{ id: 'r1', on: null }] },
        processors: { isNone: true, told: [] },
      }),
    )
  })
})

describe('the deletion', () => {
  it('says what is missing before it is recorded, with the way to it', async () => {
    const { user, kept, place } = await openSteps({
      events: STARTED,
      patch: { otherCategories: [] },
    })
    await user.click(button('Record deletion…'))
    const form = await dialog()
    const wanted = within(form.getByRole('region', { name: 'Before it can be recorded' }))
    const [category, system] = wanted.getAllByRole('listitem')
    expect(category?.textContent).toMatch(/^missing.*A data category is listed/)
    expect(system?.textContent).toMatch(/^done.*A system is listed/)
    await user.click(form.getByRole('radio', { name: 'No backup holds the data' }))
    await user.click(await record())
    expect((await kept()).events).toHaveLength(5)
    await user.click(wanted.getByRole('button', { name: /Show/ }))
    await expectSoon(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(place()).toContain('field=categoryIds')
  })

  it('asks when the last backup expires, unless none holds the data', async () => {
    const { user, kept } = await openSteps({ events: STARTED })
    await user.click(button('Record deletion…'))
    const form = await dialog()
    await user.click(await record())
    await form.findByText('Choose whether a backup holds the data.')
    await user.click(form.getByRole('radio', { name: 'A backup still holds the data' }))
    await user.click(await record())
    await form.findByText('Say when the last backup expires.')
    expect((await kept()).events).toHaveLength(5)
    await user.type(form.getByRole('textbox', { name: /last one expires/ }), '2026-12-20')
    await user.type(form.getByRole('textbox', { name: /Records deleted/ }), '12')
    await user.click(await record())
    await expectSoon(async () =>
      expect((await kept()).events.at(-1)).toMatchObject({
        kind: 'deleted',
        records: 12,
        logDigest: null,
        backupExpiry: '2026-12-20',
      }),
    )
    await expectSoon(() => void timeline().getByText('20 Dec 2026'))
    // Until then nothing is asked for, so that no button stands out.
    expect(offered()).toEqual(['Record search…'])
  })

  it('takes the digest of a stripped log and nothing else in its place', async () => {
    const { user, kept } = await openSteps({ events: STARTED })
    await user.click(button('Record deletion…'))
    const form = await dialog()
    form.getByText(/after every identifier was stripped from it/)
    await user.click(form.getByRole('radio', { name: 'No backup holds the data' }))
    const digest = form.getByRole('textbox', { name: /SHA-256/ })
    await user.type(digest, 'tom@example.org')
    await form.findByText(/has 64 digits/)
    await user.click(await record())
    expect((await kept()).events).toHaveLength(5)
    await user.clear(digest)
    await user.type(digest, DIGEST.toUpperCase())
    await user.click(await record())
    await expectSoon(async () =>
      expect((await kept()).events.at(-1)).toMatchObject({ logDigest: DIGEST, backupExpiry: null }),
    )
    await expectSoon(() => void timeline().getByText('No backup holds the data'))
  })

  it('says that what stays comes under a legal hold', async () => {
    const part = {
      id: 'k1',
      ground: 'legal-claims',
      law: 'Civil Code art. 1.125',
      until: null,
      holdingId: null,
      holdId: null,
    } as const
    const { user, kept, desk } = await openSteps({ events: STARTED })
    const entry = { id: 'c1', name: 'Payments', description: null }
    await desk.call('catalogues:save', { kind: 'data-category', record: entry })
    const patch = { keptDespite: [{ ...part, categoryId: 'c1' }] }
    const { id } = await desk.call('deletions:change', { id: (await kept()).id, patch })
    await readAnew()
    await user.click(button('Record deletion…'))
    const form = await dialog()
    await form.findByText(/1 kind of data stays/)
    await user.click(form.getByRole('radio', { name: 'No backup holds the data' }))
    await user.click(await record())
    await expectSoon(async () => {
      const { deletion } = await desk.call('deletions:read', { id })
      expect(deletion.keptDespite[0]?.holdId).toEqual(expect.any(String))
    })
  })

  it('is refused before the step it follows, in words beside it', async () => {
    const { user } = await openSteps({ events: STARTED })
    await user.click(button('Record deletion…'))
    const form = await dialog()
    const day = form.getByRole('textbox', { name: /Deleted, date/ })
    await user.clear(day)
    await user.type(day, '2026-11-21')
    await form.findByText(problemText['before-last-step'])
  })
})
