import { describe, expect, it } from 'vitest'
import type { NoticeStage } from '#shared/domain/breaches/event'
import { askVault } from '#support/ask-vault'
import { anAssessment, AWARE_AT, issued, loggedBreach, notice } from '#support/breaches'
import { aDesk, type TestDesk } from '#support/desk'
import { valueOf } from '#support/printed-report'

async function assessed(desk: TestDesk): Promise<string> {
  const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
  const assessment = anAssessment({ outcome: 'risk' })
  await desk.call('breaches:assess', { id, by: null, assessment })
  return id
}

const record = (desk: TestDesk, id: string, event: ReturnType<typeof notice>) =>
  desk.call('breaches:record-event', { id, event })

async function followed(desk: TestDesk, id: string, stage: NoticeStage): Promise<string> {
  const print = { kind: 'notification', id, stage } as const
  const { html } = await askVault(desk, 'breaches:document', { print, isDraft: false })
  return valueOf(html, 'Follows')
}

describe('the head of a follow-up', () => {
  it('names the version it follows, by date and digest', async () => {
    const desk = await aDesk('empty')
    const id = await assessed(desk)
    const print = { kind: 'notification', id, stage: 'initial' } as const
    const first = await issued(desk, print)
    const follows = (stage: NoticeStage) => followed(desk, id, stage)
    expect(await follows('initial')).toBe('no such label')
    expect(await follows('complete')).toBe('no such label')
    const event = notice('2026-11-22T09:00:00.000Z', { stage: 'initial', documentId: first.id })
    await record(desk, id, event)
    const told = `version 1 of 22 Nov 2026, 12:00 (Europe/Vilnius, UTC+2), digest of its data ${first.dataDigest}`
    expect(await follows('follow-up')).toBe(told)
    await issued(desk, { ...print, stage: 'follow-up' })
    expect(await follows('complete')).toBe(told)
  })

  it('names the version issued last where no step names one, and none where none was issued', async () => {
    const desk = await aDesk('empty')
    const id = await assessed(desk)
    await record(desk, id, notice('2026-11-22T09:00:00.000Z', { stage: 'initial' }))
    const follows = () => followed(desk, id, 'follow-up')
    expect(await follows()).toBe('no such label')
    await issued(desk, { kind: 'record', id })
    expect(await follows()).toBe('no such label')
    for (const stage of ['initial', 'follow-up'] as const)
      await issued(desk, { kind: 'notification', id, stage })
    expect(await follows()).toMatch(/^version 2 of 22 Nov 2026/)
  })
})
