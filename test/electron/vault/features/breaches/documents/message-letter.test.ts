import { describe, expect, it } from 'vitest'
import { MESSAGE_PARTS, NO_MESSAGE, type PeopleMessage } from '#shared/domain/breaches/message'
import { askVault } from '#support/ask-vault'
import { AWARE_AT, loggedBreach } from '#support/breaches'
import { aDesk, type TestDesk } from '#support/desk'
import { wordsOf } from '#support/printed-report'

const WHOLE: PeopleMessage = {
  subject: 'A laptop was stolen',
  opening: 'We write to you because of a theft.',
  nature: 'A laptop was stolen.\n\nIt held your address.',
  contact: 'Ona, 555',
  consequences: 'Letters may reach you.',
  measures: 'We locked it.',
  advice: 'Watch your mail.',
  closing: 'We are sorry.',
}

async function withMessage(desk: TestDesk, message: PeopleMessage) {
  const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
  await desk.call('breaches:change', { id, patch: { message } })
  return id
}

const letter = (desk: TestDesk, id: string, isDraft = false) =>
  askVault(desk, 'breaches:document', { print: { kind: 'people-message', id }, isDraft })

describe('the message to the people as a letter', () => {
  it('tells the five parts under plain headings, in the order of a reader', async () => {
    const desk = await aDesk('empty')
    const { html, ...report } = await letter(desk, await withMessage(desk, WHOLE))
    expect(wordsOf(html)).toContain(
      '22 November 2026 A laptop was stolen We write to you because of a theft. What happened A laptop was stolen. It held your address. What this may mean for you Letters may reach you. What we have done and will do We locked it. What you can do Watch your mail. Whom you can ask Ona, 555 We are sorry.',
    )
    expect(html.match(/<p class="paragraph">/g)).toHaveLength(8)
    expect(report).toMatchObject({
      hasCover: true,
      title: 'A laptop was stolen, Žalgiris UAB',
      runningHead: 'Žalgiris UAB   ·   A laptop was stolen',
      runningMark: '',
      fileName: 'Message_BR-001_Žalgiris-UAB_v1.pdf',
    })
  })

  it.each(MESSAGE_PARTS)('is not issued while %s is missing; a draft says where', async (part) => {
    const desk = await aDesk('empty')
    const id = await withMessage(desk, { ...WHOLE, [part]: null })
    await expect(letter(desk, id)).rejects.toMatchObject({ code: 'invalid-input' })
    const { html } = await letter(desk, id, true)
    expect(wordsOf(html).match(/This part is still missing\./g)).toHaveLength(1)
  })

  it('can be drafted while nothing is written', async () => {
    const desk = await aDesk('empty')
    const { html } = await letter(desk, await withMessage(desk, NO_MESSAGE), true)
    expect(wordsOf(html)).toContain('About your personal data What happened This part')
  })

  it('prints what was written as text, never as markup', async () => {
    const desk = await aDesk('empty')
    const hostile = '<img src=x onerror=alert(1)>'
    const id = await withMessage(desk, { ...WHOLE, subject: hostile, nature: hostile })
    const { html } = await letter(desk, id)
    expect(html).not.toContain('<img')
    expect(html.match(/&lt;img/g)).toHaveLength(2)
  })
})
