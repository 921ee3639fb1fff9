import { aDesk, type TestDesk } from './desk.ts'
import { aHold, aRule, held, withLists } from './holdings.ts'

/** Holdings in every kind of column. */
export async function aStory(): Promise<TestDesk> {
  const desk = await aDesk('empty')
  await withLists(desk)
  const law = aRule('law', { kind: 'legal_obligation', event: 'created' })
  const look = aRule('look', { kind: 'review', reviewEvery: 'P1Y' })
  for (const record of [law, look])
    await desk.call('catalogues:save', { kind: 'retention-rule', record })
  for (const day of [
    '2021-11-21',
    '2021-11-22',
    '2021-12-22',
    '2022-02-20',
    '2023-11-30',
    '2026-11-20',
  ])
    await held(desk, day, { people: 4 })
  await held(desk, '2026-05-31', {
    categoryId: 'category-tickets',
    ruleId: 'rule-tickets',
    systemId: 'helpdesk',
    events: [{ event: 'last_message', on: '2026-05-31' }],
    isChild: true,
    records: null,
  })
  await held(desk, null)
  await held(desk, null, { ruleId: null, note: 'Abc-Ženevos' })
  await held(desk, '2020-01-01', {
    ruleId: 'rule-law',
    events: [{ event: 'created', on: '2020-01-01' }],
  })
  for (const lastReviewOn of ['2025-11-20', '2026-01-01'])
    await held(desk, null, { ruleId: 'rule-look', lastReviewOn })
  const blocked = await held(desk, '2019-01-01', { flag: { since: null, clearedOn: null } })
  await desk.call('holds:create', aHold({ holdingIds: [blocked.id] }))
  return desk
}
