import { describe, expect, it } from 'vitest'
import type { AppEvent } from '#shared/ipc/events'
import { pacedEvents } from '#vault/paced-events'

const progress = (done: number): AppEvent => ({ kind: 'progress', job: 'log', done, total: 1000 })
const changed: AppEvent = { kind: 'changed', entities: ['request'] }

function aWindow() {
  const got: AppEvent[] = []
  const clock = { ms: 0 }
  const { send, flush } = pacedEvents(
    (event) => got.push(event),
    () => clock.ms,
  )
  return { got, clock, send, flush }
}

describe('progress on its way to the window', () => {
  it('comes ten times a second at most, with the newest number', () => {
    const { got, clock, send } = aWindow()
    for (let ms = 0; ms < 1000; ms += 1) {
      clock.ms = ms
      send(progress(ms))
    }
    expect(got).toHaveLength(10)
    expect(got.slice(0, 2)).toEqual([progress(0), progress(100)])
  })

  it('comes with its last number once the work has ended, and only once', () => {
    const { got, send, flush } = aWindow()
    for (const done of [1, 2, 1000]) send(progress(done))
    flush()
    flush()
    expect(got).toEqual([progress(1), progress(1000)])
  })

  it('comes before anything that was said after it, which never waits', () => {
    const { got, send } = aWindow()
    for (const event of [progress(1), progress(2), changed, changed]) send(event)
    expect(got).toEqual([progress(1), progress(2), changed, changed])
  })

  it('never goes back to a number that was overtaken', () => {
    const { got, clock, send, flush } = aWindow()
    send(progress(1))
    send(progress(2))
    clock.ms = 100
    send(progress(3))
    flush()
    expect(got).toEqual([progress(1), progress(3)])
  })
})
