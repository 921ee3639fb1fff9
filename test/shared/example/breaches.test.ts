import { describe, expect, it } from 'vitest'
import { Breach } from '#shared/domain/breaches/breach'
import { breachProblems } from '#shared/domain/breaches/breach-problems'
import { breachStatus } from '#shared/domain/breaches/breach-status'
import { breachClock, lateness, timeLeft } from '#shared/domain/breaches/clock'
import { breachDuties } from '#shared/domain/breaches/duties'
import { casesOf } from '#shared/domain/breaches/edpb-cases'
import { breachEventsProblems } from '#shared/domain/breaches/event-problems'
import { FIRST_BREACH_SETTINGS } from '#shared/domain/breaches/settings'
import { dayOf } from '#shared/domain/values/day'
import { exampleBreaches } from '#shared/example/breaches'
import { exampleRegister } from '#shared/example/example-register'
import { exampleRequests } from '#shared/example/requests'
import { exampleSystems } from '#shared/example/systems'
import { NOW } from '#support/now'

const VILNIUS = { now: NOW, timeZone: 'Europe/Vilnius' }
const settings = FIRST_BREACH_SETTINGS

// Clocks changed in Vilnius on 29 March and 25 October 2026, in New York on 8 March and 1 November.
const MOMENTS = [
  VILNIUS,
  { ...VILNIUS, now: '2026-03-29T01:30:00.000Z' },
  { ...VILNIUS, now: '2026-03-30T22:10:59.999Z' },
  { ...VILNIUS, now: '2026-10-25T00:30:00.000Z' },
  { ...VILNIUS, now: '2026-10-27T05:00:00.000Z' },
  { ...VILNIUS, now: '2026-12-04T00:00:00.000Z' },
  { now: '2026-03-10T03:00:00.000Z', timeZone: 'America/New_York' },
  { now: '2026-11-03T04:59:00.000Z', timeZone: 'America/New_York' },
  { now: '2028-02-29T23:59:59.000Z', timeZone: 'Asia/Kolkata' },
  { now: '2027-01-01T10:30:00.000Z', timeZone: 'Pacific/Kiritimati' },
  { now: '2026-11-22T10:00:00.000Z', timeZone: 'UTC' },
]

function statusesOf(moment: typeof VILNIUS) {
  return exampleBreaches(moment).map(breachStatus)
}

describe('the incidents of the example', () => {
  it('are valid, and lead nowhere that is not there', () => {
    const today = dayOf(NOW, VILNIUS.timeZone)
    const { activities, catalogues } = exampleRegister(today)
    const requests = new Set(exampleRequests(today).map(({ id }) => id))
    const known = {
      now: NOW,
      today,
      activityIds: idsOf(activities),
      systemIds: idsOf(exampleSystems()),
      processorIds: idsOf(catalogues.processor),
      measureIds: idsOf(catalogues.measure),
      categoryIds: idsOf(catalogues['data-category']),
      requestIds: (id: string) => requests.has(id),
    }
    for (const breach of exampleBreaches(VILNIUS)) {
      expect(Breach.parse(breach)).toEqual(breach)
      expect(breachProblems(breach, known), breach.refNo).toEqual([])
    }
  })

  it.each(MOMENTS)('break no guard at $now in $timeZone', (moment) => {
    const guard = { settings, now: moment.now, today: dayOf(moment.now, moment.timeZone) }
    for (const breach of exampleBreaches(moment)) {
      expect(breachEventsProblems(breach, breach.events, guard), breach.refNo).toEqual([])
      expect(breach.events.map(({ at }) => at)).toEqual(
        breach.events.map(({ at }) => at).toSorted(),
      )
    }
  })

  it('stand where the example shows them', () => {
    expect(statusesOf(VILNIUS).map(({ state, people }) => [state, people])).toEqual([
      ['CLOSED', 'TOLD'],
      ['NOT_NOTIFIED_WITH_REASONS', 'NOT_TOLD_WITH_REASONS'],
      ['AWARE', 'UNDECIDED'],
    ])
    const [high, low, none] = exampleBreaches(VILNIUS).map(({ assessments }) => assessments[0])
    expect(high?.severity).toMatchObject({ se: 3, band: 'high' })
    expect(low?.severity).toMatchObject({ se: 1.25, band: 'low' })
    expect(none).toBeUndefined()
  })

  it.each(MOMENTS)(
    'have one clock that runs, with 26 h 14 min left, at $now in $timeZone',
    (moment) => {
      const running = exampleBreaches(moment).filter((breach) => breachStatus(breach).isRunning)
      expect(running.map(({ refNo }) => refNo)).toEqual(['BR-003'])
      const { awareAt } = breachStatus(running[0]!)
      const { strictAt } = breachClock({ awareAt: awareAt!, timeZone: moment.timeZone, hours: 72 })
      const minute = `${moment.now.slice(0, 16)}:00.000Z`
      expect(timeLeft(strictAt, minute)).toEqual({ isOver: false, hours: 26, minutes: 14 })
    },
  )

  it.each(MOMENTS)('were notified in time at $now in $timeZone', (moment) => {
    const [{ awareAt, notifiedAt }] = statusesOf(moment) as [ReturnType<typeof breachStatus>]
    const point = (at: string | null) => ({ at: at!, isDayOnly: false })
    expect(
      lateness({
        aware: point(awareAt),
        notified: point(notifiedAt),
        timeZone: moment.timeZone,
        hours: 72,
      }).isLate,
    ).toBe(false)
  })

  it('were compared with published cases that there are', () => {
    const codes = exampleBreaches(VILNIUS).map(({ assessments }) =>
      assessments.flatMap(({ exampleCodes }) => exampleCodes),
    )
    expect(codes.map(({ length }) => length)).toEqual([2, 2, 0])
    for (const each of codes) expect(casesOf(each).map(({ code }) => code)).toEqual(each)
  })

  it('ask for something in two of them', () => {
    const duties = exampleBreaches(VILNIUS).map((breach) =>
      breachDuties(breach, settings, NOW, dayOf(NOW, VILNIUS.timeZone)),
    )
    expect(duties).toEqual([[], ['close'], ['notify', 'assess']])
  })

  it('name nobody but invented people and addresses', () => {
    const text = JSON.stringify(exampleBreaches(VILNIUS))
    for (const [address] of text.matchAll(/[\w.]+@[\w.]+/g))
      expect(address).toMatch(/@example\.com\.?$/)
    for (const { reporter } of exampleBreaches(VILNIUS))
      expect(reporter.name).toMatch(/\(invented\)$/)
  })

  it('can be changed without changing the next copy', () => {
    const [changed] = exampleBreaches(VILNIUS)
    changed?.events.pop()
    changed?.countries.pop()
    if (changed) changed.message.subject = null
    expect(exampleBreaches(VILNIUS)[0]?.countries).toHaveLength(3)
    expect(exampleBreaches(VILNIUS)[0]?.message.subject).not.toBeNull()
    expect(statusesOf(VILNIUS)[0]?.state).toBe('CLOSED')
  })
})

function idsOf(records: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id))
}
