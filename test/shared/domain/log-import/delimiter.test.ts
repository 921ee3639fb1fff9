import { describe, expect, it } from 'vitest'
import { declaredDelimiter, detectDelimiter } from '#shared/domain/log-import/delimiter'

const delimiterOf = (...lines: string[]) => detectDelimiter(lines.join('\n')).delimiter

describe('the delimiter', () => {
  it('is the one that makes even rows', () => {
    expect(delimiterOf('a,b,c', '1,2,3', '')).toBe(',')
    expect(delimiterOf('a;b;c', '1,5;2,5;x', '1,7;2,1;y', '')).toBe(';')
    expect(delimiterOf('a\tb', '1, 2; 3\t4', '')).toBe('\t')
    expect(delimiterOf('a|b|c', '1,2|2;3|4', '')).toBe('|')
  })

  it('is not sought inside quotes', () => {
    expect(delimiterOf('"h;h;h;h",y', '"1;2;3;4",x', '"5;6;7;8",z', '')).toBe(',')
    expect(delimiterOf('a,b', '"x;y;z\n;;;",2', '"1;""2;",3', '')).toBe(',')
  })

  it('survives titles, blank lines and ragged rows', () => {
    const rows = Array.from({ length: 20 }, (_, n) => `${n},a,b,c,d`)
    expect(delimiterOf('My; title', '', 'a,b,c,d,e', ...rows, '1,2,3', '')).toBe(',')
  })

  it('is taken from a first line that declares it', () => {
    const text = 'sep=;\r\na,b;c\r\n'
    expect(detectDelimiter(text)).toEqual({ delimiter: ';', isDeclared: true, isClear: true })
    expect(declaredDelimiter(text)?.length).toBe(7)
    expect(declaredDelimiter('\uFEFF"sep=|"\nx')).toMatchObject({ delimiter: '|' })
    expect(declaredDelimiter('sep=x\n')).toBeNull()
  })

  it('is not clear when there is one column only', () => {
    expect(detectDelimiter('a\nb\nc\n')).toMatchObject({ delimiter: ',', isClear: false })
  })

  it('does not depend on how lines end', () => {
    expect(detectDelimiter('a;b\r1;2\r').delimiter).toBe(';')
    expect(detectDelimiter('a;b\r\n1;2').delimiter).toBe(';')
  })
})
