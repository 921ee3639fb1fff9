import { describe, expect, it } from 'vitest'
import { isNoticeLate, wouldBeLate } from '#shared/domain/breaches/notice-lateness'
import { aBreach, assessment, aware, event, notified, PATHS } from './breach-cases.ts'

const LIMIT = '2026-11-23T09:00:00.000Z'
const AFTER = '2026-11-23T09:00:00.001Z'
const assessments = [assessment('risk')]
const withNotice = (at: string, isDayOnly = false) =>
  aBreach({ assessments, events: [...PATHS.ASSESSED, notified('initial', { at, isDayOnly })] })

describe('a notification that was made', () => {
  it('is judged by its own time, whatever the time is now', () => {
    expect(isNoticeLate(withNotice(LIMIT), 72, AFTER)).toBe(false)
    expect(isNoticeLate(withNotice(AFTER), 72, LIMIT)).toBe(true)
    expect(isNoticeLate(withNotice(AFTER), 73, AFTER)).toBe(false)
  })

  it('is left open on the day of the limit when its time is missing', () => {
    expect(isNoticeLate(withNotice('2026-11-22T22:00:00.000Z', true), 72, AFTER)).toBeNull()
    expect(isNoticeLate(withNotice('2026-11-23T22:00:00.000Z', true), 72, AFTER)).toBe(true)
  })

  it('says nothing of a new one after its withdrawal, which would come now', () => {
    const breach = aBreach({
      assessments,
      events: [...PATHS.NOTIFIED_INITIAL, event('withdrawn', { at: LIMIT })],
    })
    expect(isNoticeLate(breach, 72, AFTER)).toBe(false)
    expect(wouldBeLate(breach, 72, LIMIT)).toBe(false)
    expect(wouldBeLate(breach, 72, AFTER)).toBe(true)
  })
})

describe('a notification that is still to be made', () => {
  it('would come late from the first millisecond after the limit on', () => {
    const breach = aBreach({ assessments, events: PATHS.ASSESSED })
    expect(isNoticeLate(breach, 72, LIMIT)).toBe(false)
    expect(isNoticeLate(breach, 72, AFTER)).toBe(true)
  })

  it('is neither late nor in time before awareness, nor while the time of awareness leaves it open', () => {
    expect(isNoticeLate(aBreach(), 72, AFTER)).toBeNull()
    const day = aware({ at: '2026-11-19T22:00:00.000Z', isDayOnly: true })
    expect(isNoticeLate(aBreach({ events: [day] }), 72, LIMIT)).toBeNull()
    expect(isNoticeLate(aBreach({ events: [day] }), 72, '2026-11-23T22:00:00.000Z')).toBe(true)
  })
})
