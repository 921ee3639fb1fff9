import { describe, expect, it } from 'vitest'
import type { Activity } from '#shared/domain/activities/activity'
import { emptyActivity } from '#shared/domain/activities/empty'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import { FINDING_CODES } from '#shared/domain/findings/codes'
import { emptyProcessorActivity } from '#shared/domain/processor-activities/processor-activity'
import { EMPTY_REGISTER } from '#shared/domain/register/register'
import { exampleRegister } from '#shared/example/example-register'
import type { ReportOptions } from '#shared/ipc/exchange'
import { findingText } from '#shared/text/findings'
import { reportText } from '#shared/text/report'
import { printedFindings } from '#vault/features/exchange/printed-findings'
import { registerDigest } from '#vault/features/exchange/register-json'
import type { ReportInput } from '#vault/features/exchange/report/report-input'
import { buildReport } from '#vault/features/exchange/report/report'

const TODAY = '2026-11-22'
const AUTHORITY_COPY: ReportOptions = {
  part: 'controller',
  withFindings: false,
  withStaffNames: true,
  recipientAuthority: null,
  fileReference: null,
  activityIds: null,
}

function aReport(
  data: RegisterData,
  options: Partial<ReportOptions> = {},
  more: Partial<ReportInput> = {},
) {
  return buildReport({
    data,
    options: { ...AUTHORITY_COPY, ...options },
    findings: printedFindings(data, TODAY),
    changes: [],
    producedOn: TODAY,
    producedBy: 'Ona Petrauskienė',
    digest: registerDigest(data),
    ...more,
  })
}

const anActivity = (patch: Partial<Activity> = {}): Activity => ({
  ...emptyActivity('PA-01', 'Payroll'),
  id: 'a-1',
  createdOn: TODAY,
  changedOn: TODAY,
  ...patch,
})

function aRegister(patch: Partial<RegisterData> = {}): RegisterData {
  return {
    register: EMPTY_REGISTER,
    activities: [anActivity()],
    processorActivities: [],
    catalogues: {
      'data-category': [],
      recipient: [],
      processor: [],
      system: [],
      measure: [],
      'retention-rule': [],
    },
    findingAnswers: [],
    noticeFindings: [],
    ...patch,
  }
}

/** The words of a document as a reader meets them. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
}

function sheetOf(html: string, index: number): string {
  const from = html.indexOf(`<section class="sheet" id="sheet-${index}"`)
  return wordsOf(html.slice(from, html.indexOf('</section>', from)))
}

/** Value printed beside a label within a part of the document. */
function valueOf(html: string, label: string): string {
  const pattern = new RegExp(`<dt>\\s*${label}[^]*?</dt>\\s*<dd>([^]*?)</dd>`)
  return wordsOf(pattern.exec(html)?.[1] ?? 'no such label').trim()
}

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

