import { describe, expect, it } from 'vitest'
import { anAssessment, issued, step, storedFile } from '#support/breaches'
import { aDesk } from '#support/desk'
import { awareBreach, printedNotice } from '#support/printed-notice'
import { valueOf } from '#support/printed-report'

describe('a notification of which little is known', () => {
  it.each([
    'When it happened',
    'How it was discovered',
    'What happened',
    'Kind of incident',
    'Cause',
    'Systems involved',
    'Categories of people',
    'Number of people',
    'Categories of data',
    'Number of records',
    'Measures in place',
    'Loss of confidentiality',
    'Possible effects on people',
    'Risk for people',
    'Measures taken',
    'Measures planned',
    'Police',
    'Cross-border processing',
    'Sector',
    'Data protection officer',
    'Contact for questions',
  ])('says of “%s” that it is not yet known', async (label) => {
    const desk = await aDesk('empty')
    const { html } = await printedNotice(desk, await awareBreach(desk))
    expect(valueOf(html, label)).toBe('not yet known')
  })

  it('follows the blocks of the common form and says that its final version was not seen', async () => {
    const desk = await aDesk('empty')
    const { html, words } = await printedNotice(desk, await awareBreach(desk))
    const blocks = [...html.matchAll(/<span class="number">([^<]+)/g)].map(([, number]) => number)
    expect(blocks).toEqual(['1', '2', '3.1', '3.2', '3.3, 3.4', '3.5', '4.1, 4.2', '4.3, 4.4', '6'])
    expect(words).toMatch(
      /EDPB’s template .* version 1\.0.* final version was not seen: to be confirmed/,
    )
    for (const letter of ['(a)', '(b)', '(c)', '(d)'])
      expect(words).toContain(`GDPR art. 33(3)${letter}`)
  })

  it('tells who notifies what, by the register', async () => {
    const desk = await aDesk('empty')
    const { html, ...report } = await printedNotice(desk, await awareBreach(desk))
    expect(valueOf(html, 'Controller')).toBe('Žalgiris UAB')
    expect(valueOf(html, 'Own reference')).toBe('BR-001')
    expect(valueOf(html, 'Made')).toBe('22 Nov 2026, 12:00 (Europe/Vilnius, UTC+2), by Ona')
    expect(valueOf(html, 'Digest of the data')).toBe(report.digest)
    expect(report).toMatchObject({
      runningHead: 'Žalgiris UAB, register version 1   ·   Notification of a breach',
      runningMark: 'Confidential',
      runningFoot: 'BR-001, version 1',
      fileName: 'Notification_BR-001_Žalgiris-UAB_v1.pdf',
      hasCover: false,
    })
  })
})

describe('the time in a notification', () => {
  it('gives awareness and limit in the zone of the incident with the offset', async () => {
    const desk = await aDesk('empty')
    const { html } = await printedNotice(desk, await awareBreach(desk))
    expect(valueOf(html, 'Awareness')).toBe('20 Nov 2026, 11:00 (Europe/Vilnius, UTC+2)')
    expect(valueOf(html, 'Limit for the notification')).toBe(
      '23 Nov 2026, 11:00 (Europe/Vilnius, UTC+2), 72 h after awareness',
    )
  })

  it('asks for reasons only after the limit, and gives those of this print', async () => {
    const desk = await aDesk('empty')
    const id = await awareBreach(desk)
    desk.setClock('2026-11-23T09:00:00.000Z')
    expect(valueOf((await printedNotice(desk, id)).html, 'Reasons for the delay')).toBe(
      'no such label',
    )
    desk.setClock('2026-11-23T09:00:00.001Z')
    expect(valueOf((await printedNotice(desk, id)).html, 'Reasons for the delay')).toBe(
      'not yet known',
    )
    const { html } = await printedNotice(desk, id, 'initial', 'The logs had to be restored.')
    expect(valueOf(html, 'Reasons for the delay')).toBe('The logs had to be restored.')
  })

  it('tells an estimated span', async () => {
    const desk = await aDesk('empty')
    const at = (text: string) => ({ at: `2026-11-${text}.000Z`, isDayOnly: false })
    const occurred = {
      kind: 'from-to' as const,
      from: at('18T20:00:00'),
      to: at('19T04:30:00'),
      isEstimated: true,
    }
    const { html } = await printedNotice(desk, await awareBreach(desk, { occurred }))
    expect(valueOf(html, 'When it happened')).toBe(
      'from 18 Nov 2026, 22:00 (Europe/Vilnius, UTC+2) to 19 Nov 2026, 06:30 (Europe/Vilnius, UTC+2) (estimated)',
    )
  })
})

