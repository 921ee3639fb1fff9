import { describe, expect, it } from 'vitest'
import { foldText, matchesWords } from '../../../../renderer/parts/list/fold-text.ts'
import {
  firstView,
  fitView,
  moveColumn,
  nextSort,
  withFilter,
} from '../../../../renderer/parts/list/list-view.ts'

const COLUMNS = [
  { id: 'name', isFixed: true, sortValue: () => '' },
  { id: 'state', filter: { valuesOf: () => [] } },
  { id: 'purpose', isHiddenAtFirst: true },
]
const FIRST = firstView(COLUMNS, [{ id: 'name', desc: false }])

describe('the arrangement of a list', () => {
  it.each([[null], ['junk'], [{ ...FIRST, density: 'huge' }], [{ search: 1 }]])(
    'is the first one where nothing readable was kept: %j',
    (kept) => {
      expect(fitView(kept, FIRST, COLUMNS)).toEqual(FIRST)
    },
  )

  it('keeps what still fits the columns of today', () => {
    const kept = {
      ...FIRST,
      sort: [{ id: 'gone', desc: true }],
      filters: { gone: ['x'], state: ['open'], name: ['x'] },
      columns: [
        { id: 'state', isShown: false },
        { id: 'gone', isShown: true },
        { id: 'name', isShown: false },
      ],
    }
    const view = fitView(kept, FIRST, COLUMNS)
    expect(view.sort).toEqual([])
    expect(view.filters).toEqual({ state: ['open'] })
    expect(view.columns).toEqual([
      { id: 'state', isShown: false },
      { id: 'name', isShown: true },
      { id: 'purpose', isShown: false },
    ])
  })

  it('loses a filter with its last value', () => {
    const filtered = withFilter(FIRST, 'state', ['open'])
    expect(filtered.filters).toEqual({ state: ['open'] })
    expect(withFilter(filtered, 'state', []).filters).toEqual({})
  })

  it('moves a column by places, never out of the list', () => {
    const ids = (by: number) => moveColumn(FIRST.columns, 'name', by).map(({ id }) => id)
    expect(ids(1)).toEqual(['state', 'name', 'purpose'])
    expect(ids(-1)).toEqual(['name', 'state', 'purpose'])
    expect(ids(9)).toEqual(['name', 'state', 'purpose'])
  })
})

describe('a click on a column head', () => {
  it('sorts up, down, and not at all', () => {
    const up = nextSort([], { id: 'name' }, false)
    const down = nextSort(up, { id: 'name' }, false)
    expect(up).toEqual([{ id: 'name', desc: false }])
    expect(down).toEqual([{ id: 'name', desc: true }])
    expect(nextSort(down, { id: 'name' }, false)).toEqual([])
  })

  it('begins with most where most matters', () => {
    const column = { id: 'findings', isDescendingFirst: true }
    expect(nextSort([], column, false)).toEqual([{ id: 'findings', desc: true }])
  })

  it('adds to the sort with Shift', () => {
    const sort = [{ id: 'state', desc: false }]
    expect(nextSort(sort, { id: 'name' }, true)).toEqual([...sort, { id: 'name', desc: false }])
    expect(nextSort(sort, { id: 'name' }, false)).toEqual([{ id: 'name', desc: false }])
  })
})

describe('the search of a list', () => {
  const text = foldText('PA-07 Žádosti o přístup\nŁódź, Straße')

  it.each(['zadosti', 'ŽÁDOSTI', 'pristup pa-07', 'strasse'.slice(0, 4), '  '])(
    'finds %j without case and accents',
    (query) => {
      expect(matchesWords(text, query)).toBe(true)
    },
  )

  it('wants every word', () => {
    expect(matchesWords(text, 'zadosti cookies')).toBe(false)
  })
})
