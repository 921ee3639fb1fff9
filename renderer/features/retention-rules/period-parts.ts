export type PeriodUnit = 'Y' | 'M' | 'W' | 'D'
export type PeriodParts = { readonly count: string; readonly unit: PeriodUnit }

const DRAFT = /^P(.*)([YMWD])$/s

/** Number and unit of a period, also of one that is still being typed. */
export function splitPeriod(period: string): PeriodParts {
  const [, count = '', unit = 'Y'] = DRAFT.exec(period) ?? []
  // The pattern lets no other letter through.
  return { count, unit: unit as PeriodUnit }
}

/** The period of a number and a unit as ISO 8601; null when there is no number. */
export function joinPeriod({ count, unit }: PeriodParts): string | null {
  const digits = count.trim()
  return digits === '' ? null : `P${digits.replace(/^0+(?=\d)/, '')}${unit}`
}
