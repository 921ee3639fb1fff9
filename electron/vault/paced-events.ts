import type { AppEvent } from '#shared/ipc/events'

type Send = (event: AppEvent) => void
type PacedEvents = {
  send: Send
  /** Sends the progress that was held back, if there is any. */
  flush: () => void
}

/** An eye follows no more than ten steps a second, while work on a file takes thousands. */
const PACE_MS = 100

/** Lets progress through at a pace that a window can follow; everything else at once, and in order. */
export function pacedEvents(send: Send, now: () => number): PacedEvents {
  let held: AppEvent | null = null
  let sentAt = Number.NEGATIVE_INFINITY
  const flush = () => {
    if (held) send(held)
    held = null
  }
  return {
    flush,
    send: (event) => {
      if (event.kind === 'progress' && now() - sentAt < PACE_MS) {
        held = event
        return
      }
      if (event.kind === 'progress') {
        sentAt = now()
        // What was held is older than what is sent now.
        held = null
      } else flush()
      send(event)
    },
  }
}
