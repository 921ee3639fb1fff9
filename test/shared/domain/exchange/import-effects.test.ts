import { describe, expect, it } from 'vitest'
import { clashingNumbers, importEffects } from '#shared/domain/exchange/import-effects'
import { ENTITIES } from '#shared/domain/journal/entity'
import { exampleRegister } from '#shared/example/example-register'

const current = exampleRegister('2026-11-22')
const copy = () => structuredClone(current)

describe('importEffects', () => {
  it('skips everything when the file is the register', () => {
    const effects = importEffects(current, copy())
    expect(effects.length).toBeGreaterThan(24)
    expect(new Set(effects.map(({ effect }) => effect))).toEqual(new Set(['skip']))
  })

  it('names the fields that change, sorted', () => {
    const incoming = copy()
    const [activity] = incoming.activities
    if (activity) Object.assign(activity, { purpose: 'Other', owner: 'Ona' })
    const changed = importEffects(current, incoming).filter(({ effect }) => effect !== 'skip')
    expect(changed).toMatchObject([
      { entity: 'activity', id: activity?.id, effect: 'change', fields: ['owner', 'purpose'] },
    ])
    expect(changed[0]?.label).toBe('PA-01 Usage statistics and platform improvement')
  })

  it('adds what the register does not have', () => {
    const incoming = copy()
    incoming.catalogues.measure.push({ id: 'new', name: 'Encryption', description: null })
    const added = importEffects(current, incoming).filter(({ effect }) => effect === 'add')
    expect(added).toEqual([
      { entity: 'measure', id: 'new', label: 'Encryption', effect: 'add', fields: [] },
    ])
  })

  it('lists records in the order in which they depend on each other', () => {
    const order = importEffects(current, copy()).map(({ entity }) => ENTITIES.indexOf(entity))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })
})

describe('clashingNumbers', () => {
  it('refuses a number that another activity of the register has', () => {
    const incoming = copy()
    incoming.activities.splice(1)
    const [activity] = incoming.activities
    if (activity) activity.id = 'stranger'
    expect(clashingNumbers(current, incoming)).toEqual([
      { field: 'activities.0.refNo', code: 'duplicate' },
    ])
  })

  it('lets two activities swap their numbers', () => {
    const incoming = copy()
    const [first, second] = incoming.activities
    if (first && second) [first.refNo, second.refNo] = [second.refNo, first.refNo]
    expect(clashingNumbers(current, incoming)).toEqual([])
  })
})
