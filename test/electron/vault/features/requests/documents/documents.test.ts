import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReportDocument } from '#shared/ipc/exchange'
import { NO_REQUESTER } from '#shared/domain/requests/request'
import { aDesk, type TestDesk } from '#support/desk'
import { valueOf, wordsOf } from '#support/printed-report'
import { aFolder } from '#support/vault'

async function printed(desk: TestDesk, channel: string, input: object): Promise<ReportDocument> {
  const outcome = await desk.pass(channel, input)
  if (!outcome.ok) throw new Error(outcome.error.code)
  // The channel's own schema made the value.
  return outcome.value as ReportDocument
}

const aRequestIn = (desk: TestDesk) =>
  desk.call('requests:create', {
    types: ['ACCESS'],
    requester: { ...NO_REQUESTER, name: 'Jonas Jonaitis' },
    subject: null,
    channel: 'email',
    country: null,
    receivedOn: '2026-11-02',
    notes: null,
  })

describe('the case file of a case in the vault', () => {
  it('tells the case with its attachments, its controller and who produced it', async () => {
    const desk = await aDesk('empty')
    const { id, refNo } = await aRequestIn(desk)
    const path = join(aFolder(), 'letter.txt')
    writeFileSync(path, 'Dear controller')
    await desk.pass('attachments:store', { requestId: id, path })
    const { html, fileName, author } = await printed(desk, 'requests:case-document', { id })
    expect(fileName).toBe(`Case_${refNo}_Žalgiris-UAB_2026-11-22.pdf`)
    expect(author).toBe('Žalgiris UAB')
    expect(valueOf(html, 'Name')).toBe('Jonas Jonaitis')
    expect(valueOf(html, 'Produced')).toBe('22 Nov 2026, by Ona')
    expect(wordsOf(html)).toContain('letter.txt 15 bytes')
    expect(wordsOf(html)).toContain('Public holidays counted: Lithuania')
  })

  it('bears the day it is where the controller is, and so does the reply', async () => {
    const desk = await aDesk('empty')
    const { id } = await aRequestIn(desk)
    desk.setClock('2026-11-22T22:30:00.000Z')
    const daysOf = async (timeZone: string) => {
      await desk.call('requests:change-settings', { timeZone })
      const file = await printed(desk, 'requests:case-document', { id })
      const reply = await printed(desk, 'requests:reply-document', { id, title: 'T', text: 'x' })
      return [valueOf(file.html, 'Produced'), reply.fileName.slice(-14, -4)]
    }
    expect(await daysOf('Europe/Vilnius')).toEqual(['23 Nov 2026, by Ona', '2026-11-23'])
    expect(await daysOf('Atlantic/Azores')).toEqual(['22 Nov 2026, by Ona', '2026-11-22'])
  })

  it('has another digest once anything changed, and the same before', async () => {
    const desk = await aDesk('empty')
    const { id } = await aRequestIn(desk)
    const first = await printed(desk, 'requests:case-document', { id })
    expect(await printed(desk, 'requests:case-document', { id })).toEqual(first)
    await desk.call('requests:change', { id, patch: { subject: 'All my data' } })
    const second = await printed(desk, 'requests:case-document', { id })
    expect(second.digest).not.toBe(first.digest)
  })

  it('is refused for a case that is not there, and while the vault is locked', async () => {
    const desk = await aDesk('empty')
    const gone = await desk.pass('requests:case-document', { id: 'nobody' })
    expect(gone).toMatchObject({ error: { code: 'not-found' } })
    await desk.pass('vault:close', undefined)
    const locked = await desk.pass('requests:reply-document', { id: 'x', title: 'T', text: 'x' })
    expect(locked).toMatchObject({ error: { code: 'vault-locked' } })
  })
})

describe('the reply of a case in the vault', () => {
  it('is a letter of the controller to the person who asked', async () => {
    const desk = await aDesk('empty')
    const { id, refNo } = await aRequestIn(desk)
    const reply = { id, title: 'Receipt', text: 'Dear Jonas,\n\nwe received your request.' }
    const { html, fileName } = await printed(desk, 'requests:reply-document', reply)
    expect(fileName).toBe(`Reply_${refNo}_2026-11-22.pdf`)
    expect(wordsOf(html)).toMatch(
      /Žalgiris UAB.*Jonas Jonaitis.*22 November 2026.*Receipt.*we received/,
    )
  })
})
