import { useState } from 'react'
import type { Erasure, ErasureMethod } from '#shared/domain/retention/erasure'
import type { Problem } from '#shared/domain/values/problem'
import { hasInk, orNull } from '#shared/domain/values/text'
import type { ErasureChoice, ErasurePreview } from '#shared/ipc/retention'
import { errorText } from '#shared/text/errors'
import { recordErasureText as text } from '#shared/text/erasures'
import { problemText } from '#shared/text/problems'
import { useCommand, useQuery } from '../../call.ts'
import {
  NEW_PART,
  partDraftProblems,
  partOf,
  type PartDraft,
  type PartProblems,
} from './part-draft.ts'

export type ErasureDraft = {
  readonly on: string | null
  readonly method: ErasureMethod | null
  readonly by: string
  readonly evidence: string
  readonly withNotDue: boolean
  /** Answers for what is kept back. */
  readonly holdOwner: string
}
export type ErasureField = 'on' | 'method' | 'by' | 'evidence' | 'holdOwner'

export type ErasureStart = {
  readonly choice: ErasureChoice
  readonly today: string
  readonly officer: string
}
type Parts = Readonly<Record<string, PartDraft>>

/** What is ticked off, how much of it, how and by whom: checked as it is filled, decided by the vault. GDPR art. 5(2). */
export function useErasureForm({ choice, today, officer }: ErasureStart) {
  const [draft, setDraft] = useState<ErasureDraft>(() => firstDraft(today, officer))
  const [allParts, setParts] = useState<Parts>({})
  const [isTouched, setTouched] = useState(false)
  const [refusals, setRefusals] = useState(0)
  const { data: preview } = useQuery('erasures:preview', { choice, withNotDue: draft.withNotDue })
  const record = useCommand('erasures:record')
  const parts = partsOf(allParts, preview)
  const found = draftProblems(draft, Object.values(parts), today)
  const refused = record.error?.problems ?? []
  const touch = () => {
    setTouched(true)
    record.reset()
  }
  return {
    draft,
    preview,
    parts,
    set: (change: Partial<ErasureDraft>) => {
      setDraft((earlier) => ({ ...earlier, ...change }))
      touch()
    },
    /** Describes a part of a holding; null ticks it off as a whole again. */
    setPart: (holdingId: string, change: Partial<PartDraft> | null) => {
      setParts((earlier) => withPart(earlier, holdingId, change))
      touch()
    },
    isTouched,
    isBusy: record.isPending,
    refusals,
    problemOf: (field: ErasureField): string | null => {
      const known = found[field]
      if (known !== undefined && (refusals > 0 || field === 'on')) return known
      const problem = refused.find(
        (each) => each.field === field || each.field === `fields.${field}`,
      )
      return problem ? wordsOf(problem) : null
    },
    partProblemsOf: (holdingId: string): PartProblems =>
      refusals > 0 ? problemsOfPart(holdingId, parts, preview, draft.on) : {},
    other: otherProblem(record.error),
    submit: async (): Promise<Erasure | null> => {
      const ids = Object.keys(parts)
      const isWrong =
        Object.keys(found).length > 0 ||
        ids.some((id) => Object.keys(problemsOfPart(id, parts, preview, draft.on)).length > 0)
      const order = isWrong ? null : orderOf(choice, draft, parts)
      // A refusal stays in `record` and is told beside the fields.
      const done = order && (await record.mutateAsync(order).catch(() => null))
      if (done === null) setRefusals((before) => before + 1)
      return done
    },
  }
}

export type ErasureForm = ReturnType<typeof useErasureForm>

function firstDraft(today: string, officer: string): ErasureDraft {
  return {
    on: today,
    method: null,
    by: officer,
    evidence: '',
    withNotDue: false,
    holdOwner: officer,
  }
}

function wordsOf({ field, code }: Problem): string {
  return field.endsWith('on') && code === 'date-order' ? text.onBeforeEvent : problemText[code]
}

/** Only parts of what is still among the lines count. */
function partsOf(all: Parts, preview: ErasurePreview | undefined): Parts {
  const shown = new Set(preview?.lines.map(({ holdingId }) => holdingId))
  return Object.fromEntries(Object.entries(all).filter(([id]) => shown.has(id)))
}

function withPart(parts: Parts, holdingId: string, change: Partial<PartDraft> | null): Parts {
  if (change !== null)
    return { ...parts, [holdingId]: { ...(parts[holdingId] ?? NEW_PART), ...change } }
  return Object.fromEntries(Object.entries(parts).filter(([id]) => id !== holdingId))
}

function draftProblems(
  { on, method, by, holdOwner }: ErasureDraft,
  parts: readonly PartDraft[],
  today: string,
): Partial<Record<ErasureField, string>> {
  const keepsSome = parts.some(({ isKept }) => isKept)
  return {
    ...(on === null ? { on: text.onMissing } : {}),
    ...(on !== null && on > today ? { on: problemText['in-the-future'] } : {}),
    ...(method === null ? { method: text.methodMissing } : {}),
    ...(hasInk(by) ? {} : { by: text.byMissing }),
    ...(keepsSome && !hasInk(holdOwner) ? { holdOwner: text.ownerMissing } : {}),
  }
}

function problemsOfPart(
  holdingId: string,
  parts: Parts,
  preview: ErasurePreview | undefined,
  on: string | null,
): PartProblems {
  const draft = parts[holdingId]
  const line = preview?.lines.find((each) => each.holdingId === holdingId)
  return draft && line ? partDraftProblems(draft, line, on) : {}
}

function orderOf(choice: ErasureChoice, draft: ErasureDraft, parts: Parts) {
  const { on, method, by, evidence, withNotDue, holdOwner } = draft
  if (on === null || method === null) return null
  return {
    choice,
    withNotDue,
    fields: { on, method, by: by.trim(), evidence: orNull(evidence) },
    parts: Object.entries(parts).map(([id, part]) => partOf(id, part)),
    holdOwner: orNull(holdOwner),
  }
}

/** What stands beside no field of the form. */
function otherProblem(error: ReturnType<typeof useCommand<'erasures:record'>>['error']) {
  if (error === null) return null
  const BESIDE = ['on', 'method', 'by', 'evidence', 'holdOwner']
  const stray = error.problems.find(({ field }) => !BESIDE.includes(field.replace(/^fields\./, '')))
  if (stray) return { title: errorText[error.code].title, todo: problemText[stray.code] }
  return error.problems.length === 0 ? errorText[error.code] : null
}
