import { useSyncExternalStore } from 'react'

const TICK_MS = 1000

const listeners = new Set<() => void>()
let readAt = Date.now()
let timer: number | undefined

/**
 * What is told of the present moment, such as the words of the time left. The component is drawn again only when the
 * answer changes; it has to be a plain value.
 */
export function useNow<T extends string | number | boolean | null>(tell: (now: string) => T): T {
  return useSyncExternalStore(follow, () => tell(instantNow()))
}

/** The present moment as an instant; while somebody follows it, that of the last tick. */
export function instantNow(): string {
  if (listeners.size === 0 && Math.abs(Date.now() - readAt) >= TICK_MS) readAt = Date.now()
  return new Date(readAt).toISOString()
}

// One timer for all. The clock is read anew each time and never counted up, so that sleep and a changed clock of the
// computer are made good at the next tick, and at once when the window comes back into sight.
function follow(listener: () => void): () => void {
  if (listeners.size === 0) start()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) stop()
  }
}

function start(): void {
  readAt = Date.now()
  timer = window.setInterval(tick, TICK_MS)
  window.addEventListener('focus', tick)
  document.addEventListener('visibilitychange', tick)
}

function stop(): void {
  window.clearInterval(timer)
  window.removeEventListener('focus', tick)
  document.removeEventListener('visibilitychange', tick)
}

function tick(): void {
  readAt = Date.now()
  for (const listener of listeners) listener()
}
