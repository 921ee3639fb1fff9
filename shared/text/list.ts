/** Words of every list, whatever it holds. */
export const listText = {
  filter: 'Filter',
  filters: 'Filters',
  filtersOn: 'Filters that are on',
  addFilter: 'Any',
  chip: (column: string, values: readonly string[]) => {
    const first = values.slice(0, 2).join(' or ')
    const more = values.length - 2
    return more > 0 ? `${column}: ${first} or ${more} more` : `${column}: ${first}`
  },
  clearFilters: 'Clear filters',
  clearAll: 'Clear search and filters',
  nothingMatches: 'Nothing matches',
  nothingMatchesHint: 'The search and the filters hide every line.',
  view: 'View',
  density: 'Row height',
  comfortable: 'Comfortable',
  compact: 'Compact',
  columns: 'Columns',
  columnsHint: 'Alt with Up or Down moves a column.',
  moveUp: (column: string) => `Move ${column} towards the left`,
  moveDown: (column: string) => `Move ${column} towards the right`,
  resetView: 'Reset view',
  selectAll: 'Select all lines',
  select: 'Selected',
  selected: (count: number) =>
    count === 1 ? '1 selected' : `${count.toLocaleString('en-GB')} selected`,
  clearSelection: 'Clear selection',
  actionsFor: (name: string) => `Actions for ${name}`,
  actions: 'Actions',
  none: 'None',
} as const