describe('what a notification tells', () => {
  it('gives people, data, effects, measures and others as recorded', async () => {
    const desk = await aDesk('empty')
    const id = await awareBreach(desk, {
      people: {
        categories: ['customers', 'minors'],
        other: 'Guests',
        count: 2300,
        countIs: 'approximate',
      },
      data: {
        types: ['contact', 'health'],
        other: null,
        records: 1,
        recordsAre: 'exact',
        categoryIds: [],
      },
      origin: 'external',
      intent: 'malicious',
      impacts: ['fraud'],
      contactPoint: 'Press office, 555',
      police: { told: 'yes', on: '2026-11-21', reference: 'P-9' },
      isCrossBorder: 'yes',
      leadAuthority: 'CNPD',
      countries: [{ country: 'DE', people: 12 }],
      measuresTaken: 'Account closed.',
    })
    const { digest } = await storedFile(desk, id)
    const { html } = await printedNotice(desk, id)
    expect(valueOf(html, 'Categories of people')).toBe('Customers; minors; Guests')
    expect(valueOf(html, 'Number of people')).toBe('approximately 2,300 people')
    expect(valueOf(html, 'Number of records')).toBe('1 record, exact')
    expect(valueOf(html, 'Cause')).toBe('From outside; malicious')
    expect(valueOf(html, 'Contact for questions')).toBe('Press office, 555')
    expect(valueOf(html, 'Police')).toBe('told: 21 Nov 2026; P-9')
    expect(valueOf(html, 'Lead supervisory authority')).toBe('CNPD')
    expect(valueOf(html, 'Countries and people there')).toBe('Germany: 12 people')
    expect(valueOf(html, 'Measures taken')).toBe('Account closed.')
    expect(valueOf(html, 'Attachments')).toContain(digest)
  })

  it('says how people are told, or on which ground they are not', async () => {
    const desk = await aDesk('empty')
    const id = await awareBreach(desk)
    expect(valueOf((await printedNotice(desk, id)).html, 'People told')).toBe('Undecided')
    const record = (event: Parameters<typeof desk.call<'breaches:record-event'>>[1]['event']) =>
      desk.call('breaches:record-event', { id, event })
    const at = '2026-11-21T09:00:00.000Z'
    await record({
      kind: 'people-planned',
      at,
      isDayOnly: false,
      by: null,
      plannedOn: '2026-11-24',
    })
    expect(valueOf((await printedNotice(desk, id)).html, 'People told')).toBe(
      'Planned for 24 Nov 2026',
    )
    await desk.call('breaches:assess', { id, by: null, assessment: anAssessment() })
    await record({
      kind: 'people-not-told',
      at,
      isDayOnly: false,
      by: null,
      ground: 'unintelligible',
      reason: 'Strong encryption.',
    })
    expect(valueOf((await printedNotice(desk, id)).html, 'People told')).toMatch(
      /^No\. .*\(GDPR art\. 34\(3\)\(a\)\) Strong encryption\.$/,
    )
  })

  it('names the message that people were sent', async () => {
    const desk = await aDesk('empty')
    const id = await awareBreach(desk)
    const told = await issued(desk, { kind: 'people-message', id }, '%PDF', 'Message.pdf')
    const event = step('people-told', '2026-11-21T09:00:00.000Z', {
      number: 1200,
      means: 'E-mail',
      documentId: told.id,
      isOrdered: true,
      text: null,
    })
    await desk.call('breaches:record-event', { id, event })
    expect(valueOf((await printedNotice(desk, id)).html, 'People told')).toBe(
      'Yes, 21 Nov 2026, 11:00 (Europe/Vilnius, UTC+2); ordered by the authority (GDPR art. 34(4)); 1,200 people told; by: E-mail; text: Message.pdf',
    )
  })

  it('prints what was recorded as text, never as markup', async () => {
    const hostile = '<img src=x onerror=alert(1)><script>1</script>'
    const desk = await aDesk('empty')
    const id = await awareBreach(desk, {
      title: hostile,
      description: hostile,
      measuresTaken: hostile,
      contactPoint: hostile,
      reporter: { name: hostile, role: hostile, contact: hostile },
    })
    const { html } = await printedNotice(desk, id)
    expect(html).not.toMatch(/<(script|style|img|iframe|object|link|meta)|\sstyle=/i)
    expect(html.match(/&lt;img/g)?.length).toBeGreaterThan(4)
  })

  it('cites the UK GDPR for a British controller', async () => {
    const desk = await aDesk('empty')
    await desk.call('register:change', { country: 'GB' })
    const { html } = await printedNotice(desk, await awareBreach(desk))
    expect(html.match(/(?<!UK )GDPR art/g) ?? []).toEqual([])
    expect(html).toContain('UK GDPR art. 33(3)(a)')
  })
})
