import { keptPlace } from '../../parts/list/kept-place.ts'

/** Where the reader was in the list of rules when she left it. */
export const { now: placeInRules, keepOpened, keepQuery } = keptPlace()
