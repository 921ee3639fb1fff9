import { describe, expect, it } from 'vitest'
import { NO_RETENTION_FILTER, type HoldingRow } from '#shared/ipc/retention'
import { AWARE_AT, closedBreach, loggedBreach, step } from '#support/breaches'
import { aDesk, type TestDesk } from '#support/desk'
import { aRule, erasing, refusalOf, URGENT } from '#support/holdings'

const RULE = aRule('breaches', {
  event: 'last_message',
  period: 'P5Y',
  max: 'P1M',
  triggerDefinition: 'x',
})

async function ownRows({ call }: TestDesk): Promise<HoldingRow[]> {
  const filter = { ...NO_RETENTION_FILTER, systemIds: ['own'] }
  const page = await call('retention:page', { filter, sort: URGENT, after: null, limit: 500 })
  return page.rows.filter((row) => row.own === 'breaches')
}

async function withRule(desk: TestDesk, record = RULE): Promise<void> {
  await desk.call('catalogues:save', { kind: 'retention-rule', record })
  await desk.call('retention:change-settings', { breachesRuleId: RULE.id })
}

describe('incidents in the book of retention', () => {
  it('stand by the day of closing under their rule, and agree with each incident', async () => {
    const desk = await aDesk('empty')
    await withRule(desk)
    // Past midnight where the incident is, not yet by UTC.
    const early = await closedBreach(desk, '2021-11-20T22:30:00.000Z')
    const late = await closedBreach(desk, '2022-03-01T10:00:00.000Z')
    await closedBreach(desk, '2022-03-01T11:00:00.000Z')
    await loggedBreach(desk, { awareAt: AWARE_AT })
    const rows = await ownRows(desk)
    expect(rows).toMatchObject([
      {
        category: 'Breach files',
        event: 'closing of the breach',
        eventOn: '2021-11-21',
        dueOn: '2026-11-21',
        status: 'OVERDUE',
        records: 1,
        ruleRef: 'RET-BREACHES',
      },
      { eventOn: '2022-03-01', dueOn: '2027-03-01', status: 'RUNNING', records: 2 },
    ])
    for (const [at, { id }] of [early, late].entries())
      expect((await desk.call('breaches:read', { id })).summary.eraseOn).toBe(rows[at]?.dueOn)
  })

  it('follow each incident: reopened it leaves, erased it is gone', async () => {
    const desk = await aDesk('empty')
    await withRule(desk)
    const { id } = await closedBreach(desk, '2021-11-20T10:00:00.000Z')
    expect(await ownRows(desk)).toHaveLength(1)
    const event = step('reopened', '2026-11-22T09:00:00.000Z', { reason: 'More' })
    await desk.call('breaches:record-event', { id, event })
    expect(await ownRows(desk)).toEqual([])
    await desk.call('journal:undo', undefined)
    expect(await ownRows(desk)).toHaveLength(1)
    await desk.call('breaches:erase', { ids: [id] })
    expect(await ownRows(desk)).toEqual([])
  })

  it('count what turned out to be no breach too', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, {}, [
      step('not-a-breach', AWARE_AT, { reason: 'False alarm' }),
    ])
    expect((await desk.call('breaches:read', { id })).summary.closedOn).toBe('2026-11-20')
    expect(await ownRows(desk)).toMatchObject([
      { eventOn: '2026-11-20', status: 'NO_RULE', findings: ['F-RET-NONE'], dueOn: null },
    ])
  })

  it('are told by the effect of a changed rule, and never ticked off here', async () => {
    const desk = await aDesk('empty')
    await withRule(desk)
    await closedBreach(desk, '2021-11-20T10:00:00.000Z')
    const effect = await desk.call('retention-rules:effect', { ...RULE, period: 'P6Y' })
    expect(effect).toMatchObject({ holdings: 1, records: 1, moved: 1, noLongerOverdue: 1 })
    const [row] = await ownRows(desk)
    const tick = erasing([row?.id ?? ''], { withNotDue: true })
    expect(await refusalOf(desk, 'erasures:record', tick)).toBe('nothing-to-erase')
  })

  it('have no limit under a rule that they cannot follow', async () => {
    const desk = await aDesk('empty')
    await withRule(desk, { ...RULE, kind: 'until_earliest', events: ['last_message'] })
    const { id } = await closedBreach(desk, '2021-11-20T10:00:00.000Z')
    expect(await ownRows(desk)).toMatchObject([{ status: 'NO_RULE', dueOn: null }])
    expect((await desk.call('breaches:read', { id })).summary.eraseOn).toBeNull()
  })
})
