import { keptPlace } from '../../parts/list/kept-place.ts'

/** Where the reader was in the table of ages when she left it. */
export const { now: placeInAges, keepOpened, keepQuery } = keptPlace()
