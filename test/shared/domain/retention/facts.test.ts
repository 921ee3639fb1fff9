import { expect, it } from 'vitest'
import { factsOf, factsUntil } from '#shared/domain/retention/facts'
import { EMPTY_SCOPE } from '#shared/domain/retention/legal-hold'
import { NOTHING_KNOWN, aHold, aHolding, facts } from './retention-cases.ts'

it('knows nothing of an empty holding', () => {
  expect(factsOf(aHolding(), [])).toEqual(NOTHING_KNOWN)
})

it('takes from a holding what its date depends on', () => {
  const holding = aHolding({
    events: [
      { event: 'last_update', on: '2021-01-01' },
      { event: '__proto__', on: '2022-01-01' },
    ],
    flag: { since: '2021-05-01', clearedOn: '2026-05-01' },
    lastReviewOn: '2025-01-01',
    hasParentalConsent: true,
    erased: { on: '2026-11-01', erasureId: 'erasure' },
  })
  const known = factsOf(holding, [])
  expect(Object.entries(known.events)).toEqual([
    ['last_update', '2021-01-01'],
    ['__proto__', '2022-01-01'],
  ])
  expect(known).toMatchObject({
    isFlagged: true,
    flaggedOn: '2021-05-01',
    flagClearedOn: '2026-05-01',
    lastReviewOn: '2025-01-01',
    hasParentalConsent: true,
    holds: [],
    erasedOn: '2026-11-01',
  })
})

it('takes of the holds those that cover it', () => {
  const holds = [
    aHold(),
    aHold({ scope: { ...EMPTY_SCOPE, categoryIds: ['other'] } }),
    aHold({ from: '2025-01-01', releasedOn: '2025-06-01' }),
    aHold({ from: '2024-01-01', scope: { ...EMPTY_SCOPE, onlyFlagged: true } }),
    aHold({ from: '2024-06-01', scope: { ...EMPTY_SCOPE, onlyFlagged: true } }),
  ]
  const holding = aHolding({ flag: { since: null, clearedOn: '2024-03-01' } })
  expect(factsOf(holding, holds).holds).toEqual([
    { from: '2026-08-01', releasedOn: null },
    { from: '2025-01-01', releasedOn: '2025-06-01' },
    { from: '2024-01-01', releasedOn: null },
  ])
})

it('leaves out what had not happened by a day', () => {
  const known = facts(
    { created: '2026-11-22', last_update: '2026-11-23' },
    {
      isFlagged: true,
      flagClearedOn: '2026-11-23',
      lastReviewOn: '2026-11-23',
      erasedOn: '2026-11-23',
    },
  )
  expect(factsUntil(known, '2026-11-22')).toEqual(
    facts({ created: '2026-11-22' }, { isFlagged: true }),
  )
  expect(factsUntil(known, '2026-11-23')).toEqual(known)
})
