import { describe, expect, it } from 'vitest'
import { citedIn, wordsIn } from '#shared/text/cited-in'

describe('an article', () => {
  it.each([
    ['GDPR art. 12(3)', 'UK GDPR art. 12(3)'],
    ['GDPR art. 12(3), Reg. 1182/71 art. 3', 'UK GDPR art. 12(3), Reg. 1182/71 art. 3'],
    ['UK GDPR art. 12A, ICO guidance', 'UK GDPR art. 12A, ICO guidance'],
    ['DPA 2018 s. 164A', 'DPA 2018 s. 164A'],
  ])('%s is %s in the United Kingdom', (article, british) => {
    expect(citedIn('GB', article)).toBe(british)
    expect(citedIn('EU', article)).toBe(article)
  })

  it('beside a label stays with its label, and none stays none', () => {
    expect(wordsIn('GB', { label: 'A', article: 'GDPR art. 1' })).toEqual({
      label: 'A',
      article: 'UK GDPR art. 1',
    })
    const bare: { label: string; article?: string } = { label: 'A' }
    expect(wordsIn('GB', bare)).toBe(bare)
  })
})
