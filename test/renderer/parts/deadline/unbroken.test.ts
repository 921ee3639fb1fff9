import { describe, expect, it } from 'vitest'
import { unbroken } from '../../../../renderer/parts/deadline/unbroken.ts'

const CASES = [
  { sentence: 'on 17 Oct 2026, the day of receipt', shown: 'on 17_Oct_2026, the day of receipt' },
  { sentence: '17 October + 1 month = 17 November.', shown: '17_October + 1 month = 17_November.' },
  { sentence: 'Reg. 1182/71 art. 3(1) and 3(3)', shown: 'Reg. 1182/71 art._3(1) and 3(3)' },
  { sentence: 'GDPR rec. 63', shown: 'GDPR rec._63' },
  { sentence: 'moved to Monday, 2 March', shown: 'moved to Monday, 2_March' },
]

describe('a sentence in a narrow margin', () => {
  it.each(CASES)('keeps "$sentence" in whole dates and articles', ({ sentence, shown }) => {
    expect(unbroken(sentence).replaceAll('\u00a0', '_')).toBe(shown)
  })
})
