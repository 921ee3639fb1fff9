import type { ErasureLine, ErasurePart } from '#shared/domain/retention/erasure'
import { dividedRecords, partProblems } from '#shared/domain/retention/erasure-problems'
import type { HoldReason } from '#shared/domain/retention/legal-hold'
import { hasInk } from '#shared/domain/values/text'
import type { ProblemCode } from '#shared/domain/values/problem'
import { recordErasureText as text } from '#shared/text/erasures'
import { problemText } from '#shared/text/problems'

/** How much of one holding went, as it is being entered. */
export type PartDraft = {
  readonly erased: number | null
  readonly isKept: boolean
  readonly kept: number | null
  readonly reason: HoldReason | null
  readonly citation: string
  readonly reviewOn: string | null
}
export type PartField = 'erased' | 'kept' | 'reason' | 'citation' | 'reviewOn'
export type PartProblems = Partial<Record<PartField, string>>

/** A part nobody has described yet. */
export const NEW_PART: PartDraft = {
  erased: null,
  isKept: false,
  kept: null,
  reason: null,
  citation: '',
  reviewOn: null,
}

/** Why a part cannot be recorded as it stands, in words by its field; the vault decides for good. GDPR art. 17(3). */
export function partDraftProblems(
  draft: PartDraft,
  line: Pick<ErasureLine, 'records'>,
  on: string | null,
): PartProblems {
  const missing = draft.isKept ? keptMissing(draft) : {}
  if (Object.keys(missing).length > 0) return missing
  if (!draft.isKept && draft.erased === null) return { erased: problemText.required }
  const whole = { id: 'line', events: [], records: line.records }
  const found = partProblems(partOf('line', draft), whole, on ?? '')
  return Object.fromEntries(
    found.map(({ field, code }) => [fieldOf(field), wordsOf(field, code, draft)]),
  )
}

/** The part as the vault takes it. */
export function partOf(holdingId: string, draft: PartDraft): ErasurePart {
  const { erased, isKept, kept, reason, citation, reviewOn } = draft
  return {
    holdingId,
    erasedRecords: erased,
    kept:
      isKept && reason !== null && reviewOn !== null
        ? { records: kept, reason, citation: citation.trim(), reviewOn }
        : null,
  }
}

/** How many records of a holding would stay due. */
export function stillDue(draft: PartDraft, { records }: Pick<ErasureLine, 'records'>): number {
  return dividedRecords(
    {
      holdingId: 'line',
      erasedRecords: draft.erased,
      kept: draft.isKept && draft.kept !== null ? { records: draft.kept } : null,
    } as ErasurePart,
    records,
  ).stillDue
}

function keptMissing({ kept, reason, citation, reviewOn }: PartDraft): PartProblems {
  return {
    ...(kept === null ? { kept: text.keptMissing } : {}),
    ...(reason === null ? { reason: text.reasonMissing } : {}),
    ...(hasInk(citation) ? {} : { citation: text.citationMissing }),
    ...(reviewOn === null ? { reviewOn: text.reviewMissing } : {}),
  }
}

const FIELDS: Readonly<Record<string, PartField>> = {
  erasedRecords: 'erased',
  'kept.records': 'kept',
  'kept.reviewOn': 'reviewOn',
}

function fieldOf(field: string): PartField {
  return FIELDS[field] ?? 'erased'
}

function wordsOf(field: string, code: ProblemCode, { erased, kept }: PartDraft): string {
  if (code === 'out-of-range')
    return erased === 0 || (erased === null && kept !== 0) ? text.nothingGone : text.tooMany
  return field === 'erasedRecords' && code === 'required' ? text.needsNumber : problemText[code]
}
