import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call, useQuery } from '../../call.ts'
import { firstView, ListView } from './list-view.ts'

const WRITE_AFTER_MS = 400

export type KeptView = {
  readonly view: ListView
  readonly setView: (change: (view: ListView) => ListView) => void
}

/** The arrangement of a list as it was left, or null while it is read; every change is kept. */
export function useKeptView(name: string, fit: (kept: unknown) => ListView): KeptView | null {
  const client = useQueryClient()
  const [here, setHere] = useState<ListView | null>(() => keptHere(client, name))
  const kept = useQuery('preferences:read', { name })
  const isRead = kept.isSuccess || kept.isError
  const view = here ?? (isRead ? fit(kept.data) : null)
  const write = useDelayedWrite(name)
  const latest = useRef(view)
  latest.current = view
  const setView = useCallback(
    (change: (view: ListView) => ListView) => {
      if (!latest.current) return
      const next = change(latest.current)
      latest.current = next
      keepHere(client, name, next)
      setHere(next)
      write(next)
    },
    [client, name, write],
  )
  return view && { view, setView }
}

/** Arranges a list that is not on the screen so that it shows only rows with these values. */
export async function arrangeToShow(
  client: QueryClient,
  name: string,
  filters: ListView['filters'],
): Promise<void> {
  const kept = ListView.safeParse(await call('preferences:read', { name }))
  const view = kept.success ? kept.data : firstView([], [])
  await call('preferences:write', { name, value: { ...view, search: '', filters } })
  client.removeQueries({ queryKey: viewKey(name) })
  client.removeQueries({ queryKey: ['preferences:read', { name }] })
}

/** Writes the last value a moment after the last change, and at once when the screen is left. */
function useDelayedWrite(name: string): (view: ListView) => void {
  const waiting = useRef<{ timer: number; view: ListView } | null>(null)
  const flush = useCallback(() => {
    if (!waiting.current) return
    window.clearTimeout(waiting.current.timer)
    // A view that could not be kept costs an arrangement, no data; the list goes on.
    call('preferences:write', { name, value: waiting.current.view }).catch(() => undefined)
    waiting.current = null
  }, [name])
  useEffect(() => flush, [flush])
  return useCallback(
    (view) => {
      if (waiting.current) window.clearTimeout(waiting.current.timer)
      waiting.current = { view, timer: window.setTimeout(flush, WRITE_AFTER_MS) }
    },
    [flush],
  )
}

const viewKey = (name: string) => ['list-view', name]

function keptHere(client: QueryClient, name: string): ListView | null {
  return client.getQueryData<ListView>(viewKey(name)) ?? null
}

function keepHere(client: QueryClient, name: string, view: ListView): void {
  client.setQueryDefaults(viewKey(name), { gcTime: Infinity })
  client.setQueryData(viewKey(name), view)
}
