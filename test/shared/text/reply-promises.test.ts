import { describe, expect, it } from 'vitest'
import { type Register } from '#shared/domain/register/register'
import type { RequestEvent } from '#shared/domain/requests/event'
import { type Request } from '#shared/domain/requests/request'
import { openPlaces, REPLY_KINDS, replyDraft } from '#shared/text/replies'
import { EXTENDED, facts, KNOWN } from '#support/reply-facts'

const LONDON: Register = { ...KNOWN, country: 'GB', leadAuthority: null }

describe('what a letter promises', () => {
  const receipt = (part: Partial<Request>, register = KNOWN) =>
    replyDraft('receipt', facts(part, register)).text

  it('is a day, unless longer is told in time', () => {
    expect(receipt({})).toContain('2 March 2026, unless we tell you by then')
    const extended = receipt({ events: EXTENDED })
    expect(extended).toContain('30 April 2026 (GDPR art. 12(3))')
    expect(extended).not.toContain('unless we tell you')
  })

  it('is free of charge within the limits of the law, and only where the law says so', () => {
    expect(receipt({})).toContain(
      'manifestly unfounded or excessive (GDPR art. 12(5)). For further',
    )
    expect(receipt({ types: ['ERASE'] })).not.toContain('further copies')
    for (const type of ['COMPLAINT_DIRECT', 'COMPLAINT_SA', 'WITHDRAW'] as const)
      for (const kind of REPLY_KINDS)
        expect(replyDraft(kind, facts({ types: [type] })).text).not.toContain('free of charge')
  })

  it('cites art. 12(3) for no withdrawal of consent alone', () => {
    expect(receipt({ types: ['WITHDRAW'] })).not.toContain('art. 12(3)')
    expect(receipt({ types: ['WITHDRAW', 'ERASE'] })).toContain('art. 12(3)')
  })

  it('names both processings that end at once', () => {
    const text = receipt({ types: ['OBJECT_DM', 'WITHDRAW'] })
    expect(text).toContain('GDPR art. 21(3)')
    expect(text).toContain('rested on your consent on [day] (GDPR art. 7(3))')
  })

  it('says that recipients were told only where that is recorded', () => {
    const completion = (events: RequestEvent[]) =>
      replyDraft('completion', facts({ types: ['ERASE'], events })).text
    expect(openPlaces(completion([])).join()).toContain('[We told the recipients of the data; or')
    const told: RequestEvent = { id: 'r', kind: 'recipients-told', on: '2026-02-10', text: null }
    expect(openPlaces(completion([told]))).toEqual(['[which data]'])
    expect(completion([told])).toContain('We told the recipients of the data.')
  })

  it('gives with a copy everything that belongs to it', () => {
    const { text } = replyDraft('completion', facts())
    for (const place of ['purposes', 'categories', 'recipients', 'period or criteria', 'source'])
      expect(openPlaces(text)).toContain(`[${place}]`)
    for (const article of ['15(1) and (2)', '15(1)(e)', '15(1)(f)', '15(3)'])
      expect(text).toContain(`GDPR art. ${article}`)
    expect(text).toContain('Valstybinė duomenų apsaugos inspekcija')
  })

  it('calls a complaint a complaint and says where else to turn', () => {
    const complaint = facts({ types: ['COMPLAINT_DIRECT'] })
    const { title, text } = replyDraft('completion', complaint)
    expect(title).toBe('Answer to your complaint, RQ-0007')
    expect(text).toContain('GDPR art. 12(4), 77')
    expect(text).not.toContain('DPA 2018')
  })

  it('tells who stayed unidentified why nothing is done', () => {
    const events: RequestEvent[] = [
      { id: 'a', kind: 'identity-asked', on: '2026-02-02', reason: 'Another address' },
      { id: 'b', kind: 'no-answer', on: '2026-03-05', personToldOn: '2026-03-05' },
    ]
    const { text } = replyDraft('refusal', facts({ events }))
    expect(text).toContain('on 2 February 2026 we asked you to show who you are')
    expect(openPlaces(text)).toEqual([])
  })
})

describe('a letter of a British controller', () => {
  it.each(REPLY_KINDS)('of kind %s cites the law of the United Kingdom', (kind) => {
    const { text } = replyDraft(kind, facts({ types: ['ACCESS', 'WITHDRAW', 'ERASE'] }, LONDON))
    expect(text.match(/GDPR/g)?.length).toBe(text.match(/UK GDPR/g)?.length)
  })

  it('names Commissioner, court and the statute on complaints', () => {
    const { text } = replyDraft('refusal', facts({ types: ['COMPLAINT_DIRECT'] }, LONDON))
    for (const told of ['Information Commissioner', 's. 165', 's. 167', 's. 164A'])
      expect(text).toContain(told)
  })
})
