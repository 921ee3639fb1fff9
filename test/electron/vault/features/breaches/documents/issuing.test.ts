import { describe, expect, it } from 'vitest'
import type { BreachPrint } from '#shared/ipc/breaches'
import { askVault } from '#support/ask-vault'
import { AWARE_AT, digestNow, issued, loggedBreach } from '#support/breaches'
import { aDesk, type TestDesk } from '#support/desk'
import { valueOf, wordsOf } from '#support/printed-report'

const notification = (id: string): BreachPrint => ({ kind: 'notification', id, stage: 'initial' })
const ALL: BreachPrint = { kind: 'register', period: { from: null, to: null } }
const made = (desk: TestDesk, print: BreachPrint, isDraft = false) =>
  askVault(desk, 'breaches:document', { print, isDraft })

describe('a version about to be issued', () => {
  it('bears the digest under which it is kept', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    const { digest } = await made(desk, notification(id))
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect((await issued(desk, notification(id))).dataDigest).toBe(digest)
  })

  it('keeps why it comes late, as it was given for it', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    const late = { ...notification(id), delayReason: 'The logs had to be restored.' }
    expect((await issued(desk, late)).delayReason).toBe('The logs had to be restored.')
    expect((await issued(desk, notification(id))).delayReason).toBeNull()
    const { documents } = await desk.call('breaches:read', { id })
    expect(documents.map(({ delayReason }) => delayReason)).toContain(late.delayReason)
  })

  it('is counted among the versions of its kind and incident', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    const other = await loggedBreach(desk, { awareAt: AWARE_AT })
    await issued(desk, notification(id))
    await issued(desk, ALL)
    const foot = async (print: BreachPrint) => (await made(desk, print)).runningFoot
    expect(await foot(notification(id))).toBe('BR-001, version 2')
    expect(await foot({ kind: 'record', id })).toBe('BR-001, version 1')
    expect(await foot(notification(other.id))).toBe('BR-002, version 1')
    expect(await foot(ALL)).toBe('All-Incidents, version 2')
  })

  it('is the same document for the same data', async () => {
    const desk = await aDesk()
    for (const kind of ['record', 'people-message'] as const) {
      const print = { kind, id: 'example-breach-01' } as const
      expect(await made(desk, print)).toEqual(await made(desk, print))
    }
  })

  it('has another digest when what it tells changes, and the same when it does not', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    const before = digestNow(desk, notification(id))
    const letter = digestNow(desk, { kind: 'people-message', id })
    await desk.call('breaches:change', { id, patch: { lessons: 'Lock the doors.' } })
    expect(digestNow(desk, notification(id))).toBe(before)
    desk.setClock('2026-11-22T18:00:00.000Z')
    expect(digestNow(desk, notification(id))).toBe(before)
    await desk.call('breaches:change', { id, patch: { description: 'A door stood open.' } })
    expect(digestNow(desk, notification(id))).not.toBe(before)
    expect(digestNow(desk, { kind: 'people-message', id })).toBe(letter)
    const unissued = digestNow(desk, notification(id))
    await issued(desk, { kind: 'record', id })
    await issued(desk, ALL)
    const described = digestNow(desk, notification(id))
    expect(described).toBe(unissued)
    desk.setClock('2026-11-23T09:00:00.001Z')
    expect(digestNow(desk, notification(id))).not.toBe(described)
  })

  it('is not there for nobody, nor while the vault is locked', async () => {
    const desk = await aDesk('empty')
    const asked = { print: notification('nobody'), isDraft: false }
    expect(await desk.pass('breaches:document', asked)).toMatchObject({
      error: { code: 'not-found' },
    })
    await desk.pass('vault:close', undefined)
    for (const [channel, input] of [
      ['breaches:document', asked],
      ['breaches:table-bytes', { format: 'csv', period: { from: null, to: null } }],
    ] as const)
      expect(await desk.pass(channel, input)).toMatchObject({ error: { code: 'vault-locked' } })
  })
})

describe('a draft', () => {
  it.each(['notification', 'record', 'people-message', 'register'] as const)(
    'of a %s says so in the head of every page, in its foot and in its name',
    async (kind) => {
      const desk = await aDesk()
      const id = 'example-breach-01'
      const prints = {
        notification: notification(id),
        record: { kind: 'record', id },
        'people-message': { kind: 'people-message', id },
        register: ALL,
      } as const
      const draft = await made(desk, prints[kind], true)
      expect(draft.runningMark).toMatch(/^DRAFT · EXAMPLE/)
      expect(draft.runningFoot).toMatch(/, draft before version 1$/)
      expect(draft.fileName).toMatch(/_draft\.pdf$/)
      expect(draft.hasCover).toBe(false)
      const final = await made(desk, prints[kind])
      expect(final.runningMark).not.toContain('DRAFT')
      expect(wordsOf(final.html)).not.toContain('draft')
    },
  )
})

describe('documents of the example', () => {
  it('are marked as such', async () => {
    const desk = await aDesk()
    const { html } = await made(desk, { kind: 'record', id: 'example-breach-01' })
    expect(wordsOf(html)).toContain('This is an incident of the example register.')
    expect(valueOf(html, 'Reference')).toBe('BR-001')
  })
})
