import { describe, expect, it } from 'vitest'
import { EMPTY_REGISTER } from '#shared/domain/register/register'
import { caseRules } from '#shared/domain/requests/case-rules'
import { REQUEST_TYPES } from '#shared/domain/requests/types'
import { FIRST_SETTINGS } from '#shared/domain/requests/settings'
import { caseFileText as text } from '#shared/text/case-file'
import { dutiesByType } from '#shared/text/request-sheet'
import { aCaseFile, events, sectionOf } from '#support/printed-case'
import { valueOf } from '#support/printed-report'

const due = (html: string) => sectionOf(html, text.due.heading)
const REASON = 'The request repeats one answered in October.'
const REMEDIES = 'You can lodge a complaint with the State Data Protection Inspectorate.'

describe('a case of which nothing but receipt is recorded', () => {
  const { html, words, ...report } = aCaseFile()

  it.each([
    ['Controller'],
    ['Channel'],
    ['Country of the person'],
    ['Subject'],
    ['Notes'],
    ['Name'],
    ['E-mail'],
    ['Customer number'],
    ['Activities'],
    ['Related cases'],
    ['Rule'],
    ['Personal data to be erased on'],
  ])('says so beside %s', (label) => {
    expect(valueOf(html, label)).toBe('not recorded')
  })

  it('says that nothing was asked of systems, attached or answered', () => {
    expect(words).toContain(text.systems.none)
    expect(words).toContain(text.attachments.none)
    expect(words).toContain(text.answer.none)
    expect(valueOf(html, 'Status')).toBe('not done yet')
    expect(valueOf(html, 'Closed')).toBe('not closed yet')
  })

  it('tells reference, state, who produced it and what runs at head and foot', () => {
    expect(words).toContain('Case file RQ-0007')
    expect(valueOf(html, 'State')).toBe('Received')
    expect(valueOf(html, 'Asked for')).toBe('Access and copy GDPR art. 15')
    expect(valueOf(html, 'Produced')).toBe('22 Nov 2026, by Ona Petrauskienė')
    expect(words).toContain('d1ge57')
    expect(report).toMatchObject({
      fileName: 'Case_RQ-0007_not-recorded_2026-11-22.pdf',
      title: 'Case file RQ-0007, not recorded',
      digest: 'd1ge57',
      hasCover: false,
      runningHead: 'not recorded   ·   Case file RQ-0007',
      runningMark: 'Confidential',
      runningFoot: 'RQ-0007 · produced on 22 Nov 2026',
    })
  })

  it('says who produced it even when no name is known', () => {
    const nameless = aCaseFile({}, { producedBy: null })
    expect(valueOf(nameless.html, 'Produced')).toBe('22 Nov 2026, name not recorded')
  })
})

describe('due dates on paper', () => {
  it('come with every step, its article and what is to be confirmed', () => {
    const { html } = aCaseFile({ receivedOn: '2026-08-31' })
    expect(due(html)).toContain('Answer GDPR art. 12(3)')
    expect(valueOf(html, 'Due')).toBe('30 Sep 2026')
    expect(due(html)).toContain(
      '31 August + 1 month = 30 September: September has no 31st. Reg. 1182/71 Art. 3(2)(c)',
    )
    expect(due(html)).toMatch(/With establishments .* to be confirmed/)
    expect(html.match(/<ol class="steps">.*?<\/ol>/)?.[0].match(/<li>/g)?.length).toBeGreaterThan(4)
  })

  it('show the date without the pause beside the paused one', () => {
    const { html } = aCaseFile({
      events: events(
        { kind: 'identity-asked', on: '2026-11-04', reason: 'New address' },
        { kind: 'identity-answered', on: '2026-11-14' },
      ),
    })
    expect(valueOf(html, 'Due')).toBe('14 Dec 2026')
    expect(valueOf(html, 'Answer, without the pause')).toBe(
      '2 Dec 2026 if the pause is not accepted',
    )
  })

  it('say that the clock stands still', () => {
    const asked = events({ kind: 'identity-asked', on: '2026-11-04', reason: 'New address' })
    const { html } = aCaseFile({ events: asked })
    expect(valueOf(html, 'Due')).toBe('No date while the clock stands still')
    expect(valueOf(html, 'Next due')).toBe('The clock stands still: Answer')
  })

  it('say how late an answer was', () => {
    const { html } = aCaseFile({
      receivedOn: '2026-09-01',
      events: events(
        { kind: 'triaged', on: '2026-09-02' },
        { kind: 'answered', on: '2026-10-05', outcome: 'full', reason: null, remedies: null },
      ),
    })
    expect(valueOf(html, 'Status')).toBe('Done on 5 Oct 2026, 4 days late')
    expect(valueOf(html, 'Next due')).toBe('Nothing is due.')
  })

  it('are all there: processing to end, house target, both British days, the letter of the authority', () => {
    const { html } = aCaseFile(
      { types: ['OBJECT_DM', 'COMPLAINT_DIRECT', 'COMPLAINT_SA'], receivedOn: '2026-07-01' },
      { rules: caseRules(FIRST_SETTINGS, 'GB') },
    )
    for (const words of [
      'End the processing at once',
      'Acknowledge the complaint',
      'Answer, house target',
      'Answer the authority',
    ])
      expect(due(html)).toContain(words)
    expect(valueOf(html, 'Aim for')).toBe('30 Jul 2026')
    expect(due(html)).toContain('31 Jul 2026')
    expect(due(html)).toContain('none is computed until then')
  })

  it('are none for what is no data protection request', () => {
    const { html } = aCaseFile({
      events: events({ kind: 'not-dp', on: '2026-11-03', reason: 'About a delivery' }),
    })
    expect(due(html)).toContain('No limit runs: this is no data protection request.')
  })
})

