import { describe, expect, it } from 'vitest'
import { caseRules } from '#shared/domain/requests/case-rules'
import { FIRST_SETTINGS } from '#shared/domain/requests/settings'
import { caseFileText as text } from '#shared/text/case-file'
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
      '31 August + 1 month = 30 September: September has no 31st. Reg. 1182/71 art. 3(2)(c)',
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
