import { describe, expect, it } from 'vitest'
import { DATA_TYPES, IDENTIFICATION } from '#shared/domain/breaches/severity'
import { adjustRange, typeScore } from '#shared/domain/breaches/severity-score'
import {
  IDENTIFIERS,
  circumstanceHelp,
  contextHelp,
  identificationHelp,
} from '#shared/text/enisa-help'

describe('the help tables', () => {
  it.each(DATA_TYPES)('lead a %s type through every score from one to four', (type) => {
    const { min, max } = adjustRange(type)
    const steps = contextHelp[type].map(({ adjust }) => adjust)
    expect([steps[0], steps.at(-1)]).toEqual([min, max])
    expect(steps.map((adjust) => typeScore({ type, adjust }))).toEqual([1, 2, 3, 4])
  })

  it('have a level for each value of identification', () => {
    expect(identificationHelp.map(({ value }) => value)).toEqual([...IDENTIFICATION])
    const empty = identificationHelp.flatMap(({ value, cells }) =>
      IDENTIFIERS.filter((each) => cells[each] === null).map((each) => `${value} ${each}`),
    )
    expect(empty).toEqual(['0.5 email', '0.5 code', '0.75 contact'])
  })

  it('have three levels for each loss', () => {
    for (const { levels } of Object.values(circumstanceHelp))
      expect(levels.map(({ points }) => points)).toEqual([0, 0.25, 0.5])
  })
})
