import { expect, it } from 'vitest'
import { aDesk } from '#support/desk'
import { aHold, aRule, held, withLists } from '#support/holdings'

it('tells how much overdue data a changed rule would make look in time', async () => {
  const desk = await aDesk('empty')
  await withLists(desk)
  await held(desk, '2019-01-31')
  await held(desk, '2021-01-31')
  await held(desk, '2021-11-22')
  const { id } = await held(desk, '2018-01-31')
  await desk.call('holds:create', aHold({ holdingIds: [id] }))
  const rule = aRule('account', { event: 'last_update', triggerDefinition: 'Profile saved.' })
  const effect = (period: string | null) => desk.call('retention-rules:effect', { ...rule, period })
  expect(await effect('P6Y')).toMatchObject({ noLongerOverdue: 1, newlyOverdue: 0 })
  expect(await effect('P4Y')).toMatchObject({ noLongerOverdue: 0, newlyOverdue: 1 })
  expect(await effect(null)).toMatchObject({ noLongerOverdue: 2, newlyOverdue: 0 })
})
