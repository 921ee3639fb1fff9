type Place = { readonly query: string; readonly openedId: string | null }

export type KeptPlace = {
  readonly now: () => Place
  /** Keeps the row that was opened, to come back to. */
  readonly keepOpened: (openedId: string) => void
  /** Keeps what was searched for. */
  readonly keepQuery: (query: string) => void
}

/** Where the reader was in a short list when she left it; one for each list. */
export function keptPlace(): KeptPlace {
  let place: Place = { query: '', openedId: null }
  return {
    now: () => place,
    keepOpened: (openedId) => {
      place = { ...place, openedId }
    },
    keepQuery: (query) => {
      place = { ...place, query }
    },
  }
}
