import { useSyncExternalStore } from 'react'
import { onAppEvent } from '../../call.ts'

/** How far long work is. */
export type Progress = { readonly done: number; readonly total: number }

const NOT_BEGUN: Progress = { done: 0, total: 0 }

// Apart from the wizard: it changes many times a second, and a whole page drawn each time would stop the window.
let progress = NOT_BEGUN
const watchers = new Set<() => void>()

/** Follows the work that begins now until the returned function is called. */
export function followProgress(): () => void {
  setProgress(NOT_BEGUN)
  return onAppEvent((event) => {
    if (event.kind === 'progress' && event.job === 'log')
      setProgress({ done: event.done, total: event.total })
  })
}

/** How far the work under way is, and every step of it. */
export function useProgress(): Progress {
  return useSyncExternalStore(watch, () => progress)
}

function setProgress(next: Progress): void {
  progress = next
  watchers.forEach((each) => each())
}

function watch(listener: () => void): () => void {
  watchers.add(listener)
  return () => watchers.delete(listener)
}
