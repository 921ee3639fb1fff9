import { describe, expect, it } from 'vitest'
import { EMPTY_REGISTER, type Register } from '#shared/domain/register/register'
import type { Request } from '#shared/domain/requests/request'
import { buildReplyLetter } from '#vault/features/requests/documents/reply-letter'
import { aRequest, TODAY } from '#support/printed-case'
import { wordsOf } from '#support/printed-report'

const CONTROLLER: Register = {
  ...EMPTY_REGISTER,
  legalName: 'UAB „Žalioji giria“',
  contact: {
    postalAddress: 'Miško g. 1\nLT-01100 Vilnius',
    email: 'info@example.org',
    phone: null,
  },
  dpo: {
    ...EMPTY_REGISTER.dpo,
    name: 'Ona Petrauskienė',
    contact: { postalAddress: null, email: 'dpo@example.org', phone: '+370 5 000' },
  },
}

function aLetter(given: { text?: string; register?: Register; request?: Partial<Request> } = {}) {
  const document = buildReplyLetter({
    request: aRequest(given.request),
    register: given.register ?? CONTROLLER,
    title: 'Answer to your request, RQ-0007',
    text: given.text ?? 'Dear Jonas,\n\nwe erased your data.\nAll of it.\n\n\nŽalioji giria',
    producedOn: TODAY,
  })
  return { ...document, words: wordsOf(document.html) }
}

describe('a reply as a letter', () => {
  it('has sender, addressee, day, subject, paragraphs and the officer, in this order', () => {
    const requester = { name: 'Jonas Jonaitis', email: 'jonas@example.com', reference: 'C-77' }
    const { words, html } = aLetter({ request: { requester } })
    const parts = [
      'UAB „Žalioji giria“',
      'Miško g. 1',
      'info@example.org',
      'Jonas Jonaitis',
      'jonas@example.com',
      '22 November 2026',
      'Answer to your request, RQ-0007',
      'Dear Jonas,',
      'we erased your data. All of it.',
      'Data protection officer: Ona Petrauskienė; dpo@example.org; +370 5 000',
    ]
    const places = parts.map((part) => words.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(html.match(/<p class="paragraph">/g)).toHaveLength(3)
    expect(words).not.toContain('C-77')
  })

  it('carries nothing of the register around it', () => {
    expect(aLetter()).toMatchObject({
      fileName: 'Reply_RQ-0007_2026-11-22.pdf',
      author: 'UAB „Žalioji giria“',
      title: 'Answer to your request, RQ-0007',
      digest: null,
      hasCover: true,
      runningMark: '',
      runningFoot: '',
      sheets: [],
    })
    expect(aLetter().words).not.toContain('Confidential')
  })

  it('leaves out what is not recorded, and shows that the name of the controller is missing', () => {
    const { words } = aLetter({ register: EMPTY_REGISTER })
    expect(words).toContain('[name of the controller]')
    expect(words).not.toMatch(/not recorded|null|undefined|Data protection officer/)
  })

  it('is marked where the register is the example', () => {
    const { words, runningMark } = aLetter({ register: { ...CONTROLLER, isExample: true } })
    expect(words.trim().startsWith('EXAMPLE')).toBe(true)
    expect(runningMark).toBe('EXAMPLE')
  })

  it('prints what was written as text, never as markup', () => {
    const hostile = '<script>1</script>\r\n\r\n<img onerror=x>'
    const requester = { name: '<b>x</b>', email: null, reference: null }
    const { html } = aLetter({ text: hostile, request: { requester } })
    expect(html).not.toMatch(/<(script|img|b)\b/)
    expect(html.match(/<p class="paragraph">/g)).toHaveLength(2)
  })
})
