import { describe, expect, it } from 'vitest'
import { EMPTY_REGISTER, NO_CONTACT } from '#shared/domain/register/register'
import { sectionOf } from '#support/printed-case'
import { aCertificate, aLine } from '#support/printed-erasure'
import { rowsOf, valueOf } from '#support/printed-report'

const KEPT = {
  records: 12,
  reason: 'legal-claims',
  citation: 'Claim 4711 of a buyer',
  reviewOn: '2027-05-20',
  holdRefNo: 'LH-007',
} as const

describe('the certificate of an erasure', () => {
  it('names number, controller, day, method, who, and the digest that proves it', () => {
    const { html, words, title, author, digest, fileName, runningHead } = aCertificate([aLine()])
    expect(title).toBe('Erasure certificate EC-2026-004, Žalgiris UAB')
    expect(author).toBe('Žalgiris UAB')
    expect(fileName).toBe('Erasure-certificate_EC-2026-004_Žalgiris-UAB.pdf')
    expect(runningHead).toContain('EC-2026-004')
    expect(digest).toBe('ab'.repeat(32))
    expect(words).toContain('ab'.repeat(32))
    expect(valueOf(html, 'Controller')).toBe('Žalgiris UAB')
    expect(valueOf(html, 'Recorded as')).toBe('ER-004, on 20 Nov 2026')
    expect(valueOf(html, 'Erased on')).toBe('20 Nov 2026')
    expect(valueOf(html, 'Erased <span')).toBe('120 records in 1 holding')
    expect(valueOf(html, 'Method')).toMatch(/^Overwritten\. /)
    expect(valueOf(html, 'Carried out by')).toBe('Head of IT')
    expect(valueOf(html, 'Certificate issued')).toBe('22 Nov 2026')
    expect(valueOf(html, 'Printed')).toBe('22 Nov 2026, by Ona')
    expect(valueOf(html, 'Note')).toBe('Run log 77')
  })

  it('says where controller and officer are reached, and what of it is not recorded', () => {
    const labels = ['Postal address', 'Data protection officer', 'Contact of the officer']
    const told = (html: string) => labels.map((label) => valueOf(html, label))
    expect(told(aCertificate([aLine()]).html)).toEqual(labels.map(() => 'not recorded'))
    const register = {
      ...EMPTY_REGISTER,
      contact: { ...NO_CONTACT, postalAddress: 'Gedimino pr. 1, Vilnius' },
      dpo: {
        ...EMPTY_REGISTER.dpo,
        name: 'Ona Onaitė',
        contact: { ...NO_CONTACT, email: 'dpo@example.eu', phone: '+370 600' },
      },
    }
    expect(told(aCertificate([aLine()], { register }).html)).toEqual([
      'Gedimino pr. 1, Vilnius',
      'Ona Onaitė',
      'dpo@example.eu; +370 600',
    ])
  })

  it('says that added people are at most so many', () => {
    const note = 'a sum of people is the number of people at most.'
    expect(aCertificate([aLine(), aLine()]).words).toContain(note)
    expect(aCertificate([aLine(), aLine({ people: null })]).words).not.toContain(note)
    expect(aCertificate([aLine(), aLine({ people: 0 })]).words).not.toContain(note)
  })

  it('tells each holding with system, start of the period, last permitted day and numbers', () => {
    const { html, words } = aCertificate([aLine()])
    expect(rowsOf(html, 'erased-lines')).toEqual([
      ['Shop database', 'the last update, 1 Oct 2021', '1 Oct 2026', '120', '100', '120'],
    ])
    expect(words).toContain('Rule RET-ACC Account data: 5 years after the last update')
  })

  it('sums each category and all of them', () => {
    const { html } = aCertificate([
      aLine({ category: 'B', records: 1, people: 1, erasedRecords: 1 }),
      aLine({ category: 'A', records: 20, people: 2, erasedRecords: 15, stillDueRecords: 5 }),
      aLine({ category: 'A', records: 300, people: 3, erasedRecords: 288, kept: KEPT }),
    ])
    expect(rowsOf(html, 'erased-sums')).toEqual([
      ['A', '2', '320', '5', '303', '12', '5'],
      ['B', '1', '1', '1', '1', '0', '0'],
      ['All categories', '3', '321', '6', '304', '12', '5'],
    ])
    expect(rowsOf(html, 'erased-lines').filter(([first]) => first === 'Sum')).toEqual([
      ['Sum', '', '', '320', '5', '303'],
    ])
  })

  it('never takes what was not counted for nothing', () => {
    const { html, words } = aCertificate([
      aLine({ records: null, people: null, erasedRecords: null }),
      aLine({ people: null }),
    ])
    expect(rowsOf(html, 'erased-sums')).toEqual([
      [
        'Account data',
        '2',
        '120 and 1 not counted',
        'not counted',
        '120 and 1 not counted',
        '0',
        '0',
      ],
    ])
    expect(words).toContain('120 records, and 1 holding that nobody counted, in 2 holdings')
  })

  it('names batches only where there are any', () => {
    expect(aCertificate([aLine()]).words).not.toContain('Batch')
    const { html } = aCertificate([aLine({ batchRef: 'BKP-2021' }), aLine({ system: 'Zoo' })])
    expect(rowsOf(html, 'erased-lines').map((cells) => cells[3])).toEqual(['BKP-2021', '', ''])
  })

  it('lists what was kept with its reason, article, citation, hold and review', () => {
    const { html } = aCertificate([aLine({ erasedRecords: 108, kept: KEPT })])
    expect(rowsOf(html, 'kept-parts')).toEqual([
      [
        'Account data; Shop database',
        '12',
        'To establish, exercise or defend legal claims (GDPR art. 17(3)(e)) Claim 4711 of a buyer',
        'LH-007',
        '20 May 2027',
      ],
    ])
    expect(rowsOf(html, 'still-due')).toEqual([])
  })

  it('lists what is still due', () => {
    const { html } = aCertificate([aLine({ erasedRecords: 100, stillDueRecords: 20 }), aLine()])
    expect(rowsOf(html, 'still-due')).toEqual([['Account data; Shop database', '20', '1 Oct 2026']])
  })

  it('says that nothing was kept, nothing is due and no file proves it', () => {
    const { html } = aCertificate([aLine()])
    expect(html).toContain('Nothing was kept of what this erasure covers.')
    expect(html).toContain('Nothing of what this erasure covers is still due.')
    expect(html).toContain('No file is kept with the record.')
  })

  it.each([
    ['2026-11-20', 'Every holding was erased by its last permitted day.'],
    ['2026-11-19', '1 of 1 holding was erased after the last permitted day, 1 day at most.'],
    [
      '2026-11-21',
      'Every holding was erased by its last permitted day. 1 holding was erased before the last permitted day.',
    ],
    [null, '1 holding had no last permitted day.'],
  ])('tells how it stands to a last permitted day of %s', (dueOn, told) => {
    expect(valueOf(aCertificate([aLine({ dueOn })]).html, 'Timeliness')).toBe(told)
  })

  it('tells of a day that had passed before a hold moved it', () => {
    const dueOn = '2026-11-20'
    const lines = [aLine({ dueOn, dueBeforeHoldOn: '2025-03-01' }), aLine({ dueOn: '2026-11-25' })]
    expect(valueOf(aCertificate(lines).html, 'Timeliness')).toBe(
      'For 1 holding the last permitted day had passed before a legal hold began, on 1 Mar 2025; the day shown is that of its release. 1 holding was erased before the last permitted day.',
    )
  })

  it('lists evidence files with size and digest', () => {
    const digest = 'cd'.repeat(32)
    const file = {
      id: 'f',
      erasureId: 'er-1',
      name: 'run.log',
      bytes: 1400,
      digest,
      addedOn: '2026-11-21',
    }
    const { html } = aCertificate([aLine()], { files: [file] })
    expect(rowsOf(html, 'files')).toEqual([['run.log', '1,400 bytes', '21 Nov 2026', digest]])
  })

  it('says what it proves and what not, and leaves room for a signature', () => {
    const { words } = aCertificate([aLine()])
    expect(words).toMatch(
      /It proves that .* It does not prove by itself .* Signature Place and date Head of IT Name and function Signature/,
    )
  })

  it('cites the UK GDPR where the controller is British', () => {
    const { words } = aCertificate([aLine({ kept: KEPT })], { regime: 'GB' })
    expect(words.match(/(?<!UK )GDPR art\./g)).toBeNull()
    expect(words).toContain('UK GDPR art. 17(3)(e)')
  })

  it('is marked where nothing is real', () => {
    const example = { ...EMPTY_REGISTER, isExample: true }
    const { words, runningMark } = aCertificate([aLine()], { register: example })
    expect(words).toContain('No real data was erased.')
    expect(runningMark).toMatch(/^EXAMPLE/)
    expect(aCertificate([aLine()]).runningMark).toBe('Confidential')
  })

  it('escapes everything that was recorded', () => {
    const evil = '<img src=x onerror=alert(1)>"&'
    const line = aLine({
      category: evil,
      rule: evil,
      ruleSentence: evil,
      system: evil,
      event: evil,
      batchRef: evil,
      stillDueRecords: 1,
      kept: { ...KEPT, citation: evil, holdRefNo: evil },
    })
    const { html } = aCertificate([line], {
      producedBy: evil,
      register: { ...EMPTY_REGISTER, legalName: evil },
    })
    expect(html).not.toContain('<img')
    expect(sectionOf(html, 'Summary')).toContain('&lt;img')
  })

  it('stays complete and quick with five hundred holdings', () => {
    const lines = Array.from({ length: 500 }, (_, index) =>
      aLine({
        holdingId: `h-${index}`,
        category: `Category ${index % 9}`,
        records: 1,
        erasedRecords: 1,
      }),
    )
    const { html } = aCertificate(lines)
    expect(rowsOf(html, 'erased-lines')).toHaveLength(509)
    expect(html.match(/<table class="erased-lines"> ?<thead>/g)).toHaveLength(9)
    expect(rowsOf(html, 'erased-sums').at(-1)).toEqual([
      'All categories',
      '500',
      '500',
      '50,000',
      '500',
      '0',
      '0',
    ])
  })
})
