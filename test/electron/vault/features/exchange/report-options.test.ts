import { describe, expect, it } from 'vitest'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import { emptyProcessorActivity } from '#shared/domain/processor-activities/processor-activity'
import { EMPTY_REGISTER } from '#shared/domain/register/register'
import { exampleRegister } from '#shared/example/example-register'
import { reportText } from '#shared/text/report'
import { TODAY, aReport, anActivity, aRegister, sheetOf, valueOf } from '#support/printed-report'

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
