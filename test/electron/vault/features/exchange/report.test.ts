import { describe, expect, it } from 'vitest'
import type { Activity } from '#shared/domain/activities/activity'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import { FINDING_CODES } from '#shared/domain/findings/codes'
import { exampleRegister } from '#shared/example/example-register'
import { findingText } from '#shared/text/findings'
import { reportText } from '#shared/text/report'
import { registerDigest } from '#vault/features/exchange/register-json'
import {
  TODAY,
  aReport,
  anActivity,
  aRegister,
  wordsOf,
  sheetOf,
  valueOf,
} from '#support/printed-report'

describe('the printed example', () => {
  const { html, ...report } = aReport(exampleRegister(TODAY))

  it('has a sheet for each of the 24 activities, in order, a to g', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
    for (let index = 1; index <= 24; index++) {
      const sheet = sheetOf(html, index)
      const heads = [`PA-${String(index).padStart(2, '0')}`].concat(
        letters.map((letter) => `(${letter}) ${reportText.sections[letter]}`),
        reportText.sections.additional,
      )
      const places = heads.map((head) => sheet.indexOf(head))
      expect(places).not.toContain(-1)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }
  })

  it('says "not recorded" for the controller that the notice does not name', () => {
    expect(valueOf(html, 'Controller')).toBe('not recorded')
    expect(valueOf(html, 'Legal name')).toBe('not recorded')
    expect(valueOf(html, 'Postal address')).toBe('not recorded')
    expect(valueOf(html, 'Data protection officer')).toBe('not recorded')
  })

  it('is marked as example on the cover and at the head of every page', () => {
    expect(wordsOf(html)).toContain(reportText.exampleNote)
    expect(report.runningMark).toBe('EXAMPLE · Confidential')
    expect(report.runningHead).toBe(
      'imkeys.com   ·   Record of processing activities, version 0.1-example',
    )
  })

  it('shows no text and no code of a finding, but the state of each activity', () => {
    for (const code of FINDING_CODES) {
      expect(html).not.toContain(code)
      expect(html).not.toContain(`>${findingText[code].title}<`)
    }
    for (let index = 1; index <= 24; index++)
      expect(sheetOf(html, index)).toMatch(/State: (INCOMPLETE|DEFICIENT|WEAK)/)
    expect(html).toContain('<td class="state">INCOMPLETE</td>')
  })

  it('gives the storage limit with its start, in words', () => {
    expect(sheetOf(html, 3)).toContain('5 years after the last update')
  })

  it('names sheets and annexes for the foot of their pages', () => {
    expect(report.sheets[6]).toEqual({
      anchor: 'sheet-7',
      footer: 'PA-07 · version 0.1-example · created 2026-11-22 · changed 2026-11-22',
    })
    expect(report.sheets.at(-1)?.footer).toBe('Annex D. Change log')
    expect(report.title).toBe('Record of processing activities, Art. 30(1) GDPR')
  })

  it('is the same document for the same data', () => {
    expect(aReport(structuredClone(exampleRegister(TODAY)))).toEqual({ html, ...report })
    expect(html).toContain(registerDigest(exampleRegister(TODAY)))
  })

  it('carries no style and no script in its markup', () => {
    expect(html).not.toMatch(/<(script|style|img|iframe|object|link|meta)|\sstyle=|\son\w+=/i)
  })

  it('leads from the contents to every sheet and annex', () => {
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor)
    for (const anchor of targets) expect(html).toContain(`id="${anchor}"`)
    for (const { anchor } of report.sheets) expect(targets).toContain(anchor)
  })
})

describe('an activity of which nothing is recorded', () => {
  const { html } = aReport(aRegister())

  it.each([
    ['Purpose'],
    ['Data subjects'],
    ['Categories of data'],
    ['Special categories'],
    ['Recipients'],
    ['Processors'],
    ['Transfers'],
    ['Erasure limits'],
    ['Description'],
    ['Lawful basis'],
    ['Source of the data'],
    ['Automated decisions'],
    ['Impact assessment'],
    ['Systems'],
    ['Privacy notice'],
    ['Joint controllers'],
    ['Representative in the Union'],
    ['Lead supervisory authority'],
    ['Approved'],
    ['As of'],
  ])('says so beside %s', (label) => {
    expect(valueOf(html, label)).toBe('not recorded')
  })
})

describe('statements in words', () => {
  const sheet = (patch: Partial<Activity>, data: Partial<RegisterData> = {}) =>
    aReport(aRegister({ activities: [anActivity(patch)], ...data })).html

  it('says that there are no recipients and no transfers', () => {
    const html = sheet({ recipientsNone: true, transfersNone: true })
    expect(valueOf(html, 'Recipients')).toBe(reportText.sheet.recipientsNone)
    expect(valueOf(html, 'Transfers')).toBe(reportText.sheet.transfersNone)
  })

  it('names country, recipient and safeguard of a transfer', () => {
    const transfer = {
      country: 'US',
      recipient: 'Mailer Inc.',
      mechanism: 'scc' as const,
      documentRef: null,
      impactAssessmentRef: null,
      repeated: null,
    }
    expect(valueOf(sheet({ transfers: [transfer] }), 'Transfers')).toBe(
      'United States: Mailer Inc.; standard contractual clauses, Art. 46(2)(c)',
    )
    expect(
      valueOf(sheet({ transfers: [{ ...transfer, mechanism: null }] }), 'Transfers'),
    ).toContain('safeguard not recorded')
  })

  it('marks special categories, with or without their condition', () => {
    const html = sheet({
      specialCategories: [
        { type: 'health', condition: 'h' },
        { type: 'biometric', condition: null },
      ],
    })
    expect(html).toContain('<strong class="special">Special category: Data concerning health')
    expect(valueOf(html, 'Special categories')).toContain('Art. 9(2)(h), health or social care')
    expect(valueOf(html, 'Special categories')).toContain('condition under Art. 9(2) not recorded')
    expect(valueOf(sheet({ specialCategoriesPresent: 'no' }), 'Special categories')).toBe(
      'None. Checked.',
    )
  })

  it('never prints notes and references to breaches', () => {
    const html = sheet({ note: 'Internal doubt', breachRefs: ['BR-2026-01'] })
    expect(html).not.toContain('Internal doubt')
    expect(html).not.toContain('BR-2026-01')
  })
})
