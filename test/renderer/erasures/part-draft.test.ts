import { describe, expect, it } from 'vitest'
import { recordErasureText as text } from '#shared/text/erasures'
import { problemText } from '#shared/text/problems'
import {
  NEW_PART,
  partDraftProblems,
  partOf,
  stillDue,
  type PartDraft,
} from '../../../renderer/parts/erasures/part-draft.ts'

const KEPT: PartDraft = {
  ...NEW_PART,
  isKept: true,
  kept: 3,
  reason: 'legal-claims',
  citation: ' Case 12/26 ',
  reviewOn: '2027-01-01',
}
const problems = (draft: Partial<PartDraft>, records: number | null = 10) =>
  partDraftProblems({ ...NEW_PART, ...draft }, { records }, '2026-11-22')

describe('a part of a holding', () => {
  it('says how many went', () => {
    expect(problems({})).toEqual({ erased: problemText.required })
    expect(problems({ erased: 4 })).toEqual({})
    expect(problems({ erased: 0 })).toEqual({ erased: text.nothingGone })
    expect(problems({ erased: 11 })).toEqual({ erased: text.tooMany })
  })

  it('leaves the rest due', () => {
    expect(stillDue({ ...NEW_PART, erased: 4 }, { records: 10 })).toBe(6)
    expect(stillDue({ ...KEPT, erased: 4 }, { records: 10 })).toBe(3)
    expect(stillDue(KEPT, { records: 10 })).toBe(0)
  })

  it('cannot be told where nobody has counted', () => {
    expect(problems({ erased: 4 }, null)).toEqual({ erased: text.needsNumber })
  })

  it('that is kept needs number, reason, citation and review', () => {
    expect(problems({ isKept: true })).toEqual({
      kept: text.keptMissing,
      reason: text.reasonMissing,
      citation: text.citationMissing,
      reviewOn: text.reviewMissing,
    })
    expect(problems(KEPT)).toEqual({})
    expect(problems({ ...KEPT, reviewOn: '2026-11-21' })).toEqual({
      reviewOn: problemText['date-order'],
    })
    expect(problems({ ...KEPT, kept: 4, erased: 7 })).toEqual({ erased: text.tooMany })
  })

  it('travels as the vault takes it', () => {
    expect(partOf('h', KEPT)).toEqual({
      holdingId: 'h',
      erasedRecords: null,
      kept: { records: 3, reason: 'legal-claims', citation: 'Case 12/26', reviewOn: '2027-01-01' },
    })
    expect(partOf('h', { ...KEPT, isKept: false, erased: 2 })).toEqual({
      holdingId: 'h',
      erasedRecords: 2,
      kept: null,
    })
  })
})
