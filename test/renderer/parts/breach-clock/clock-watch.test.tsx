import { act, render, screen } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ClockWatch } from '../../../../renderer/app/ClockWatch.tsx'
import { queryClient } from '../../../../renderer/call.ts'

const NOW = '2026-11-23T10:00:00.000Z'
const PAGE_TITLE = 'Muster – DPO Workbench'
const MINUTE = 60_000
const HOUR = 60 * MINUTE

type Row = { id: string; refNo: string; isRunning: boolean; strictAt: string | null }

const row = (no: number, strictAt: string | null): Row => ({
  id: `breach-${no}`,
  refNo: `BR-00${no}`,
  isRunning: strictAt !== null,
  strictAt,
})

let rows: Row[] = []
let asked = 0

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(NOW) })
  asked = 0
  window.workbench = {
    call: (channel) => {
      if (channel === 'breaches:list') asked += 1
      return Promise.resolve({ ok: true, value: { rows } })
    },
    onChange: () => () => undefined,
    openDropped: () =>
      Promise.resolve({ ok: false, error: { code: 'invalid-input', problems: [] } }),
  }
})
afterEach(() => {
  queryClient.clear()
  vi.useRealTimers()
})

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const said = () => screen.getByRole('status').textContent

async function open(given: Row[]) {
  rows = given
  const shown = render(
    <QueryClientProvider client={queryClient}>
      <ClockWatch title={PAGE_TITLE} />
    </QueryClientProvider>,
  )
  await pass(1)
  return shown
}

async function readAgain(given: Row[]) {
  rows = given
  await act(() => queryClient.invalidateQueries())
  await pass(1)
}

describe('the watch over running clocks', () => {
  it('keeps the time left in the title of the window, and takes it out when it goes', async () => {
    const { unmount } = await open([row(1, '2026-11-24T12:14:00.000Z')])
    expect(document.title).toBe('26 h 14 min left – DPO Workbench')
    await pass(MINUTE)
    expect(document.title).toBe('26 h 13 min left – DPO Workbench')
    unmount()
    expect(document.title).toBe('DPO Workbench')
  })

  it('names the vault while no clock runs, and when the last one stops', async () => {
    await open([row(1, null)])
    expect(document.title).toBe(PAGE_TITLE)
    await readAgain([row(1, '2026-11-24T12:14:00.000Z')])
    expect(document.title).toBe('26 h 14 min left – DPO Workbench')
    await readAgain([row(1, null)])
    expect(document.title).toBe(PAGE_TITLE)
  })

  it('says once that a limit passed, and asks anew what is to be done', async () => {
    await open([row(1, '2026-11-23T10:02:00.000Z'), row(2, '2026-11-25T10:00:00.000Z')])
    expect(asked).toBe(1)
    await pass(2 * MINUTE - 1)
    expect(said()).toBe('')
    await pass(1000)
    expect(said()).toBe('The time limit of BR-001 has passed.')
    expect(asked).toBe(2)
    await pass(HOUR)
    expect(said()).toBe('The time limit of BR-001 has passed.')
    expect(asked).toBe(2)
  })

  it('does not say again what passed twice because the clock was put back', async () => {
    await open([row(1, '2026-11-23T10:02:00.000Z')])
    await pass(3 * MINUTE)
    expect(asked).toBe(2)
    vi.setSystemTime(Date.parse(NOW))
    await pass(3 * MINUTE)
    expect(document.title).toContain('over')
    expect(asked).toBe(2)
  })

  it('does not say what had passed before the window opened', async () => {
    await open([row(1, '2026-11-23T09:00:00.000Z')])
    expect(document.title).toBe('1 h 00 min over – DPO Workbench')
    await pass(HOUR)
    expect(said()).toBe('')
    expect(asked).toBe(1)
  })

  it('says a limit again that was moved and passed once more', async () => {
    await open([row(1, '2026-11-23T10:02:00.000Z')])
    await pass(3 * MINUTE)
    await readAgain([row(1, '2026-11-23T11:00:00.000Z')])
    const before = asked
    await pass(HOUR)
    expect(asked).toBe(before + 1)
  })
})