describe('options', () => {
  const data = exampleRegister(TODAY)
  const staffed: RegisterData = {
    ...data,
    register: {
      ...data.register,
      approvedBy: 'Jonas Jonaitis',
      approvedOn: TODAY,
      dpo: { ...data.register.dpo, name: 'Rasa Rasaitė' },
    },
    activities: data.activities.map((activity) => ({
      ...activity,
      owner: 'Petras Petraitis',
      ownerContact: 'petras@example.org',
    })),
  }
  const changes = [{ at: '2026-11-20T09:12:33.000Z', who: 'Algis', what: 'Changed purpose' }]

  it('prints findings with severity, article and answer when asked', () => {
    const answered: RegisterData = {
      ...data,
      findingAnswers: [
        {
          id: 'answer',
          subject: 'activity',
          recordId: data.activities[0]?.id ?? '',
          code: 'F-OWNER',
          reason: 'One-person company',
          answeredOn: TODAY,
          reviewOn: '2027-01-01',
        },
      ],
    }
    const sheet = sheetOf(aReport(answered, { withFindings: true }).html, 1)
    expect(sheet).toContain('F-LB-LI-NOLIA')
    expect(sheet).toContain('Answered on 2026-11-22, until 2027-01-01: One-person company')
  })

  it('withholds the names of staff, but never the officer’s, when asked', () => {
    const withheld = aReport(staffed, { withStaffNames: false }, { changes }).html
    for (const name of ['Petras', 'petras@', 'Jonas', 'Algis', 'Ona Petrauskienė'])
      expect(withheld).not.toContain(name)
    expect(withheld).toContain('name withheld')
    expect(withheld).toContain('Rasa Rasaitė')
    const named = aReport(staffed, {}, { changes }).html
    for (const name of ['Petras', 'petras@', 'Jonas', 'Algis', 'Ona Petrauskienė'])
      expect(named).toContain(name)
  })

  it('names the authority and its file only when given', () => {
    const asked = { recipientAuthority: 'VDAI', fileReference: '2R-1234' }
    expect(valueOf(aReport(data, asked).html, 'Made for')).toBe('VDAI')
    expect(valueOf(aReport(data, asked).html, 'File reference')).toBe('2R-1234')
    expect(aReport(data).html).not.toContain('Made for')
  })

  it('prints the chosen activities and says that they are a selection', () => {
    const ids = [data.activities[2]?.id ?? '', data.activities[0]?.id ?? '']
    const { html, sheets } = aReport(data, { activityIds: ids })
    expect(sheets.slice(0, 2).map(({ footer }) => footer.slice(0, 5))).toEqual(['PA-01', 'PA-03'])
    expect(valueOf(html, 'Number of activities')).toBe('2 of 24, selected for this copy')
  })
})

describe('the record of a processor', () => {
  const processing = {
    ...emptyProcessorActivity('PR-01', 'Hosting for shops'),
    id: 'p-1',
    createdOn: TODAY,
    changedOn: TODAY,
  }
  const data = aRegister({ processorActivities: [processing] })
  const { html, title, sheets } = aReport(data, { part: 'processor' })

  it('is a document of its own with points a to d and no storage limits', () => {
    expect(title).toContain('Art. 30(2) GDPR')
    const sheet = sheetOf(html, 1)
    for (const letter of ['a', 'b', 'c', 'd'] as const)
      expect(sheet).toContain(`(${letter}) ${reportText.processorSections[letter]}`)
    expect(html).not.toContain('Retention schedule')
    expect(html).not.toContain('Payroll')
    expect(sheets.map(({ footer }) => footer.slice(0, 7))).toEqual([
      'PR-01 ·',
      'Annex A',
      'Annex B',
      'Annex C',
    ])
  })

  it('says "not recorded" for the controllers served', () => {
    expect(valueOf(html, 'Controller served')).toBe('not recorded')
  })
})

describe('awkward names', () => {
  it('are printed as text, never as markup', () => {
    const name = '<script>alert(1)</script> & "quoted" \'single\''
    const data = aRegister({
      register: { ...EMPTY_REGISTER, legalName: name, registerVersion: '<b>1</b>' },
      activities: [anActivity({ name, owner: name, dataSubjects: [name], refNo: '"><a href=x>' })],
    })
    const { html } = aReport(data, { withFindings: true })
    expect(html).not.toContain('<script>')
    expect(html).not.toContain('<b>1')
    expect(html).not.toContain('href=x>')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;')
  })

  it('are short in the list and whole on the sheet', () => {
    const purpose = `Long ${'x'.repeat(19_000)} end`
    const { html } = aReport(aRegister({ activities: [anActivity({ purpose })] }))
    expect(html.match(/x{100,}/g)?.map(({ length }) => length)).toEqual([155, 19_000])
  })

  it('keep the line breaks of a text', () => {
    const data = aRegister({ activities: [anActivity({ purpose: 'One\nTwo' })] })
    expect(aReport(data).html).toContain('One\nTwo')
  })
})
