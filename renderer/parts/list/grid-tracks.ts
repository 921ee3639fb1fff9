import type { ListColumn } from './list-column.ts'

const LEAD_REM = 1.5
const MENU_REM = 1.75

type Widths = readonly Pick<ListColumn<never>, 'width' | 'grow'>[]

/** The columns as tracks of a CSS grid, with room for the box before and the menu after them. */
export function gridTracks(
  columns: Widths,
  hasMenu: boolean,
): { readonly template: string; readonly minWidth: string } {
  const tail = hasMenu ? MENU_REM : 0
  const tracks = columns.map(({ width, grow }) =>
    grow ? `minmax(${width}rem, ${grow}fr)` : `${width}rem`,
  )
  const sum = columns.reduce((total, { width }) => total + width, LEAD_REM + tail)
  return {
    template: [`${LEAD_REM}rem`, ...tracks, ...(hasMenu ? [`${tail}rem`] : [])].join(' '),
    minWidth: `${sum}rem`,
  }
}
