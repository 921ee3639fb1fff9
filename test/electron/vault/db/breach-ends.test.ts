import { describe, expect, it } from 'vitest'
import type { BreachEvent } from '#shared/domain/breaches/event'
import { endOfBreach } from '#vault/db/breach-ends'
import { step } from '#support/breaches'

const AT = '2026-11-20T22:30:00.000Z'
const LATER = '2026-11-22T08:00:00.000Z'

const endOf = (...events: Parameters<typeof step>[]) =>
  endOfBreach({
    timeZone: 'Europe/Vilnius',
    assessments: [],
    // The cast: with an identifier a new event is an event.
    events: events.map((each, at) => ({ ...step(...each), id: `e-${at}` }) as BreachEvent),
  })

describe('the end of an incident', () => {
  it('is the day of closing where the incident is', () => {
    expect(endOf(['aware', AT, { delayReason: null }], ['closed', AT, { text: null }])).toBe(
      '2026-11-21',
    )
  })

  it('is the day on which it turned out to be no breach', () => {
    expect(endOf(['not-a-breach', AT, { reason: 'x' }])).toBe('2026-11-21')
  })

  it('is not there while it is open, or open again', () => {
    expect(endOf()).toBeNull()
    expect(endOf(['aware', AT, { delayReason: null }])).toBeNull()
    expect(
      endOf(['not-a-breach', AT, { reason: 'x' }], ['reopened', LATER, { reason: 'x' }]),
    ).toBeNull()
  })

  it('is the last of several, whatever was noted since', () => {
    expect(
      endOf(
        ['not-a-breach', AT, { reason: 'x' }],
        ['reopened', AT, { reason: 'x' }],
        ['not-a-breach', LATER, { reason: 'x' }],
        ['note', AT, { text: 'x' }],
      ),
    ).toBe('2026-11-22')
  })

  it.each(['closed', 'not-a-breach'] as const)('comes with a log that says %s', (phase) => {
    expect(endOf(['taken-over', AT, { phase, statusText: null }])).toBe('2026-11-21')
  })

  it.each(['open', 'notified', 'not-notified'] as const)(
    'does not come with a log that says %s',
    (phase) => {
      expect(endOf(['taken-over', AT, { phase, statusText: null }])).toBeNull()
    },
  )
})
