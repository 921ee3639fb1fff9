import { SearchField } from '#ui/fields/SearchField'
import type { List } from './list.ts'

export type ListSearchProps<Row> = {
  readonly list: List<Row>
  readonly label: string
  /** By which the window's menu finds it. */
  readonly id: string
}

/** The search over a list; Enter and Down lead into it. */
export function ListSearch<Row>({ list, label, id }: ListSearchProps<Row>) {
  const { view, setView, gridId, isArranged } = list
  return (
    <SearchField
      id={id}
      label={label}
      value={view.search}
      isDisabled={!isArranged}
      onChange={(search) => setView((now) => ({ ...now, search }))}
      onLeave={() => document.getElementById(gridId)?.focus()}
    />
  )
}
