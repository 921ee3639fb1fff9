import { expect, it } from 'vitest'
import {
  Period,
  RETENTION_KINDS,
  RetentionRule,
  emptyRetentionRule,
} from '#shared/domain/catalogues/retention-rule'

it.each(['P5Y', 'P6M', 'P2W', 'P30D', 'P100Y', 'P1200M', 'P36600D'])(
  'accepts the period %s',
  (period) => {
    expect(Period.safeParse(period).success).toBe(true)
  },
)

it.each(['P0Y', 'P101Y', 'P1201M', '5Y', 'P5', 'P1Y6M', 'PT5H', 'P-5Y', 'P1.5Y', 'p5y', ''])(
  'refuses the period "%s"',
  (period) => {
    expect(Period.safeParse(period).success).toBe(false)
  },
)

it.each(RETENTION_KINDS)('is valid from the start as %s', (kind) => {
  const rule = emptyRetentionRule('rule', 'RET-1', kind)
  expect(RetentionRule.parse(rule)).toEqual(rule)
})
