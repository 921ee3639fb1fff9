import { describe, expect, it } from 'vitest'
import type { NewEvent } from '#shared/domain/requests/event'
import { NO_RETENTION_FILTER, type HoldingRow } from '#shared/ipc/retention'
import { aDesk, type TestDesk } from '#support/desk'
import { aRetentionDesk } from '#support/erasures'
import { aRule, erase, erasing, held, refusalOf, URGENT } from '#support/holdings'
import { logged } from '#support/requests'

const OWN_RULE = aRule('own', {
  event: 'last_message',
  period: 'P6M',
  max: 'P1M',
  triggerDefinition: 'x',
})

async function ownRows({ call }: TestDesk, own: HoldingRow['own']): Promise<HoldingRow[]> {
  const filter = { ...NO_RETENTION_FILTER, systemIds: ['own'] }
  const page = await call('retention:page', { filter, sort: URGENT, after: null, limit: 500 })
  return page.rows.filter((row) => row.own === own)
}

const closing = (on: string): NewEvent[] => [
  { kind: 'triaged', on },
  { kind: 'answered', on, outcome: 'full', reason: null, remedies: null },
  { kind: 'closed', on },
]

async function closed(desk: TestDesk, on: string) {
  return logged(desk, { receivedOn: '2025-08-20' }, closing(on))
}

async function withRule(desk: TestDesk): Promise<void> {
  await desk.call('catalogues:save', { kind: 'retention-rule', record: OWN_RULE })
  await desk.call('requests:change-settings', { erasureRuleId: OWN_RULE.id })
}

describe('closed requests', () => {
  it('stand by the day of closing, under the rule that erases them, and agree with each case', async () => {
    const desk = await aDesk('empty')
    await withRule(desk)
    const cases = [
      await closed(desk, '2025-08-31'),
      await closed(desk, '2025-08-31'),
      await closed(desk, '2026-10-01'),
    ]
    await logged(desk)
    const rows = await ownRows(desk, 'requests')
    expect(rows).toMatchObject([
      {
        category: 'Closed requests',
        system: 'DPO Workbench (this program)',
        event: 'closing of the request',
        eventOn: '2025-08-31',
        dueOn: '2026-02-28',
        status: 'OVERDUE',
        records: 2,
        ruleRef: 'RET-OWN',
      },
      { eventOn: '2026-10-01', dueOn: '2027-04-01', status: 'RUNNING', records: 1 },
    ])
    for (const { id, events } of cases) {
      const { eraseOn } = await desk.call('requests:read', { id })
      expect(rows.find((row) => row.eventOn === events.at(-1)?.on)?.dueOn).toBe(eraseOn)
    }
    expect((await desk.call('retention:counts', NO_RETENTION_FILTER)).overdue).toBe(1)
  })

  it('fall due with their cases even where the rule does not say from which event it runs', async () => {
    const desk = await aDesk('empty')
    await withRule(desk)
    const { id } = await closed(desk, '2026-10-01')
    const record = { ...OWN_RULE, event: null }
    await desk.call('catalogues:save', { kind: 'retention-rule', record })
    const { eraseOn } = await desk.call('requests:read', { id })
    expect(await ownRows(desk, 'requests')).toMatchObject([{ dueOn: eraseOn }])
    expect(eraseOn).toBe('2027-04-01')
  })

  it('are erased where requests are erased, never ticked off here', async () => {
    const desk = await aDesk('empty')
    await withRule(desk)
    const { id } = await closed(desk, '2025-08-31')
    const [row] = await ownRows(desk, 'requests')
    const tick = erasing([row?.id ?? ''], { withNotDue: true })
    expect(await refusalOf(desk, 'erasures:record', tick)).toBe('nothing-to-erase')
    const preview = await desk.call('erasures:preview', { choice: tick.choice, withNotDue: true })
    expect(preview).toMatchObject({ holdings: 0, leftOut: 1 })
    await desk.call('requests:erase', { ids: [id] })
    expect(await ownRows(desk, 'requests')).toEqual([])
  })

  it('have no limit where the register has no rule for them, or one that requests cannot follow', async () => {
    const desk = await aDesk('empty')
    await closed(desk, '2025-08-31')
    const none = { status: 'NO_RULE', findings: ['F-RET-NONE'], dueOn: null }
    expect(await ownRows(desk, 'requests')).toMatchObject([{ ...none, ruleId: null }])
    await withRule(desk)
    const record = { ...OWN_RULE, kind: 'until_earliest' as const, events: ['last_message'] }
    await desk.call('catalogues:save', { kind: 'retention-rule', record })
    expect(await ownRows(desk, 'requests')).toMatchObject([none])
  })

  it('explain themselves like any other holding', async () => {
    const desk = await aDesk('empty')
    await withRule(desk)
    await closed(desk, '2025-08-31')
    const [row] = await ownRows(desk, 'requests')
    const sheet = await desk.call('holdings:read', { id: row?.id ?? '' })
    expect(sheet).toMatchObject({ row, rule: OWN_RULE, holds: [], erasures: [] })
    expect(sheet.holding.records).toBe(1)
  })
})

