import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chosenClock, steeredClock } from '#vault/clock'
import { aFolder } from '#support/vault'

describe('the clock of the vault', () => {
  it('is read from its file at every call', () => {
    const path = join(aFolder(), 'clock')
    const clock = steeredClock(path)
    writeFileSync(path, '2026-11-22T10:00:00.000Z\n')
    expect(clock().now).toBe('2026-11-22T10:00:00.000Z')
    writeFileSync(path, '2026-11-25T10:00:00.001Z')
    expect(clock()).toEqual({ now: '2026-11-25T10:00:00.001Z', today: '2026-11-25' })
  })

  it('stands still where no file steers it, and else is the computer’s', () => {
    const frozenAt = '2026-11-22T10:00:00.000Z'
    expect(chosenClock({ frozenAt, clockFile: null })().now).toBe(frozenAt)
    const before = Date.now()
    const read = Date.parse(chosenClock({ frozenAt: null, clockFile: null })().now)
    expect(read).toBeGreaterThanOrEqual(before)
    expect(read).toBeLessThanOrEqual(Date.now())
  })
})
