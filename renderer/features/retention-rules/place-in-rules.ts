type Place = { readonly query: string; readonly openedId: string | null }

let place: Place = { query: '', openedId: null }

/** Where the reader was in the list of rules when she left it. */
export function placeInRules(): Place {
  return place
}

/** Keeps the rule that was opened, to come back to. */
export function keepOpened(openedId: string): void {
  place = { ...place, openedId }
}

/** Keeps what was searched for. */
export function keepQuery(query: string): void {
  place = { ...place, query }
}
