import { describe, expect, it } from 'vitest'
import { factsOf } from '#shared/domain/retention/facts'
import { Erasure } from '#shared/domain/retention/erasure'
import { erasureProblems, partProblems } from '#shared/domain/retention/erasure-problems'
import { holdProblems } from '#shared/domain/retention/hold-problems'
import { holdCovers } from '#shared/domain/retention/hold-scope'
import { LegalHold } from '#shared/domain/retention/legal-hold'
import { retentionDate } from '#shared/domain/retention/retention-date'
import { addDays } from '#shared/domain/values/day'
import { exampleErasures, exampleHolds } from '#shared/example/erasures'
import { exampleRegister } from '#shared/example/example-register'
import { exampleHoldings } from '#shared/example/holdings'
import { exampleSystems } from '#shared/example/systems'

const TODAY = '2026-11-22'
const DAYS = Array.from({ length: 37 }, (_, index) => addDays(TODAY, index * 11))
const { catalogues } = exampleRegister(TODAY)
const rules = new Map(catalogues['retention-rule'].map((rule) => [rule.id, rule]))

describe('the legal holds of the example', () => {
  it('are valid on whatever day the example is opened, and lead nowhere that is not there', () => {
    for (const today of DAYS) {
      const ids = new Set(exampleHoldings(today).map(({ id }) => id))
      const known = {
        today,
        categoryIds: new Set(catalogues['data-category'].map(({ id }) => id)),
        ruleIds: new Set(rules.keys()),
        systemIds: new Set(exampleSystems().map(({ id }) => id)),
        hasHolding: (id: string) => ids.has(id),
      }
      for (const hold of exampleHolds(today)) {
        expect(LegalHold.parse(hold)).toEqual(hold)
        expect(holdProblems(hold, known), hold.refNo).toEqual([])
      }
    }
  })

  it('cover sales that are past, soon due and due later; the released one covers backups', () => {
    const holdings = exampleHoldings(TODAY)
    const covered = exampleHolds(TODAY).map(({ scope, from }) =>
      holdings.filter((holding) => holdCovers(scope, holding, from)),
    )
    expect(covered.map(({ length }) => length)).toEqual([9, 12, 1])
    expect(exampleHolds(TODAY).map(({ releasedOn }) => releasedOn !== null)).toEqual([
      false,
      true,
      false,
    ])
  })
})

describe('the erasures of the example', () => {
  it.each(DAYS)('add up to what is left, opened on %s', (today) => {
    const holdings = new Map(exampleHoldings(today).map((holding) => [holding.id, holding]))
    for (const erasure of exampleErasures(today)) {
      expect(Erasure.parse(erasure)).toEqual(erasure)
      expect(
        erasureProblems(
          erasure,
          erasure.lines.flatMap((line) => line.eventOn ?? []),
          today,
        ),
      ).toEqual([])
      for (const line of erasure.lines) {
        const holding = holdings.get(line.holdingId)
        const { records, erasedRecords, stillDueRecords, kept } = line
        expect((erasedRecords ?? 0) + (stillDueRecords ?? 0) + (kept?.records ?? 0)).toBe(records)
        expect(holding?.erased ?? null).toEqual(
          stillDueRecords === 0 ? { on: erasure.on, erasureId: erasure.id } : null,
        )
        expect(line.eventOn).toBe(holding?.events[0]?.on)
        if (stillDueRecords !== 0) expect(holding?.records).toBe(stillDueRecords)
      }
    }
  })

  it('name every holding that is gone, and the day on which it fell due', () => {
    const erasures = exampleErasures(TODAY)
    const holdings = exampleHoldings(TODAY)
    const gone = holdings.filter(({ erased }) => erased !== null).map(({ id }) => id)
    const lines = erasures.flatMap(({ lines }) => lines)
    expect(
      lines.filter((line) => line.stillDueRecords === 0).map((line) => line.holdingId),
    ).toEqual(gone)
    for (const line of lines) {
      const holding = holdings.find(({ id }) => id === line.holdingId)
      if (!holding) throw new Error('no such holding')
      const facts = factsOf({ ...holding, erased: null }, [])
      const day = { asOf: TODAY, dueSoonDays: 30 }
      const { dueOn } = retentionDate(rules.get(holding.ruleId ?? '') ?? null, rules, facts, day)
      expect(line.dueOn).toBe(dueOn)
    }
  })

  it('keep one part for a claim, under a hold of its own', () => {
    const [, second] = exampleErasures(TODAY)
    const line = second?.lines.at(-1)
    if (!second || !line?.kept) throw new Error('nothing was kept')
    const { holdingId, erasedRecords, kept, records } = line
    expect(
      partProblems(
        { holdingId, erasedRecords, kept },
        { id: holdingId, events: [], records },
        second.on,
      ),
    ).toEqual([])
    const hold = exampleHolds(TODAY).find(({ refNo }) => refNo === kept.holdRefNo)
    const [left] = hold?.scope.holdingIds ?? []
    expect(exampleHoldings(TODAY).find(({ id }) => id === left)?.records).toBe(kept.records)
    expect(hold).toMatchObject({
      reason: kept.reason,
      citation: kept.citation,
      reviewOn: kept.reviewOn,
    })
  })
})
