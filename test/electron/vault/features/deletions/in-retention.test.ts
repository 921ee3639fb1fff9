import { describe, expect, it } from 'vitest'
import { emptyRetentionRule } from '#shared/domain/catalogues/retention-rule'
import { NO_RETENTION_FILTER, type HoldingRow } from '#shared/ipc/retention'
import { take, TO_CLEARING, TO_DELETION } from '#support/deletion-story'
import { caseUpTo, opened, sealedAt, stepAt, upTo } from '#support/deletions'
import { aDesk, type TestDesk } from '#support/desk'
import { erasing, refusalOf, URGENT } from '#support/holdings'
import { NOW } from '#support/now'

const RULE = {
  ...emptyRetentionRule('child', 'RET-CHILD', 'immediate'),
  event: 'reasonable_belief',
  criteria: 'Reason to believe',
}
const signal = (at: string) => ({ signal: { at, isDayOnly: false } })

async function ownRows({ call }: TestDesk, own: HoldingRow['own']): Promise<HoldingRow[]> {
  const filter = { ...NO_RETENTION_FILTER, categoryIds: [`own-${own}`] }
  const page = await call('retention:page', { filter, sort: URGENT, after: null, limit: 500 })
  return page.rows
}

describe('data of children in the book of retention', () => {
  it('are due at once, on the day of reasonable belief, with or without a rule of the register', async () => {
    const desk = await aDesk('empty')
    await opened(desk, signal('2026-11-20T08:00:00.000Z'))
    await opened(desk, signal('2026-11-22T08:00:00.000Z'))
    const expected = [
      {
        category: 'Data of children to delete',
        system: 'Systems of open cases',
        event: 'reasonable belief',
        eventOn: '2026-11-20',
        dueOn: '2026-11-20',
        status: 'OVERDUE',
        findings: [],
        records: 1,
        isChild: true,
      },
      { dueOn: '2026-11-22', status: 'DUE_TODAY', records: 1 },
    ]
    const built = await ownRows(desk, 'children')
    expect(built).toMatchObject(expected)
    expect(built[0]).toMatchObject({ ruleRef: 'At once', ruleId: null })
    const facets = await desk.call('retention:facets', undefined)
    expect(facets.systems).toContainEqual({ id: 'own-cases', name: 'Systems of open cases' })
    expect(facets.systems).toContainEqual({ id: 'own', name: 'DPO Workbench (this program)' })
    expect(facets.rules).toEqual([])
    const sheet = await desk.call('holdings:read', { id: built[0]?.id ?? '' })
    expect(sheet.rule).toMatchObject({ kind: 'immediate', event: 'reasonable_belief' })
    await desk.call('catalogues:save', { kind: 'retention-rule', record: RULE })
    const chosen = await ownRows(desk, 'children')
    expect(chosen).toMatchObject(expected)
    expect(chosen[0]).toMatchObject({ ruleRef: 'RET-CHILD', ruleId: 'child' })
    // Found, not chosen: the register may do without it again.
    const removal = { kind: 'retention-rule', id: 'child' }
    expect(await refusalOf(desk, 'catalogues:remove', removal)).toBe('kept')
  })

  it('count from the day of belief where that is another one, and add up by day', async () => {
    const desk = await aDesk('empty')
    const { id } = await opened(desk)
    await opened(desk, signal('2026-11-21T08:00:00.000Z'))
    await desk.call('deletions:change', { id, patch: { beliefOn: '2026-11-21' } })
    expect(await ownRows(desk, 'children')).toMatchObject([{ dueOn: '2026-11-21', records: 2 }])
  })

  it('do not fall due where a parent consented, and leave with one who is of age', async () => {
    const desk = await aDesk('empty')
    const { id } = await opened(desk)
    await take(desk, id, ...upTo('age-checked'), {
      kind: 'consent-checked',
      at: NOW,
      isDayOnly: false,
      consent: 'verified',
      method: 'signed-form',
    })
    expect(await ownRows(desk, 'children')).toMatchObject([
      { status: 'NOT_APPLICABLE', dueOn: null },
    ])
    const other = await opened(desk)
    expect(await ownRows(desk, 'children')).toHaveLength(2)
    await take(desk, other.id, ...TO_CLEARING.slice(0, 2))
    expect(await ownRows(desk, 'children')).toHaveLength(1)
  })

  it('leave with the deletion, and come back when it is undone', async () => {
    const desk = await aDesk('empty')
    await caseUpTo(desk, 'deletion-started')
    expect(await ownRows(desk, 'children')).toHaveLength(1)
    const [{ id } = { id: '' }] = (await desk.call('deletions:list', undefined)).rows
    await take(desk, id, ...TO_DELETION.slice(-1))
    expect(await ownRows(desk, 'children')).toEqual([])
    await desk.call('journal:undo', undefined)
    expect(await ownRows(desk, 'children')).toHaveLength(1)
  })

  it('are never ticked off here', async () => {
    const desk = await aDesk('empty')
    await opened(desk)
    const [row] = await ownRows(desk, 'children')
    const tick = erasing([row?.id ?? ''], { withNotDue: true })
    expect(await refusalOf(desk, 'erasures:record', tick)).toBe('nothing-to-erase')
  })
})

