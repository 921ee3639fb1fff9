import type { BreachSheet } from '#shared/ipc/breaches'

/** What a part of the sheet is given: the incident with everything that follows from it. */
export type SheetProps = { readonly sheet: BreachSheet }
