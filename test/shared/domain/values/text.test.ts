import { describe, expect, it } from 'vitest'
import { LINE_MAX, Line, PROSE_MAX, Prose, Title, hasInk, orNull } from '#shared/domain/values/text'

describe('a text', () => {
  it.each([null, undefined, '', ' \t\n', '\u200b\u200d\u2060', '\u202e', '\u2800', '\ufeff'])(
    'shows nothing when it is %j',
    (value) => {
      expect(hasInk(value)).toBe(false)
    },
  )

  it.each(['x', ' 0 ', '👩‍⚖️', 'שלום', '<b>', '=1+1'])('shows something when it is %j', (value) => {
    expect(hasInk(value)).toBe(true)
    expect(Title.safeParse(value).success).toBe(true)
  })

  it('is refused with control characters or half a character', () => {
    for (const value of ['a\u0000', 'a\u001b[31m', 'a\u009f', 'a\ud800', 'a\ufffe']) {
      expect(Prose.safeParse(value).success).toBe(false)
    }
  })

  it('breaks its lines in prose alone', () => {
    for (const value of ['a\nb', 'a\rb', 'a\u2028b']) {
      expect(Prose.safeParse(value).success).toBe(true)
      expect(Line.safeParse(value).success).toBe(false)
    }
  })

  it('has its longest length, and not one more', () => {
    expect(Line.safeParse('x'.repeat(LINE_MAX)).success).toBe(true)
    expect(Line.safeParse('x'.repeat(LINE_MAX + 1)).success).toBe(false)
    expect(Prose.safeParse('x'.repeat(PROSE_MAX)).success).toBe(true)
    expect(Prose.safeParse('x'.repeat(PROSE_MAX + 1)).success).toBe(false)
  })

  it('is nothing rather than empty', () => {
    expect(orNull('  a ')).toBe('a')
    expect(orNull(' \u200b ')).toBeNull()
    expect(Title.safeParse(' ').success).toBe(false)
  })
})
