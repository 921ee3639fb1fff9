import { controls } from '#shared/text/controls'
import type { Sheet } from './activity-sheet.ts'

/** The name of a data category; one that is gone reads as not recorded. */
export function categoryName({ catalogues }: Pick<Sheet, 'catalogues'>, id: string): string {
  const category = catalogues['data-category'].find((each) => each.id === id)
  return category?.name ?? controls.notRecorded
}
