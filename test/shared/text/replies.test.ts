import { describe, expect, it } from 'vitest'
import { EMPTY_REGISTER } from '#shared/domain/register/register'
import type { RequestEvent } from '#shared/domain/requests/event'
import { type Request } from '#shared/domain/requests/request'
import { type RequestSettings } from '#shared/domain/requests/settings'
import { openPlaces, REPLY_KINDS, replyDraft } from '#shared/text/replies'
import { remediesText } from '#shared/text/reply-law'
import { EXTENDED, facts, KNOWN, REFUSED } from '#support/reply-facts'

describe('a reply', () => {
  it.each(REPLY_KINDS)('of kind %s is whole with nothing recorded', (kind) => {
    const { title, text } = replyDraft(
      kind,
      facts({ types: [], requester: { name: null, email: null, reference: null } }, EMPTY_REGISTER),
    )
    expect(`${title} ${text}`).not.toMatch(/undefined|null|NaN|\[object|^\s*$/)
    expect(openPlaces(text)).toEqual(
      expect.arrayContaining([
        '[name of the person]',
        '[what the person asks for]',
        '[name of the controller]',
        '[contact of the data protection officer]',
      ]),
    )
  })

  it.each(REPLY_KINDS)('of kind %s names person, case, right, controller and officer', (kind) => {
    const { title, text } = replyDraft(kind, facts())
    expect(title).toContain('RQ-0007')
    for (const known of [
      'Dear Jonas Jonaitis,',
      '31 January 2026',
      'RQ-0007',
      'access and copy (GDPR art. 15)',
      'Ona Onaitė',
      'dpo@example.com',
      '+370 5 000',
      'Gatvė 1, Vilnius',
      'Žaidimai UAB',
    ])
      expect(text).toContain(known)
  })

  it.each(['WITHDRAW', 'COMPLAINT_SA', 'COMPLAINT_DIRECT', 'CHILD_ERASE', 'ADM', 'OTHER'] as const)(
    'about %s is whole in every kind',
    (type) => {
      for (const kind of REPLY_KINDS)
        expect(replyDraft(kind, facts({ types: [type] })).text).not.toMatch(/undefined|null|NaN/)
    },
  )
})

describe('the receipt', () => {
  it('names the last day of the month limit', () => {
    expect(replyDraft('receipt', facts()).text).toContain('at the latest on 2 March 2026')
  })

  it('names no day while the clock stands still', () => {
    const asked: RequestEvent = {
      id: 'a',
      kind: 'identity-asked',
      on: '2026-02-02',
      reason: 'Another address',
    }
    const { text } = replyDraft('receipt', facts({ events: [asked] }))
    expect(text).not.toContain('2 March 2026')
    expect(text).toContain('runs on once we have what we asked you for')
  })

  it('takes the day of the authority’s letter, and asks for it while it is open', () => {
    const types: Request['types'] = ['COMPLAINT_SA']
    const authority = { name: null, reference: null, dueOn: '2026-03-15' }
    expect(replyDraft('receipt', facts({ types, authority })).text).toContain('by 15 March 2026')
    expect(replyDraft('receipt', facts({ types })).text).toContain('by [day of the answer]')
  })

  it('only aims at the house target for a complaint', () => {
    const { text } = replyDraft('receipt', facts({ types: ['COMPLAINT_DIRECT'] }))
    expect(text).toContain('aim to do so by 2 March 2026')
  })

  it('says since when marketing has ended, or leaves the day open', () => {
    const types: Request['types'] = ['OBJECT_DM']
    const events: RequestEvent[] = [{ id: 's', kind: 'stopped', on: '2026-02-01' }]
    expect(replyDraft('receipt', facts({ types })).text).toContain('direct marketing on [day]')
    expect(replyDraft('receipt', facts({ types, events })).text).toContain(
      'direct marketing on 1 February 2026 (GDPR art. 21(3))',
    )
  })
})

describe('the identity question', () => {
  it('gives the recorded doubt, and says what waiting does', () => {
    const events: RequestEvent[] = [
      {
        id: 'a',
        kind: 'identity-asked',
        on: '2026-02-02',
        reason: 'The address is not the account’s',
      },
    ]
    const { text } = replyDraft('identity', facts({ events }))
    expect(text).toContain('The address is not the account’s.')
    expect(text).toContain('may stand still')
    const cautious = replyDraft('identity', facts({ events }, KNOWN, { pausePolicy: 'none' }))
    expect(cautious.text).toContain('does not delay')
    expect(cautious.text).not.toContain('may stand still')
  })

  it('promises no delay where it was asked too slowly for a pause', () => {
    const asked = (on: string, settings: Partial<RequestSettings> = {}) => {
      const event: RequestEvent = { id: 'a', kind: 'identity-asked', on, reason: 'Doubt' }
      return replyDraft('identity', facts({ events: [event] }, KNOWN, settings)).text
    }
    expect(asked('2026-02-07')).toContain('may stand still')
    expect(asked('2026-02-08')).toContain('does not delay')
    expect(asked('2026-02-08', { country: 'GB' })).toContain('may stand still')
    // Nothing is recorded yet, and today is twenty days after receipt.
    expect(replyDraft('identity', facts()).text).toContain('does not delay')
  })
})

describe('the extension', () => {
  it('tells the recorded months, reasons and the new day', () => {
    const { text } = replyDraft('extension', facts({ events: EXTENDED }))
    for (const told of ['2 months more', 'Forty systems.', '30 April 2026', 'until 2 March 2026'])
      expect(text).toContain(told)
  })

  it('reckons the longest one told today while none is recorded', () => {
    const { text } = replyDraft('extension', facts())
    expect(text).toContain('30 April 2026')
    expect(openPlaces(text)).toEqual(['[reasons for the delay]'])
  })

  it('names no new day when it would be told too late', () => {
    const late = replyDraft('extension', { ...facts(), today: '2026-03-03' })
    expect(openPlaces(late.text)).toContain('[new day of the answer]')
    expect(late.text).not.toContain('30 April 2026')
  })
})

describe('the refusal', () => {
  it('gives the recorded reasons and remedies', () => {
    const { text } = replyDraft('refusal', facts({ events: REFUSED }))
    expect(text).toContain('Nobody by this name is known here.')
    expect(text).toContain('Complain to the inspectorate.')
    expect(text).toContain('do not take action')
    expect(openPlaces(text)).toEqual([])
  })

  it('tells authority and court while nothing is recorded', () => {
    const { text } = replyDraft('refusal', facts())
    expect(text).toContain('Valstybinė duomenų apsaugos inspekcija')
    expect(text).toMatch(/art\. 12\(4\), 77\).*art\. 12\(4\), 79\)/s)
    expect(openPlaces(remediesText(EMPTY_REGISTER))).toEqual([
      '[name of the supervisory authority]',
    ])
  })

  it('of a part says that the rest is given', () => {
    const [triaged, answered] = REFUSED
    const events = [triaged, { ...answered, outcome: 'part' }] as RequestEvent[]
    const { text } = replyDraft('refusal', facts({ events }))
    expect(text).toContain('in part only')
    expect(openPlaces(text)).toEqual(['[what is given]'])
  })
})

describe('the completion', () => {
  it('says for each right what was done, recipients once', () => {
    const { text } = replyDraft('completion', facts({ types: ['ACCESS', 'RECTIFY', 'ERASE'] }))
    expect(text).toContain('GDPR art. 15(4)')
    expect(text).toContain('We corrected')
    expect(text).toContain('We erased')
    expect(text.split('GDPR art. 19').length).toBe(2)
  })
})
