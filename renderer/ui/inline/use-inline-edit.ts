import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { controls } from '#shared/text/controls'
import { dropDraft, keepDraft, keptDraft } from './kept-drafts.ts'

/** Why a value was not saved, in words. */
export type SaveProblem = { readonly message: string }

/** Saves one field; null means it was saved. */
export type SaveField<T> = (value: T) => Promise<SaveProblem | null>

export type InlineEditOptions<T> = {
  readonly value: T
  readonly onSave: SaveField<T>
  readonly isSame?: (one: T, other: T) => boolean
  /** Names the field for ever, as in "activity-7-purpose": a refused text survives leaving the screen. */
  readonly draftKey: string
}

export type InlineEdit<T> = {
  /** What to show: the draft while there is one, else the value. */
  readonly shown: T
  readonly isDirty: boolean
  readonly isSaving: boolean
  readonly problem: string | null
  readonly change: (draft: T) => void
  /** Saves the draft, or the value given, unless nothing changed. */
  readonly save: (now?: T) => Promise<void>
  /** Goes back to the value as it was. */
  readonly restore: () => void
}

type Draft<T> = {
  readonly value: T
  readonly stage: 'typed' | 'saving' | 'saved' | 'refused'
  /** What the record said when the draft was sent. */
  readonly sentOver?: T
}

/** The life of a field that is read as text and saved on leaving it; a draft is never dropped unasked. */
export function useInlineEdit<T>(options: InlineEditOptions<T>): InlineEdit<T> {
  const { value, draftKey, isSame = Object.is } = options
  const { draft, setDraft, problem, setProblem, latest } = useDraft(options)
  useDropSavedDraft({ value, isSame, draft, drop: () => setDraft(null) })
  useSaveOnUnmount(latest)
  const save = async (now?: T) => {
    const current = latest.current.draft
    const next = now === undefined ? current?.value : now
    if (next === undefined || (now === undefined && isSettled(current))) return
    if (isSame(next, latest.current.options.value)) return restore()
    const sent: Draft<T> = { value: next, stage: 'saving', sentOver: latest.current.options.value }
    setDraft(sent)
    const refusal = await saveOrKeep(latest.current.options, next)
    // Typed on while saving: the newer text stays and will be saved on its own.
    if (latest.current.draft !== sent) return
    setProblem(refusal)
    setDraft({ ...sent, stage: refusal === null ? 'saved' : 'refused' })
  }
  const restore = () => {
    setDraft(null)
    setProblem(null)
    dropDraft(draftKey)
  }
  return {
    shown: draft ? draft.value : value,
    isDirty: draft !== null && draft.stage !== 'saved',
    isSaving: draft?.stage === 'saving',
    problem,
    change: (typed) => setDraft({ value: typed, stage: 'typed' }),
    save,
    restore,
  }
}

function useDraft<T>(options: InlineEditOptions<T>) {
  const [start] = useState(() => keptDraft(options.draftKey))
  const [draft, setDraftState] = useState<Draft<T> | null>(
    // The key names one field, so what was kept under it has that field's type.
    start ? { value: start.value as T, stage: 'refused' } : null,
  )
  const [problem, setProblem] = useState<string | null>(start?.message ?? null)
  const latest = useRef({ draft, options })
  useLayoutEffect(() => {
    latest.current = { ...latest.current, options }
  })
  const setDraft = (next: Draft<T> | null) => {
    latest.current = { ...latest.current, draft: next }
    setDraftState(next)
  }
  return { draft, setDraft, problem, setProblem, latest }
}

function isSettled(draft: Draft<unknown> | null): boolean {
  return draft === null || draft.stage === 'saving' || draft.stage === 'saved'
}

async function saveOrKeep<T>(options: InlineEditOptions<T>, value: T): Promise<string | null> {
  const message = await trySave(options.onSave, value)
  if (message === null) dropDraft(options.draftKey)
  else keepDraft(options.draftKey, { value, message })
  return message
}

async function trySave<T>(onSave: SaveField<T>, value: T): Promise<string | null> {
  try {
    return (await onSave(value))?.message ?? null
  } catch {
    return controls.saveFailed
  }
}

type SavedDraft<T> = {
  readonly value: T
  readonly isSame: (one: T, other: T) => boolean
  readonly draft: Draft<T> | null
  readonly drop: () => void
}

/** A saved draft bridges the time until the record is read again; then the record speaks. */
function useDropSavedDraft<T>({ value, isSame, draft, drop }: SavedDraft<T>): void {
  useLayoutEffect(() => {
    if (draft?.stage !== 'saved') return
    const isReadAgain = draft.sentOver === undefined || !isSame(draft.sentOver, value)
    if (isReadAgain || isSame(draft.value, value)) drop()
  })
}

type Latest<T> = { readonly draft: Draft<T> | null; readonly options: InlineEditOptions<T> }

/** Leaving by a shortcut takes the field away without a blur: what was typed is saved all the same. */
function useSaveOnUnmount<T>(latest: { readonly current: Latest<T> }): void {
  useEffect(
    () => () => {
      const { draft, options } = latest.current
      if (draft === null || draft.stage !== 'typed') return
      const { isSame = Object.is } = options
      if (!isSame(draft.value, options.value)) void saveOrKeep(options, draft.value)
    },
    [latest],
  )
}