describe('erasures recorded here', () => {
  it('stand by the day of erasure, certified or not, under the rule for deletion evidence', async () => {
    const desk = await aRetentionDesk()
    const ids = []
    for (const day of ['2021-01-29', '2021-01-30', '2021-01-31'])
      ids.push((await held(desk, day)).id)
    const [first = '', second = '', third = ''] = ids
    const before = { on: '2025-11-20', method: 'deleted', by: 'Ona', evidence: null } as const
    expect(await ownRows(desk, 'deletions')).toEqual([])
    const { id } = await erase(desk, [first])
    await erase(desk, [second])
    await erase(desk, [third], { fields: before })
    await desk.call('erasures:issue', { id })
    expect(await ownRows(desk, 'deletions')).toMatchObject([
      { eventOn: '2025-11-20', records: 1, status: 'NO_RULE', findings: ['F-RET-NONE'] },
      { eventOn: '2026-11-22', records: 2, status: 'NO_RULE', ruleId: null, dueOn: null },
    ])
    const record = { ...OWN_RULE, max: null }
    await desk.call('catalogues:save', { kind: 'retention-rule', record })
    await desk.call('retention:change-settings', { deletionsRuleId: OWN_RULE.id })
    expect(await ownRows(desk, 'deletions')).toMatchObject([
      {
        category: 'Deletion evidence',
        event: 'the deletion',
        eventOn: '2025-11-20',
        dueOn: '2026-05-20',
        status: 'OVERDUE',
      },
      { eventOn: '2026-11-22', dueOn: '2027-05-22', status: 'RUNNING', ruleRef: 'RET-OWN' },
    ])
  })

  it('follow a corrected day, and go with an erasure that is taken back', async () => {
    const desk = await aRetentionDesk()
    const { id } = await erase(desk, [(await held(desk, '2021-01-31')).id])
    await desk.call('erasures:change', { id, patch: { on: '2026-11-20' } })
    expect(await ownRows(desk, 'deletions')).toMatchObject([{ eventOn: '2026-11-20', records: 1 }])
    await desk.call('journal:undo', undefined)
    await desk.call('journal:undo', undefined)
    expect(await ownRows(desk, 'deletions')).toEqual([])
  })

  it('are never ticked off themselves', async () => {
    const desk = await aRetentionDesk()
    await erase(desk, [(await held(desk, '2021-01-31')).id])
    const [row] = await ownRows(desk, 'deletions')
    const tick = erasing([row?.id ?? ''], { withNotDue: true })
    expect(await refusalOf(desk, 'erasures:record', tick)).toBe('nothing-to-erase')
  })
})

describe('values of the journal', () => {
  it('stand by months under their own rule, and without one have no limit', async () => {
    const desk = await aDesk('empty')
    const [before] = await ownRows(desk, 'journal')
    expect(before).toMatchObject({ status: 'NO_RULE', eventOn: '2026-11-01', precision: 'month' })
    desk.setClock('2026-12-05T10:00:00.000Z')
    await desk.call('catalogues:save', { kind: 'retention-rule', record: OWN_RULE })
    await desk.call('retention:change-settings', { journalRuleId: OWN_RULE.id })
    const rows = await ownRows(desk, 'journal')
    expect(rows).toMatchObject([
      {
        eventOn: '2026-11-01',
        dueOn: '2026-12-01',
        status: 'OVERDUE',
        records: before?.records,
        event: 'the change',
      },
      { eventOn: '2026-12-01', dueOn: '2027-01-01', status: 'DUE_SOON', records: 2 },
    ])
  })

  it('grow with each change, and shrink where an erasure empties them', async () => {
    const desk = await aDesk('empty')
    await withRule(desk)
    const count = async () => (await ownRows(desk, 'journal'))[0]?.records ?? 0
    const start = await count()
    const { id } = await closed(desk, '2025-08-31')
    // Logged, then triaged, answered and closed.
    expect(await count()).toBe(start + 4)
    await desk.call('requests:erase', { ids: [id] })
    expect(await count()).toBe(start)
  })

  it('are the same counted step by step and all at once', async () => {
    const desk = await aDesk()
    for (const name of ['One', 'Two', 'Three']) {
      await desk.call('activities:create', { name })
      await ownRows(desk, 'journal')
    }
    const counted = await ownRows(desk, 'journal')
    await desk.reopen()
    expect(await ownRows(desk, 'journal')).toEqual(counted)
  })
})
