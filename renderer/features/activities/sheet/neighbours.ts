import type { ActivitySummary } from '#shared/ipc/activities'

/** The activities before and after one, by their ids. */
export type Neighbours = { readonly previous: string | null; readonly next: string | null }

/** The neighbours of an activity in the register's own order. */
export function neighboursOf(list: readonly Pick<ActivitySummary, 'id'>[], id: string): Neighbours {
  const place = list.findIndex((row) => row.id === id)
  if (place === -1) return { previous: null, next: null }
  return { previous: list[place - 1]?.id ?? null, next: list[place + 1]?.id ?? null }
}
