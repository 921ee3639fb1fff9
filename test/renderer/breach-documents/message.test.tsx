import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NO_MESSAGE } from '#shared/domain/breaches/message'
import { messageText as words } from '#shared/text/breach-message'
import { AWARE_AT, issued } from '#support/breaches'
import { expectSoon, openBreach, section } from '../breach-sheet/open-breach.tsx'

const WHOLE = {
  ...NO_MESSAGE,
  subject: 'A laptop was stolen',
  nature: 'A laptop was stolen.',
  contact: 'Ona, 555',
  consequences: 'Letters may reach you.',
  measures: 'We locked it.',
  advice: 'Watch your mail.',
}
const entered = { awareAt: AWARE_AT }
const telling = () => section('Telling people')
const dialog = () => within(screen.getByRole('dialog'))

describe('the message to the people', () => {
  it('says of each of its five parts whether it is there', async () => {
    await openBreach({ entered, patch: { message: { ...WHOLE, advice: null, contact: '' } } })
    expect(telling().getByText(words.gaps(2))).toBeTruthy()
    expect(telling().getAllByText(words.there)).toHaveLength(3)
    expect(telling().getAllByText(words.missing)).toHaveLength(2)
    expect(telling().getByText(words.parts.advice.hint)).toBeTruthy()
    expect(telling().queryByText(words.parts.nature.hint)).toBeNull()
  })

  it('cannot be issued while a part is missing, and says why', async () => {
    await openBreach({ entered, patch: { message: { ...WHOLE, advice: null } } })
    const issue = telling().getByRole<HTMLButtonElement>('button', { name: words.issue })
    expect(issue.disabled).toBe(true)
    expect(telling().getByText(new RegExp('when all five parts are there'))).toBeTruthy()
  })

  it('is issued as PDF when all five parts are there', async () => {
    const { user, id, desk, shell } = await openBreach({ entered, patch: { message: WHOLE } })
    shell.set('breaches:issue', () => issued(desk, { kind: 'people-message', id }))
    shell.set('breaches:save-document', () => Promise.resolve(null))
    expect(telling().getByText(words.allThere)).toBeTruthy()
    await user.click(telling().getByRole('button', { name: words.issue }))
    await user.click(dialog().getByRole('button', { name: 'Issue' }))
    await screen.findByText(/issued and kept/)
    await expectSoon(() =>
      expect(section('Documents').getByText('Message to the people, version 1')).toBeTruthy(),
    )
  })

  it('is drafted from the record where it is empty, and undo takes the draft back', async () => {
    const patch = {
      measuresTaken: 'We locked it.',
      message: { ...NO_MESSAGE, contact: 'Ona, 555' },
    }
    const { user, kept } = await openBreach({ entered, patch })
    await user.click(telling().getByRole('button', { name: words.draft }))
    await screen.findByText(words.drafted(2))
    const { message } = await kept()
    expect(message).toMatchObject({ contact: 'Ona, 555', measures: 'We locked it.' })
    expect(message.nature).toContain('we learned of an incident')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await expectSoon(async () => expect((await kept()).message).toEqual(patch.message))
  })

  it('says so when nothing can be drafted', async () => {
    const { user, kept } = await openBreach({ entered, patch: { message: WHOLE } })
    await user.click(telling().getByRole('button', { name: words.draft }))
    await screen.findByText(words.nothingToDraft)
    expect((await kept()).message).toEqual(WHOLE)
  })

  it('is shown as a whole and copied as text', async () => {
    const { user } = await openBreach({ entered, patch: { message: { ...WHOLE, advice: null } } })
    await user.click(telling().getByRole('button', { name: words.preview }))
    const headings = dialog().getAllByRole('heading', { level: 3 })
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'What happened',
      'What this may mean for you',
      'What we have done and will do',
      'What you can do',
      'Whom you can ask',
    ])
    expect(dialog().getByText(words.stillMissing)).toBeTruthy()
    await user.click(dialog().getByRole('button', { name: words.copy }))
    await screen.findByText(words.copied)
    expect(await navigator.clipboard.readText()).toMatch(/^A laptop was stolen\n\nWhat happened/)
  })
})
