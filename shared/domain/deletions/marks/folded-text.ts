/** A text in one spelling, and where each of its characters stood before. */
export type FoldedText = {
  text: string
  /** Start and end in the text as it was typed, of a stretch of the folded one. */
  placeOf: (start: number, end: number) => { start: number; end: number }
}

// A letter with the marks put on it is one sign, however it is typed.
const SIGNS = /\P{M}\p{M}*|\p{M}+/gu
const MARKS = /\p{M}/gu
const INVISIBLE = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu
const DIGIT = /\p{Nd}/gu
const DASHES = /[\p{Pd}\u2212]/gu
const SPACES = /[\s\u2800]/gu
const DOTS = /[\u3002\u00b7\u2022\u2027\u30fb\u2219\u06d4]/gu
const SLASHES = /[\u2044\u2215\u29f8]/gu
const QUOTES = /[\u2018\u2019\u02bc\u00b4`]/gu

/** A text in small letters without accents, with plain digits, dashes and spaces and nothing invisible. */
export function foldText(typed: string): FoldedText {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (const { 0: sign, index } of typed.matchAll(SIGNS)) {
    const folded = foldSign(sign)
    text += folded
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(index)
      ends.push(index + sign.length)
    }
  }
  return {
    text,
    placeOf: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
  }
}

function foldSign(sign: string): string {
  return (
    sign
      // The compatibility form first: full width, small capitals, circled figures.
      .normalize('NFKC')
      .normalize('NFKD')
      .replace(MARKS, '')
      .replace(INVISIBLE, '')
      .replace(DIGIT, plainDigit)
      .replace(DASHES, '-')
      .replace(SPACES, ' ')
      .replace(DOTS, '.')
      .replace(SLASHES, '/')
      .replace(QUOTES, "'")
      .toLowerCase()
  )
}

// Digits of a script follow one another from its zero on.
function plainDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  let zero = point
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(point - zero)
}
