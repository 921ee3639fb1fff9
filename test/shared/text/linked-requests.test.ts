import { describe, expect, it } from 'vitest'
import { standingWords, staysLinkedWords } from '#shared/text/linked-requests'

const request = (refNo: string, isErased = false) => ({ refNo, isErased })

describe('what is said of linked requests', () => {
  it('names those that say who asked, and none that was erased', () => {
    const told = staysLinkedWords([request('RQ-1'), request('RQ-2', true)], 'closing')
    expect(told).toBe(
      'The case stays linked to RQ-1, which says who asked until its personal fields are erased under its own rule. Remove the link first if nobody needs it.',
    )
    expect(staysLinkedWords([request('RQ-2', true)], 'closing')).toBeNull()
    expect(staysLinkedWords([], 'sealed')).toBeNull()
  })

  it('names several at once', () => {
    const several = ['RQ-1', 'RQ-2', 'RQ-3'].map((refNo) => request(refNo))
    expect(staysLinkedWords(several, 'sealed')).toBe(
      'The case stays linked to RQ-1, RQ-2 and RQ-3, which say who asked until their personal fields are erased under their own rule.',
    )
    expect(staysLinkedWords(several, 'open')).toMatch(
      /^Once sealed, .* Remove the links first if nobody needs them\.$/,
    )
  })

  it('is where they stand', () => {
    expect(standingWords({ state: 'WAIT_IDENTITY', isPaused: true })).toBe(
      'Paused, waiting for proof of identity',
    )
    expect(standingWords({ state: 'ANSWERED_FULL', isPaused: false })).toBe('Answered in full')
  })
})
