import { describe, expect, it } from 'vitest'
import { movedToZone } from '#shared/domain/breaches/move-to-zone'
import { AWARE_AT, aBreach, at, aware, event } from './breach-cases.ts'

/** 23 November where clocks are two hours ahead, one hour ahead, and five hours behind. */
const VILNIUS = { at: '2026-11-22T22:00:00.000Z', isDayOnly: true }
const BERLIN = { at: '2026-11-22T23:00:00.000Z', isDayOnly: true }
const NEW_YORK = { at: '2026-11-23T05:00:00.000Z', isDayOnly: true }

describe('an incident that is told in another zone', () => {
  const occurred = { kind: 'from-to' as const, from: VILNIUS, to: VILNIUS, isEstimated: true }
  const events = [aware(VILNIUS), event('note')]
  const breach = aBreach({ firstSignal: VILNIUS, occurred, events })

  it('keeps the days whose time is not recorded', () => {
    const moved = movedToZone(breach, 'Europe/Berlin')
    expect(moved).toEqual({
      timeZone: 'Europe/Berlin',
      firstSignal: BERLIN,
      occurred: { ...occurred, from: BERLIN, to: BERLIN },
      events: [aware(BERLIN), event('note')],
    })
    expect(movedToZone(breach, 'America/New_York').firstSignal).toEqual(NEW_YORK)
  })

  it('keeps its instants', () => {
    const exact = aBreach({ firstSignal: at(AWARE_AT), events: [aware()] })
    const moved = movedToZone(exact, 'Asia/Kolkata')
    expect([moved.firstSignal.at, moved.events[0]?.at]).toEqual([AWARE_AT, AWARE_AT])
    expect([moved.occurred.from, moved.occurred.to]).toEqual([null, null])
  })

  it('is as it was once it is moved back', () => {
    const back = movedToZone(
      { ...breach, ...movedToZone(breach, 'Pacific/Kiritimati') },
      breach.timeZone,
    )
    expect(back.events).toEqual(events)
  })
})