describe('timeline and answer on paper', () => {
  it('run by day, with the receipt first and every reason', () => {
    const { html } = aCaseFile({
      channel: 'email',
      events: events(
        { kind: 'triaged', on: '2026-11-05' },
        { kind: 'extended', on: '2026-11-20', months: 2, reason: 'Forty systems' },
        { kind: 'note', on: '2026-11-03', text: 'Called back' },
      ),
    })
    const timeline = sectionOf(html, text.timeline.heading)
    const order = ['2 Nov 2026 Received E-mail', '3 Nov 2026', '5 Nov 2026', '20 Nov 2026']
    const places = order.map((words) => timeline.indexOf(words))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(timeline).toContain('By 2 months Reason: Forty systems')
  })

  it('tell a refusal with its reasons and remedies', () => {
    const { html } = aCaseFile({
      events: events(
        { kind: 'triaged', on: '2026-11-05' },
        {
          kind: 'answered',
          on: '2026-11-20',
          outcome: 'refused',
          reason: REASON,
          remedies: REMEDIES,
        },
      ),
    })
    expect(valueOf(html, 'Answer')).toBe('Refused, 20 Nov 2026')
    expect(valueOf(html, 'Reasons')).toBe(REASON)
    expect(valueOf(html, 'Remedies')).toBe(REMEDIES)
  })

  it('keep both answers of a reopened case and name the complaint', () => {
    const { html } = aCaseFile(
      {
        relatedIds: ['c-1'],
        events: events(
          { kind: 'triaged', on: '2026-11-05' },
          {
            kind: 'answered',
            on: '2026-11-06',
            outcome: 'refused',
            reason: REASON,
            remedies: REMEDIES,
          },
          { kind: 'reopened', on: '2026-11-10', complaintId: 'c-1' },
          { kind: 'answered', on: '2026-11-20', outcome: 'full', reason: null, remedies: null },
        ),
      },
      { caseRef: (id) => (id === 'c-1' ? 'RQ-0009' : null) },
    )
    const answers = sectionOf(html, text.answer.heading)
    expect(answers).toContain('Refused, 6 Nov 2026')
    expect(answers).toContain('Answered in full, 20 Nov 2026')
    expect(sectionOf(html, text.timeline.heading)).toContain('By the complaint: RQ-0009')
    expect(valueOf(html, 'Related cases')).toBe('RQ-0009')
  })

  it('say that the other program told no day', () => {
    const closed = events({ kind: 'closed-in-source', on: null, statusText: 'solved' })
    const { html, words } = aCaseFile({ events: closed })
    expect(words).toContain('Day not known Closed in the other program Its status there: solved')
    expect(valueOf(html, 'Status')).toBe('Done on a day the other program does not tell')
    expect(valueOf(html, 'Closed')).toBe('closed; the other program does not tell the day')
  })
})

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
