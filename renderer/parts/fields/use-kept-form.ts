import { useState } from 'react'
import { dropDraft, keepDraft, keptDraft } from '../../ui/inline/kept-drafts.ts'

export type KeptForm<T> = {
  readonly draft: T
  readonly change: (part: Partial<T>) => void
  /** Something was typed or chosen that is not saved. */
  readonly isTouched: boolean
  /** Begun on an earlier visit and found again. */
  readonly wasKept: boolean
  /** Saved or thrown away: the next form begins anew. */
  readonly forget: () => void
}

/** A form whose content outlives it until it is saved or thrown away. */
export function useKeptForm<T extends object>(
  key: string,
  begin: () => T,
  message: string,
): KeptForm<T> {
  // The key names one form, so what was kept under it has that form's shape.
  const [start] = useState(() => keptDraft(key)?.value as T | undefined)
  const [draft, setDraft] = useState<T>(() => start ?? begin())
  const [isTouched, setTouched] = useState(start !== undefined)
  const change = (part: Partial<T>) => {
    setDraft((earlier) => {
      const next = { ...earlier, ...part }
      keepDraft(key, { value: next, message })
      return next
    })
    setTouched(true)
  }
  return { draft, change, isTouched, wasKept: start !== undefined, forget: () => dropDraft(key) }
}
