import { describe, expect, it } from 'vitest'
import { dataTypeWords } from '#shared/text/enisa-help'
import { askVault } from '#support/ask-vault'
import {
  ANSWERS,
  anAssessment,
  AWARE_AT,
  closedBreach,
  issued,
  loggedBreach,
  notice,
  step,
  storedFile,
} from '#support/breaches'
import { aDesk, type TestDesk } from '#support/desk'
import { sectionOf } from '#support/printed-case'
import { valueOf } from '#support/printed-report'

const record = async (desk: TestDesk, id: string) =>
  (await askVault(desk, 'breaches:document', { print: { kind: 'record', id }, isDraft: false }))
    .html

describe('the internal record', () => {
  it('says of what is missing that it is not recorded', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk)
    const html = await record(desk, id)
    for (const label of ['What happened', 'Awareness', 'Measures taken', 'Lessons', 'Activities'])
      expect(valueOf(html, label)).toBe('not recorded')
    expect(valueOf(html, 'Closed')).toBe('not closed yet')
    expect(sectionOf(html, 'Decisions and their reasons')).toContain('No decision is recorded.')
    expect(sectionOf(html, 'Assessments of the risk')).toContain('No assessment is recorded.')
    expect(sectionOf(html, 'Documents issued')).toContain('No document was issued.')
    expect(html).not.toContain('not yet known')
  })

  it('tells who decided what, when and why', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    await desk.call('breaches:assess', { id, by: 'Ona', assessment: anAssessment() })
    const decision = step('not-notified', '2026-11-21T09:00:00.000Z', { reason: 'All encrypted.' })
    await desk.call('breaches:record-event', { id, event: { ...decision, by: 'Jonas' } })
    const html = await record(desk, id)
    expect(sectionOf(html, 'Decisions and their reasons')).toMatch(
      /21 Nov 2026, 11:00 \(Europe\/Vilnius, UTC\+2\) Decided not to notify the authority GDPR art\. 33\(1\), 33\(5\) .*All encrypted\. Jonas/,
    )
    const timeline = sectionOf(html, 'Timeline')
    expect(timeline).toMatch(/First signal.*Aware that.*Risk assessed.*Decided not to notify/)
    expect(timeline).not.toContain('All encrypted.')
  })

  it('says when the decision not to notify disagrees with the latest assessment', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    const decisions = async () => sectionOf(await record(desk, id), 'Decisions and their reasons')
    const assess = (outcome: 'unlikely' | 'risk') =>
      desk.call('breaches:assess', { id, by: null, assessment: anAssessment({ outcome }) })
    await assess('unlikely')
    const event = step('not-notified', '2026-11-21T09:00:00.000Z', { reason: 'All encrypted.' })
    await desk.call('breaches:record-event', { id, event })
    expect(await decisions()).not.toContain('disagrees')
    await assess('risk')
    expect(await decisions()).toMatch(
      /not to notify disagrees with the latest assessment, which says “Risk”\..* \(GDPR art\. 33\(1\)\)/,
    )
    await desk.call('breaches:change-settings', { notificationThreshold: 'high-risk' })
    expect(await decisions()).not.toContain('disagrees')
  })

  it('keeps every assessment with its answers, sums and reasons', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    const first = anAssessment({ reasons: 'Only names.' })
    const answers = {
      ...ANSWERS,
      types: [
        { type: 'simple' as const, adjust: 0, why: 'Names.' },
        { type: 'financial' as const, adjust: -1, why: 'One day only.' },
      ],
      identificationWhy: 'Full names.',
      malicious: true,
      individuals: 101,
    }
    const exampleCodes = ['01/2021-07']
    const second = anAssessment({
      answers,
      exampleCodes,
      outcome: 'risk',
      reasons: 'Accounts too.',
    })
    for (const assessment of [first, second])
      await desk.call('breaches:assess', { id, by: 'Ona', assessment })
    const told = sectionOf(await record(desk, id), 'Assessments of the risk')
    expect(told).toMatch(
      /Assessment 1, 22 Nov 2026.*by Ona.*Only names\..*Assessment 2.*Accounts too\./,
    )
    expect(told).toContain('1 (context) × 1.00 (identification) + 0.25 (circumstances) = 1.25')
    expect(told).toContain('2 (context) × 1.00 (identification) + 0.75 (circumstances) = 2.75')
    expect(told).toContain(`${dataTypeWords.financial.name}: 3 − 1 = 2. One day only.`)
    expect(told).toContain(`${dataTypeWords.simple.name}: 1. Names.`)
    expect(told).toContain('EDPB Guidelines 01/2021, case 7')
    expect(told).toContain('1.00. Full names.')
    expect(told).toContain('malicious intent 0.50')
    expect(told).toContain('More than 100 people')
    expect(told).toContain('ENISA severity, 2013; 2.75, medium')
  })

  it('lists issued versions and files with their digests', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    const file = await storedFile(desk, id)
    const version = await issued(desk, { kind: 'notification', id, stage: 'initial' })
    const html = await record(desk, id)
    const documents = sectionOf(html, 'Documents issued')
    expect(documents).toContain('Notification to the authority, first part, version 1')
    expect(documents).toContain(version.digest)
    expect(sectionOf(html, 'Files')).toMatch(new RegExp(`log\\.txt 17 bytes .*${file.digest}`))
  })

  it('tells of a closed incident its lessons, tasks, links and the end', async () => {
    const desk = await aDesk('empty')
    const { id } = await closedBreach(desk, AWARE_AT)
    const tasks = [
      { id: 't-1', what: 'Buy locks', owner: 'Jonas', dueOn: '2026-12-01', doneOn: null },
      { id: 't-2', what: 'Tell staff', owner: null, dueOn: null, doneOn: '2026-11-21' },
    ]
    await desk.call('breaches:change', { id, patch: { tasks } })
    const html = await record(desk, id)
    expect(valueOf(html, 'Closed')).toBe('20 Nov 2026, 11:00 (Europe/Vilnius, UTC+2)')
    expect(valueOf(html, 'Lessons')).toBe('Encrypt all.')
    expect(valueOf(html, 'Tasks')).toBe(
      'Buy locks; Jonas; due 1 Dec 2026; not done Tell staff; done 21 Nov 2026',
    )
    expect(valueOf(html, 'Activities')).toMatch(/^PA-\d+ Sales$/)
    expect(valueOf(html, 'People told')).toMatch(/^No\. No high risk is likely/)
  })

  it('names the document that a notification was sent as', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    await desk.call('breaches:assess', {
      id,
      by: null,
      assessment: anAssessment({ outcome: 'risk' }),
    })
    const version = await issued(desk, { kind: 'notification', id, stage: 'initial' })
    const event = notice('2026-11-22T09:00:00.000Z', { stage: 'initial', documentId: version.id })
    await desk.call('breaches:record-event', { id, event })
    const told = sectionOf(await record(desk, id), 'Decisions and their reasons')
    expect(told).toContain(version.name)
  })
})
