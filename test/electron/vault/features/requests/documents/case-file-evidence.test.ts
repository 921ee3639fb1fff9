import { describe, expect, it } from 'vitest'
import { EMPTY_REGISTER } from '#shared/domain/register/register'
import { REQUEST_TYPES } from '#shared/domain/requests/types'
import { caseFileText as text } from '#shared/text/case-file'
import { dutiesByType } from '#shared/text/request-sheet'
import { aCaseFile, events, sectionOf } from '#support/printed-case'
import { valueOf } from '#support/printed-report'

describe('evidence on paper', () => {
  it('names systems, files with their digests, activities', () => {
    const digest = 'a5'.repeat(32)
    const { html } = aCaseFile(
      {
        systemsAsked: [
          { systemId: 's-1', askedOn: '2026-11-03', answeredOn: null, result: 'Two orders' },
          { systemId: 's-2', askedOn: null, answeredOn: null, result: null },
        ],
        activityIds: ['a-1'],
      },
      {
        attachments: [
          {
            id: 'f',
            requestId: 'r-7',
            name: 'letter.pdf',
            bytes: 48_211,
            digest,
            addedOn: '2026-11-03',
          },
        ],
        systemName: (id) => (id === 's-1' ? 'Shop' : null),
        activityName: () => 'PA-03 Orders',
      },
    )
    const systems = sectionOf(html, text.systems.heading)
    expect(systems).toContain('Shop 3 Nov 2026 not recorded Two orders')
    expect(systems).toContain('System no longer in the list')
    const files = sectionOf(html, text.attachments.heading)
    expect(files).toContain(`letter.pdf 48,211 bytes 3 Nov 2026 ${digest}`)
    expect(valueOf(html, 'Activities')).toBe('PA-03 Orders')
  })

  it('lists the duties of every right, or says that none are known', () => {
    for (const type of REQUEST_TYPES) {
      const duties = sectionOf(aCaseFile({ types: [type] }).html, text.duties.heading)
      for (const { text: duty, article } of dutiesByType[type])
        expect(duties).toContain(`${duty} ${article}`)
    }
    expect(sectionOf(aCaseFile({ types: [] }).html, text.duties.heading)).toContain('No duties')
  })

  it('compares the date of the source and never takes it over', () => {
    const imported = {
      batchId: 'b',
      source: 'Zendesk',
      externalId: '4711',
      key: 'k',
      digest: 'd',
      rowNo: 12,
      dueClaimed: '2026-12-24',
      status: 'open',
    }
    const { html } = aCaseFile({ imported })
    expect(sectionOf(html, text.origin.heading)).toContain('Zendesk')
    expect(valueOf(html, 'Number there')).toBe('4711')
    expect(valueOf(html, 'Due date there, compared, never adopted')).toBe('24 Dec 2026')
    expect(valueOf(html, 'Due')).toBe('2 Dec 2026')
  })

  it('gives the day of receipt to the minute in the zone of the controller', () => {
    const { html } = aCaseFile({ receivedAt: '2026-11-01T22:30:00.000Z' })
    expect(valueOf(html, 'Received at')).toBe('2 Nov 2026, 00:30 (Europe/Vilnius)')
  })
})

describe('the retention of a case on paper', () => {
  const rule = { ref: 'RET-COR', name: 'Correspondence', period: 'P3Y' }

  it('names rule and day, reckoned from closing', () => {
    const open = aCaseFile({}, { erasure: { rule, on: null } })
    expect(valueOf(open.html, 'Rule')).toBe('RET-COR, Correspondence: 3 years after closing')
    expect(valueOf(open.html, 'Personal data to be erased on')).toBe(
      'reckoned from the day of closing',
    )
    const closed = aCaseFile(
      {
        events: events(
          { kind: 'withdrawn', on: '2026-11-05', proof: 'Mail' },
          { kind: 'closed', on: '2026-11-06' },
        ),
      },
      { erasure: { rule, on: '2029-11-06' } },
    )
    expect(valueOf(closed.html, 'Closed')).toBe('6 Nov 2026')
    expect(valueOf(closed.html, 'Personal data to be erased on')).toBe('6 Nov 2029')
  })

  it('says that no law sets the figure', () => {
    const { words } = aCaseFile({}, { erasure: { rule, on: null } })
    expect(words).toMatch(
      /No law sets a figure .* GDPR art\. 5\(1\)\(e\), 5\(2\) · to be confirmed/,
    )
  })

  it('says since when the personal fields are gone', () => {
    const { html, words } = aCaseFile({ erasedOn: '2026-11-20' })
    for (const label of ['Name', 'E-mail', 'Subject', 'Notes'])
      expect(valueOf(html, label)).toBe('erased on 20 Nov 2026')
    expect(valueOf(html, 'Personal data erased on')).toBe('20 Nov 2026')
    expect(words).toContain('20 Nov 2026 Personal data erased')
  })
})

describe('a printed case', () => {
  const hostile = '<img src=x onerror=alert(1)><script>1</script>"\'&amp;'

  it('prints what was recorded as text, never as markup', () => {
    const { html } = aCaseFile(
      {
        refNo: hostile,
        requester: { name: hostile, email: hostile, reference: hostile },
        subject: hostile,
        notes: hostile,
        reviewer: hostile,
        types: ['ADM', 'COMPLAINT_SA'],
        authority: { name: hostile, reference: hostile, dueOn: null },
        systemsAsked: [{ systemId: hostile, askedOn: null, answeredOn: null, result: hostile }],
        activityIds: [hostile],
        events: events(
          { kind: 'identity-asked', on: '2026-11-03', reason: hostile },
          { kind: 'forwarded', on: '2026-11-04', to: hostile, personToldOn: '2026-11-04' },
        ),
      },
      { activityName: () => hostile, systemName: () => hostile, producedBy: hostile },
    )
    expect(html).not.toMatch(/<(script|style|img|iframe|object|link|meta)|\sstyle=/i)
    expect(html.match(/&lt;img src=x onerror=alert\(1\)&gt;/g)?.length).toBeGreaterThan(12)
  })

  it('is the same document for the same data, and marked where it is an example', () => {
    const { words: _words, ...first } = aCaseFile()
    const { words: _again, ...second } = aCaseFile()
    expect(first).toEqual(second)
    const example = aCaseFile({}, { register: { ...EMPTY_REGISTER, isExample: true } })
    expect(example.runningMark).toBe('EXAMPLE · Confidential')
    expect(example.words).toContain(text.exampleNote)
  })
})
