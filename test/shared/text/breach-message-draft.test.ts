import { describe, expect, it } from 'vitest'
import { type Breach, emptyBreach } from '#shared/domain/breaches/breach'
import * as choices from '#shared/domain/breaches/choices'
import { NO_MESSAGE } from '#shared/domain/breaches/message'
import { EMPTY_REGISTER, NO_CONTACT } from '#shared/domain/register/register'
import { draftedMessage, draftedParts, messageAsText } from '#shared/text/breach-message-draft'

const REGISTER = {
  ...EMPTY_REGISTER,
  tradingName: 'Shop',
  dpo: { ...EMPTY_REGISTER.dpo, name: 'Ona', contact: { ...NO_CONTACT, email: 'dpo@example.org' } },
}

function aBreach(patch: Partial<Breach> = {}): Breach {
  const firstSignal = { at: '2026-11-20T08:00:00.000Z', isDayOnly: false }
  return {
    ...emptyBreach('BR-001', { title: 'Theft', timeZone: 'Europe/Vilnius', firstSignal }),
    id: 'b',
    createdOn: '2026-11-20',
    changedOn: '2026-11-20',
    ...patch,
  }
}
const draft = (patch: Partial<Breach>) => draftedMessage(aBreach(patch), REGISTER)
const types = (...given: Breach['data']['types']): Partial<Breach> => ({
  natures: ['confidentiality'],
  data: { types: given, other: null, records: null, recordsAre: 'unknown', categoryIds: [] },
})

describe('a message drafted from the record', () => {
  it('leaves out what the record does not tell', () => {
    const message = draftedMessage(aBreach(), EMPTY_REGISTER)
    for (const part of ['nature', 'contact', 'consequences', 'measures', 'advice'] as const)
      expect(message[part]).toBeNull()
    expect(draftedParts(NO_MESSAGE, message)).toBe(0)
    expect(message.subject).toBe('An incident with your personal data')
  })

  it('tells what happened, when it was learnt and which data', () => {
    const aware = { id: 'e', kind: 'aware', by: null, delayReason: null, isDayOnly: false } as const
    const { nature } = draft({
      ...types('credentials', 'contact'),
      incidentKinds: ['phishing', 'other'],
      events: [{ ...aware, at: '2026-11-20T22:30:00.000Z' }],
    })
    expect(nature).toBe(
      'On 21 November 2026 we learned of an incident in which personal data are affected. Somebody got access through a forged message. People who should not see these data have seen them, or could have.\n\nThese data about you may be affected: your user name and password, your contact data.',
    )
  })

  it.each([
    ['credentials', /Change your password/],
    ['payment-card', /statements of your card/],
    ['financial', /account statements/],
    ['id-document', /contracts, bills or accounts in your name/],
    ['contact', /Be careful with messages and calls/],
    ['location', /tell the police/],
    ['health', /do not pay/],
  ] as const)('advises on %s', (type, advice) => {
    expect(draft(types(type)).advice).toMatch(advice)
  })

  it('advises nothing about data that nobody else saw', () => {
    expect(draft({ ...types('credentials'), natures: ['availability'] }).advice).toBe(
      'Check what you have with us and tell us if something is wrong or missing.',
    )
  })

  it('speaks to parents where children are affected', () => {
    const people = {
      categories: ['minors' as const],
      other: null,
      count: null,
      countIs: 'unknown' as const,
    }
    const message = draft({ ...types('contact'), people })
    expect(message.opening).toContain('parent or guardian')
    expect(message.advice).toContain('talk about it together')
  })

  it('names the contact point of the incident before the officer of the register', () => {
    expect(draft({}).contact).toBe(
      'If you have questions, write to or call:\nOna\nData protection officer\ndpo@example.org',
    )
    expect(draft({ contactPoint: 'Help desk, 555' }).contact).toContain('Help desk, 555')
  })

  it('takes measures and effects from the record', () => {
    const { measures, consequences } = draft({
      measuresTaken: 'We closed the door.',
      measuresPlanned: 'New locks.',
      impacts: ['fraud', 'distress'],
    })
    expect(measures).toBe('We closed the door.\n\nWhat we will do next: New locks.')
    expect(consequences).toMatch(/^– Somebody may try .*\n– It may worry/)
  })

  it('fills only what is empty', () => {
    const message = { ...NO_MESSAGE, contact: 'Call us.', subject: ' ' }
    const drafted = draftedMessage(aBreach({ message, measuresTaken: 'Done.' }), REGISTER)
    expect(drafted.contact).toBe('Call us.')
    expect(drafted.subject).toBe('An incident with your personal data at Shop')
    expect(draftedParts(message, drafted)).toBe(1)
  })

  it('is plain: no articles, no exclamation marks, nobody to blame, for every kind and effect', () => {
    const message = draft({
      ...types(...choices.AFFECTED_DATA),
      natures: [...choices.NATURES],
      incidentKinds: [...choices.INCIDENT_KINDS],
      impacts: [...choices.IMPACTS],
    })
    const text = messageAsText(message)
    expect(text).not.toMatch(/GDPR|art\.|!|please|employee|fault of|controller|data subject/i)
    expect(text).not.toMatch(/undefined|null/)
  })
})

describe('the message as text', () => {
  it('has the five parts under their headings and says what is missing', () => {
    const text = messageAsText({ ...NO_MESSAGE, subject: 'Theft', advice: 'Lock up.' })
    expect(text).toMatch(/^Theft\n\nWhat happened\n\nThis part is still missing\./)
    expect(text).toContain('What you can do\n\nLock up.')
    expect(text.match(/still missing/g)).toHaveLength(4)
  })
})
