import type { CatalogueKind } from '#shared/domain/catalogues/catalogue'

type Place = { readonly query: string; readonly openedId: string | null }

const START: Place = { query: '', openedId: null }
const places = new Map<CatalogueKind, Place>()

/** Where the reader was in a list when she left it. */
export function placeInList(kind: CatalogueKind): Place {
  return places.get(kind) ?? START
}

/** Keeps where the reader is, to come back to. */
export function keepPlace(kind: CatalogueKind, place: Partial<Place>): void {
  places.set(kind, { ...placeInList(kind), ...place })
}