describe('sealed records in the book of retention', () => {
  it('are due on the day that each says, whatever the settings say since', async () => {
    const desk = await aDesk('empty')
    const early = await sealedAt(desk, '2023-11-21T09:00:00.000Z')
    await sealedAt(desk, '2024-02-29T09:00:00.000Z')
    await desk.call('deletions:change-settings', { evidencePeriod: 'P1Y' })
    const late = await sealedAt(desk, '2026-11-20T09:00:00.000Z')
    desk.setClock(NOW)
    expect(await ownRows(desk, 'evidence')).toMatchObject([
      {
        category: 'Records of age-verification cases',
        system: 'DPO Workbench (this program)',
        event: 'closing of the case',
        eventOn: '2023-11-21',
        dueOn: '2026-11-21',
        status: 'OVERDUE',
        findings: [],
        records: 1,
        ruleRef: 'As sealed',
      },
      { eventOn: '2024-02-29', dueOn: '2027-02-28', status: 'RUNNING' },
      { eventOn: '2026-11-20', dueOn: '2027-11-20', status: 'RUNNING' },
    ])
    expect(early.sealed?.record.retentionUntil).toBe('2026-11-21')
    const { summary } = await desk.call('deletions:read', { id: late.id })
    expect(summary.eraseOn).toBe('2027-11-20')
    await desk.call('deletions:erase', { ids: [early.id] })
    expect(await ownRows(desk, 'evidence')).toHaveLength(2)
    expect(await ownRows(desk, 'children')).toEqual([])
  })

  it('have no limit where the house has none', async () => {
    const desk = await aDesk('empty')
    await desk.call('deletions:change-settings', { evidencePeriod: null })
    const { id } = await sealedAt(desk, '2023-11-21T09:00:00.000Z')
    desk.setClock(NOW)
    expect(await ownRows(desk, 'evidence')).toMatchObject([{ status: 'NO_RULE', dueOn: null }])
    expect(await refusalOf(desk, 'deletions:erase', { ids: [id] })).toBe('not-due-for-erasure')
  })

  it('count a cleared case too, from the day on which it was closed where it was', async () => {
    const desk = await aDesk('empty')
    // Past midnight where the case is, not yet by UTC.
    const at = '2023-11-20T23:30:00.000Z'
    desk.setClock(at)
    await desk.call('requests:change-settings', { timeZone: 'Europe/Vilnius' })
    const { id } = await opened(desk, signal(at))
    const closed = { kind: 'closed', at, isDayOnly: false } as const
    await take(desk, id, ...TO_CLEARING.map((event) => stepAt(event, at)), closed)
    desk.setClock(NOW)
    expect(await ownRows(desk, 'evidence')).toMatchObject([
      { eventOn: '2023-11-21', dueOn: '2026-11-21' },
    ])
  })
})
