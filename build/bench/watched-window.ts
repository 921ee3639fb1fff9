import type { Outcome } from '#shared/ipc/errors'
import { NO_FILTER, type RequestPage } from '#shared/ipc/requests'

// What runs in the page is handed over as text: each function stands for itself and gets what it needs.

/** What was seen of the window: the longest time between two frames and the longest wait for a page of the list. */
export type Seen = { longestFrameMs: number; longestWaitMs: number }

type Watch = Seen & { isOver: boolean; asked: Promise<void> }
type Watched = Window &
  typeof globalThis & {
    watch: Watch
    workbench: { call: (channel: string, input: unknown) => Promise<Outcome<unknown>> }
  }

const PAGE = { filter: NO_FILTER, sort: { by: 'due', descending: false }, limit: 200 }
const ASK_EVERY_MS = 1000
const LOOK_EVERY_MS = 100

/** A script that begins to watch the window and asks for a page of the list each second. */
export const watchScript = `(${watch.toString()})(${JSON.stringify(PAGE)}, ${ASK_EVERY_MS})`

/** A script that ends the watch, once the page asked for last is there, and says what was seen. */
export const seenScript = `(${endWatch.toString()})()`

/** A script that presses a button with one of these words as soon as there is one, and answers with its words. */
export function pressScript(words: readonly string[]): string {
  return `(${press.toString()})(${JSON.stringify(words)}, ${LOOK_EVERY_MS})`
}

/** A script that shows one of the program's places. */
export function goScript(place: string): string {
  return `void (location.hash = ${JSON.stringify(place)})`
}

function watch(page: object, everyMs: number): void {
  const watched = window as unknown as Watched
  const seen = { longestFrameMs: 0, longestWaitMs: 0, isOver: false, asked: Promise.resolve() }
  watched.watch = seen
  let last = performance.now()
  const frame = () => {
    const now = performance.now()
    seen.longestFrameMs = Math.max(seen.longestFrameMs, now - last)
    last = now
    if (!seen.isOver) requestAnimationFrame(frame)
  }
  let after: unknown = null
  const askOnce = async () => {
    const began = performance.now()
    const outcome = await watched.workbench.call('requests:page', { ...page, after })
    if (!outcome.ok) throw new Error(outcome.error.code)
    seen.longestWaitMs = Math.max(seen.longestWaitMs, performance.now() - began)
    after = (outcome.value as RequestPage).next
  }
  const ask = () => {
    if (seen.isOver) return
    seen.asked = askOnce().then(() => void setTimeout(ask, everyMs))
  }
  requestAnimationFrame(frame)
  ask()
}

async function endWatch(): Promise<Seen> {
  const seen = (window as unknown as Watched).watch
  seen.isOver = true
  await seen.asked
  return { longestFrameMs: seen.longestFrameMs, longestWaitMs: seen.longestWaitMs }
}

async function press(words: readonly string[], everyMs: number): Promise<string> {
  for (;;) {
    const buttons = [...document.querySelectorAll('button')].filter(({ disabled }) => !disabled)
    const button = buttons.find((each) => words.includes(each.textContent.trim()))
    button?.click()
    if (button) return button.textContent.trim()
    await new Promise((done) => setTimeout(done, everyMs))
  }
}
