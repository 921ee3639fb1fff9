import * as z from 'zod'
import type { ListColumn } from './list-column.ts'

const MANY = 100

/** How the officer arranged a list; kept in the vault as a preference. */
export const ListView = z.strictObject({
  search: z.string().max(1000),
  sort: z.array(z.strictObject({ id: z.string(), desc: z.boolean() })).max(3),
  /** Chosen values per column; a column without any is not filtered. */
  filters: z.record(z.string(), z.array(z.string()).max(1000)),
  /** Every column in order, and whether it is shown. */
  columns: z.array(z.strictObject({ id: z.string(), isShown: z.boolean() })).max(MANY),
  density: z.enum(['comfortable', 'compact']),
})
export type ListView = z.infer<typeof ListView>
export type ColumnPlace = ListView['columns'][number]

type Columns = readonly Pick<
  ListColumn<never>,
  'id' | 'isHiddenAtFirst' | 'isFixed' | 'filter' | 'sortValue'
>[]

/** The arrangement before anyone changed it. */
export function firstView(columns: Columns, sort: ListView['sort']): ListView {
  return {
    search: '',
    sort,
    filters: {},
    columns: columns.map(({ id, isHiddenAtFirst }) => ({ id, isShown: !isHiddenAtFirst })),
    density: 'comfortable',
  }
}

/** A kept arrangement made to fit the columns of today; what cannot be read gives the first one. */
export function fitView(kept: unknown, first: ListView, columns: Columns): ListView {
  const read = ListView.safeParse(kept)
  if (!read.success) return first
  const view = read.data
  const byId = new Map(columns.map((column) => [column.id, column]))
  const known = view.columns.filter(({ id }) => byId.has(id))
  const added = first.columns.filter(({ id }) => !known.some((place) => place.id === id))
  return {
    ...view,
    sort: view.sort.filter(({ id }) => byId.get(id)?.sortValue),
    filters: Object.fromEntries(
      Object.entries(view.filters).filter(([id, values]) => byId.get(id)?.filter && values[0]),
    ),
    columns: [...known, ...added].map((place) =>
      byId.get(place.id)?.isFixed ? { ...place, isShown: true } : place,
    ),
  }
}

/** The arrangement with one column's filter set, or taken off when no value is left. */
export function withFilter(view: ListView, columnId: string, values: readonly string[]): ListView {
  const { [columnId]: _, ...others } = view.filters
  return { ...view, filters: values[0] ? { ...others, [columnId]: [...values] } : others }
}

/** The arrangement in which search and filters hide nothing. */
export function withoutFilters(view: ListView): ListView {
  return { ...view, search: '', filters: {} }
}

/** Whether search or filters may hide something. */
export function isFiltered(view: ListView): boolean {
  return view.search.trim() !== '' || Object.keys(view.filters).length > 0
}

/** The sort after a click on a column: its first direction, the other, then none. */
export function nextSort(
  sort: ListView['sort'],
  { id, isDescendingFirst = false }: Pick<ListColumn<never>, 'id' | 'isDescendingFirst'>,
  isAdded: boolean,
): ListView['sort'] {
  const current = sort.find((each) => each.id === id)
  const others = isAdded ? sort.filter((each) => each.id !== id).slice(0, 2) : []
  if (!current) return [...others, { id, desc: isDescendingFirst }]
  if (current.desc === isDescendingFirst) return [...others, { id, desc: !current.desc }]
  return others
}

/** The columns with one moved by a number of places. */
export function moveColumn(columns: readonly ColumnPlace[], id: string, by: number): ColumnPlace[] {
  const from = columns.findIndex((place) => place.id === id)
  const to = from + by
  const moved = columns[from]
  if (!moved || to < 0 || to >= columns.length) return [...columns]
  const rest = columns.filter((place) => place.id !== id)
  return [...rest.slice(0, to), moved, ...rest.slice(to)]
}
