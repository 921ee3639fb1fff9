import { describe, expect, it } from 'vitest'
import { breachesListText } from '#shared/text/breaches-list'

const LEFT = '26 h 14 min left'
const OVER = '2 h 03 min over'

describe('the line of words above the register of breaches', () => {
  it.each([
    [{ total: 1, running: 0, over: 0, next: null }, '1 incident, no clock running'],
    [
      { total: 4, running: 1, over: 0, next: LEFT },
      '4 incidents, 1 clock running: 26 h 14 min left',
    ],
    [
      { total: 4, running: 1, over: 1, next: OVER },
      '4 incidents, 1 clock running: 2 h 03 min over',
    ],
    [
      { total: 1200, running: 3, over: 1, next: LEFT },
      '1,200 incidents, 3 clocks running: 26 h 14 min left, 1 over',
    ],
    [
      { total: 4, running: 2, over: 2, next: OVER },
      '4 incidents, 2 clocks running: 2 h 03 min over, all over',
    ],
  ])('tells %j', (state, words) => {
    expect(breachesListText.state(state)).toBe(words)
  })
})
