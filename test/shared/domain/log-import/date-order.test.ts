import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  collectDateEvidence,
  decideDateOrder,
  noDateEvidence,
} from '#shared/domain/log-import/date-order'
import { readLogDate } from '#shared/domain/log-import/read-date'

function evidenceOf(cells: readonly string[]) {
  const evidence = noDateEvidence()
  for (const cell of cells) collectDateEvidence(evidence, cell)
  return evidence
}

const orderOf = (...cells: string[]) => decideDateOrder(evidenceOf(cells))

describe('the order of a column', () => {
  it('is decided by any part above 12', () => {
    expect(orderOf('03/04/2026', '13/04/2026')).toBe('dmy')
    expect(orderOf('03/04/2026', '04/13/2026')).toBe('mdy')
    expect(orderOf('3-4-26', '04-13-26 10:22 AM')).toBe('mdy')
  })

  it('is asked when nothing decides', () => {
    expect(orderOf('03/04/2026', '12/12/2026', '')).toBe('ask')
  })

  it('is mixed when cells contradict one another', () => {
    expect(orderOf('2026-03-04', '25/03/2026', '03/25/2026')).toBe('mixed')
  })

  it('needs no decision where every cell says it by itself', () => {
    expect(orderOf('2026-03-04', '04.03.2026', '4 March 2026', '46085')).toBe('ymd')
  })

  it('is asked when a year of two digits may stand in front', () => {
    expect(orderOf('26/03/05', '26/04/12')).toBe('ask')
    expect(orderOf('26/03/31', '27/12/05', '99/01/01')).toBe('ymd')
    expect(orderOf('25/03/26', '26/03/26')).toBe('dmy')
  })

  it('does not come from cells that are no date in any order', () => {
    expect(orderOf('45/45/2026', '03/25/2026', 'n/a')).toBe('mdy')
  })

  it('reads what is no date, a number or relative as what it is', () => {
    const evidence = evidenceOf(['46086', 'yesterday', 'n/a', '', '2026-03-05 10:00'])
    expect(evidence).toMatchObject({ cells: 4, serials: 1, relative: 1, unreadable: 1 })
    expect(evidence.withoutZone).toBe(1)
  })

  it('never rests on one cell: every decided column is read whole', () => {
    const part = fc.integer({ min: 1, max: 28 })
    const cell = fc.tuple(part, part).map(([a, b]) => `${a}/${b}/2026`)
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), (cells) => {
        const order = decideDateOrder(evidenceOf(cells))
        if (order === 'ask' || order === 'mixed') return true
        const dates = cells.filter((text) => Math.min(...text.split('/').map(Number)) <= 12)
        return dates.every((text) => 'day' in readLogDate(text, { order, timeZone: 'UTC' }))
      }),
    )
  })
})
