import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_FILTER } from '#shared/ipc/requests'
import { openSession } from '#vault/desk'
import { readable, writable } from '#vault/db/open'
import { readRecords } from '#vault/db/records'
import { rebuildRequestRows } from '#vault/db/request-rows'
import type { Request } from '#shared/domain/requests/request'
import { aDesk, type TestDesk } from '#support/desk'
import { derivedRows, entered } from '#support/requests'
import { aFolder } from '#support/vault'

type Turn = (desk: TestDesk, pick: number) => Promise<unknown>

const requestsIn = ({ desk }: TestDesk) =>
  readRecords<Request>(readable(openSession(desk).vault.db), 'request')
const some = (desk: TestDesk, pick: number) => {
  const all = requestsIn(desk)
  return all[pick % (all.length || 1)]
}
const idOf = (desk: TestDesk, pick: number) => some(desk, pick)?.id ?? 'nobody'
const dayOf = (pick: number) => `2026-11-${String(10 + (pick % 12)).padStart(2, '0')}`

const event =
  (make: (pick: number) => object): Turn =>
  (desk, pick) =>
    desk.pass('requests:record-event', {
      id: idOf(desk, pick),
      event: { on: dayOf(pick), ...make(pick) },
    })
const change =
  (make: (pick: number, desk: TestDesk) => object): Turn =>
  (desk, pick) =>
    desk.pass('requests:change', { id: idOf(desk, pick), patch: make(pick, desk) })

const COMMANDS: Record<string, Turn> = {
  create: (desk, pick) =>
    desk.pass('requests:create', entered({ subject: `Subject ${pick}`, receivedOn: dayOf(pick) })),
  unsorted: (desk) => desk.pass('requests:create', entered({ types: [] })),
  type: change((pick) => ({ types: [['ERASE'], ['OBJECT_DM', 'ACCESS'], []][pick % 3] })),
  person: change((pick) => ({
    requester: { name: `Person ${pick}`, email: null, reference: null },
  })),
  receipt: change((pick) => ({ receivedOn: dayOf(pick) })),
  link: change((pick, desk) => ({ relatedIds: [idOf(desk, pick + 1)] })),
  triage: event(() => ({ kind: 'triaged' })),
  ask: event((pick) => ({ kind: 'identity-asked', reason: `Doubt ${pick}` })),
  answer: event(() => ({ kind: 'answered', outcome: 'full', reason: null, remedies: null })),
  close: event(() => ({ kind: 'closed' })),
  note: event((pick) => ({ kind: 'note', text: `Note ${pick}` })),
  unsay: (desk, pick) => {
    const request = some(desk, pick)
    const events = request?.events ?? []
    const eventId = events[pick % (events.length || 1)]?.id ?? 'nothing'
    return desk.pass('requests:remove-event', { id: request?.id ?? 'nobody', eventId })
  },
  remove: (desk, pick) => desk.pass('requests:remove', { id: idOf(desk, pick) }),
  settings: (desk, pick) =>
    desk.pass('requests:change-settings', {
      answerMonths: 1 + (pick % 3),
      country: [null, 'GB', 'DE'][pick % 3],
      erasureRuleId: [null, 'example-rule-acc'][pick % 2],
    }),
  country: (desk, pick) => desk.pass('register:change', { country: ['LT', 'GB', null][pick % 3] }),
  rule: async (desk, pick) => {
    const { catalogues } = await desk.call('catalogues:list', undefined)
    const rule = catalogues['retention-rule'].find(({ ref }) => ref === 'RET-COR')
    const record = rule && { ...rule, period: ['P6M', 'P1D', 'P1Y'][pick % 3] }
    return desk.pass('catalogues:save', { kind: 'retention-rule', record })
  },
  attach: async (desk, pick) => {
    const path = join(aFolder(), `file-${pick}.txt`)
    writeFileSync(path, `content ${pick}`)
    return desk.pass('attachments:store', { requestId: idOf(desk, pick), path })
  },
  detach: async (desk, pick) => {
    const sheet = await desk.pass('requests:read', { id: idOf(desk, pick) })
    const [first] = sheet.ok ? (sheet.value as { attachments: { id: string }[] }).attachments : []
    return desk.pass('attachments:remove', { id: first?.id ?? 'nothing' })
  },
  erase: (desk, pick) => desk.pass('requests:erase', { ids: [idOf(desk, pick)] }),
  later: (desk, pick) => {
    desk.setClock(`2027-0${1 + (pick % 9)}-01T10:00:00.000Z`)
    return Promise.resolve()
  },
  leave: (desk) => desk.pass('register:leave-example', undefined),
}

const turns = fc.array(
  fc.tuple(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(...Object.keys(COMMANDS).filter((name) => name !== 'leave')),
      },
      { weight: 3, arbitrary: fc.constantFrom('journal:undo', 'journal:redo') },
      { weight: 1, arbitrary: fc.constantFrom('leave', 'erase') },
    ),
    fc.nat(60),
  ),
  { minLength: 10, maxLength: 60 },
)

function rebuilt(desk: TestDesk): unknown {
  const { vault } = openSession(desk.desk)
  vault.db.transaction(() => rebuildRequestRows(writable(vault.db)))()
  return derivedRows(desk)
}

describe('any sequence of commands, undone and done again', () => {
  it('keeps rows and words in step with the cases, and the journal whole', async () => {
    await fc.assert(
      fc.asyncProperty(turns, async (steps) => {
        const desk = await aDesk('example')
        for (const [name, pick] of steps) {
          const command = COMMANDS[name]
          await (command ? command(desk, pick) : desk.pass(name, undefined))
          const kept = derivedRows(desk)
          expect(rebuilt(desk), name).toEqual(kept)
        }
        expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
        expect(desk.logged).toEqual([])
        await desk.pass('vault:close', undefined)
      }),
      { numRuns: 15, seed: 20261122 },
    )
  }, 240_000)
})

describe('leaving the example', () => {
  it('takes requests, attachments, settings and search along, and undo brings them back', async () => {
    const desk = await aDesk('example')
    await COMMANDS.attach?.(desk, 3)
    await desk.call('requests:change-settings', { country: 'DE' })
    const before = derivedRows(desk)
    await desk.call('register:leave-example', undefined)
    expect(derivedRows(desk)).toEqual({ rows: [], types: [], words: [] })
    expect((await desk.call('requests:counts', NO_FILTER)).total).toBe(0)
    expect((await desk.call('requests:settings', undefined)).settings.country).toBeNull()
    expect((await desk.call('requests:create', entered())).refNo).toBe('RQ-0001')
    await desk.call('journal:undo', undefined)
    await desk.call('journal:undo', undefined)
    expect(derivedRows(desk)).toEqual(before)
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  })
})
