import { useLayoutEffect, useState } from 'react'
import { canonicalJson } from '#shared/domain/values/canonical'
import { dropDraft, keepDraft, keptDraft } from '../../ui/inline/kept-drafts.ts'

type Written<Draft, Saved> = {
  readonly draft: Draft
  /** What the record said when writing began. */
  readonly over: Saved
  readonly isSent: boolean
}

export type RecordWriting<Draft> = {
  readonly draft: Draft
  readonly isDirty: boolean
  /** Written on an earlier visit and found again. */
  readonly wasKept: boolean
  /** The record was saved by something else since writing began. */
  readonly isOvertaken: boolean
  readonly change: (patch: Partial<Draft>) => void
  readonly discard: () => void
  /** The draft has been saved; it bridges the time until the record is read again. */
  readonly settle: () => void
}

export type DraftOptions<Draft, Saved> = {
  /** Under which it is kept while another screen is shown. */
  readonly key: string
  readonly saved: Saved
  readonly draftOf: (saved: Saved) => Draft
  /** Whether saving a draft would change the record. */
  readonly isChanged: (draft: Draft, saved: Saved) => boolean
  /** Why it is kept, in words. */
  readonly message: string
}

/** What is being written on a record as a whole: kept over visits until it is saved or discarded. */
export function useRecordDraft<Draft extends object, Saved>(
  options: DraftOptions<Draft, Saved>,
): RecordWriting<Draft> {
  const { key, saved, draftOf, isChanged, message } = options
  // Only this hook keeps something under the key.
  const [start] = useState(() => keptDraft(key)?.value as Written<Draft, Saved> | undefined)
  const [written, setWritten] = useState<Written<Draft, Saved> | null>(start ?? null)
  useDropWhenRead(options, written, () => setWritten(null))
  const draft = written?.draft ?? draftOf(saved)
  const isDirty = written !== null && !written.isSent && isChanged(draft, saved)
  const change = (patch: Partial<Draft>) => {
    const over = written !== null && !written.isSent ? written.over : saved
    const next = { draft: { ...draft, ...patch }, over, isSent: false }
    setWritten(next)
    if (isChanged(next.draft, saved)) keepDraft(key, { value: next, message })
    else dropDraft(key)
  }
  return {
    draft,
    isDirty,
    wasKept: isDirty && start !== undefined,
    isOvertaken: isDirty && !isSame(written.over, saved),
    change,
    discard: () => {
      dropDraft(key)
      setWritten(null)
    },
    settle: () => {
      dropDraft(key)
      setWritten((now) => now && { ...now, isSent: true })
    },
  }
}

/** A draft that was saved, or that says what the record said, gives way to the record once that is read anew. */
function useDropWhenRead<Draft, Saved>(
  { saved, isChanged }: DraftOptions<Draft, Saved>,
  written: Written<Draft, Saved> | null,
  drop: () => void,
): void {
  useLayoutEffect(() => {
    if (written === null || isSame(written.over, saved)) return
    if (written.isSent || !isChanged(written.draft, written.over)) drop()
  })
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other)
}
