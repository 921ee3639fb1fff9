import { describe, expect, it } from 'vitest'
import { instantsOf, localOf, offsetOf, startOfDay } from '#shared/domain/values/local-time'

const BERLIN = 'Europe/Berlin'

describe('a local time', () => {
  it('means one instant on most days', () => {
    expect(instantsOf('2026-11-23T10:40', 'Europe/Vilnius')).toEqual(['2026-11-23T08:40:00.000Z'])
  })

  it('means two where clocks are put back, the earlier first', () => {
    expect(instantsOf('2026-10-25T02:30', BERLIN)).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ])
    expect(instantsOf('2026-10-25T01:59', BERLIN)).toHaveLength(1)
    expect(instantsOf('2026-10-25T02:00', BERLIN)).toHaveLength(2)
    expect(instantsOf('2026-10-25T02:59', BERLIN)).toHaveLength(2)
    expect(instantsOf('2026-10-25T03:00', BERLIN)).toHaveLength(1)
  })

  it('means none where clocks are put forward over it', () => {
    expect(instantsOf('2026-03-29T01:59', BERLIN)).toHaveLength(1)
    expect(instantsOf('2026-03-29T02:00', BERLIN)).toEqual([])
    expect(instantsOf('2026-03-29T02:59', BERLIN)).toEqual([])
    expect(instantsOf('2026-03-29T03:00', BERLIN)).toHaveLength(1)
  })

  it.each(['2026-02-30T10:00', '2026-11-23T24:00', '2026-11-23T10:60', '2026-11-23', 'noon', ''])(
    'is not what reads %s',
    (text) => {
      expect(() => instantsOf(text, BERLIN)).toThrow(RangeError)
    },
  )
})

describe('an instant', () => {
  it('is told in its zone to the minute', () => {
    expect(localOf('2026-11-23T08:40:59.999Z', 'Asia/Kolkata')).toBe('2026-11-23T14:10')
  })

  it('has the offset of its season', () => {
    expect(offsetOf('2026-07-01T00:00:00.000Z', BERLIN)).toBe('+02:00')
    expect(offsetOf('2026-12-01T00:00:00.000Z', BERLIN)).toBe('+01:00')
  })
})

describe('a day', () => {
  it('begins at midnight of its zone', () => {
    expect(startOfDay('2026-11-23', BERLIN)).toBe('2026-11-22T23:00:00.000Z')
  })

  it('begins later where clocks are put forward over midnight', () => {
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z')
  })
})
