import { ListFilter } from 'lucide-react'
import { listText } from '#shared/text/list'
import { Button } from '#ui/actions/Button'
import { MultiPick } from '#ui/fields/MultiPick'
import { Popover } from '#ui/layers/Popover'
import { Chip } from '#ui/marks/Chip'
import { filterChoices } from './filter-choices.ts'
import { isFiltered, withFilter, withoutFilters } from './list-view.ts'
import type { List } from './list.ts'

export type FilterBarProps<Row> = {
  readonly list: List<Row>
  /** A number of rows with its noun, for values that are counted. */
  readonly nounOf: (count: number) => string
}

/** The filters: a button with one field per column that can be filtered, and a chip for each that is on. */
export function FilterBar<Row>({ list, nounOf }: FilterBarProps<Row>) {
  const { view, setView } = list
  const filterable = list.allColumns.filter(({ filter }) => filter)
  return (
    <>
      <div className="-ml-1.5 flex">
        <Popover
          label={listText.filters}
          trigger={
            <Button kind="plain" icon={<ListFilter aria-hidden="true" />}>
              {listText.filter}
            </Button>
          }
        >
          <div className="grid w-[21.5rem] grid-cols-2 items-start gap-x-4 gap-y-3">
            {filterable.map((column) => (
              <MultiPick
                key={column.id}
                label={column.title}
                choices={filterChoices(column, list.allRows, nounOf)}
                value={view.filters[column.id] ?? []}
                onChange={(values) => setView((now) => withFilter(now, column.id, values))}
                placeholder={listText.addFilter}
              />
            ))}
          </div>
        </Popover>
      </div>
      <FilterChips list={list} />
      {isFiltered(view) && Object.keys(view.filters).length > 0 ? (
        <Button kind="plain" onPress={() => setView((now) => ({ ...now, filters: {} }))}>
          {listText.clearFilters}
        </Button>
      ) : null}
    </>
  )
}

function FilterChips<Row>({ list: { view, allColumns, setView } }: { readonly list: List<Row> }) {
  return allColumns.map(({ id, title, filter }) => {
    const values = view.filters[id]
    if (!filter || !values) return null
    const words = values.map((value) => filter.wordOf?.(value) ?? value)
    return (
      <Chip
        key={id}
        label={listText.chip(title, words)}
        onRemove={() => setView((now) => withFilter(now, id, []))}
      />
    )
  })
}

/** What an empty list offers when search or filters hide everything. */
export function ClearAll<Row>({ list }: { readonly list: List<Row> }) {
  return <Button onPress={() => list.setView(withoutFilters)}>{listText.clearAll}</Button>
}
