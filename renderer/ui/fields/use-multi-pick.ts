import { useLayoutEffect, useRef, useState } from 'react'
import type { Choice, CreateChoice } from './choice.ts'
import { NEW_CHOICE, useChoiceSearch, type ChoiceSearch } from './use-choice-search.ts'

export type MultiPickOptions = {
  readonly choices: readonly Choice[]
  readonly ids: readonly string[]
  readonly onChange: (ids: string[]) => void
  readonly onCreate?: CreateChoice | undefined
}

export type MultiPicking = {
  readonly search: ChoiceSearch
  readonly picked: readonly Choice[]
  /** What was typed and then left without being picked. */
  readonly leftText: string | null
  readonly pick: (keys: readonly string[]) => void
  readonly remove: (id: string) => void
  readonly removeLast: () => void
  readonly enter: () => void
  readonly leave: () => void
  /** Hears every key before the box does. */
  readonly hearKey: (key: string) => void
}

/** Picking, making and removing by the keyboard or the list; what is typed is never dropped silently. */
export function useMultiPick(options: MultiPickOptions): MultiPicking {
  const { choices, ids, onChange, onCreate } = options
  const search = useChoiceSearch(choices, onCreate)
  const [isLeft, setLeft] = useState(false)
  const latest = useLatest(ids)
  const lastKey = useRef('')
  const text = search.typed.trim()
  const add = (id: string) => {
    onChange([...latest.current.filter((other) => other !== id), id])
    search.setTyped('')
  }
  const make = async () => {
    const created = await onCreate?.(text)
    if (created) add(created.id)
  }
  const pick = (keys: readonly string[]) => {
    if (keys.includes(NEW_CHOICE)) return void make()
    // The box reports its value again when it is left; only a difference is a pick.
    if (keys.length === ids.length && keys.every((key) => ids.includes(key))) return
    // Tab takes the line the list stands on, which after a pick is the one just picked: it would go again.
    if (lastKey.current === 'Tab' && keys.length < ids.length) return
    onChange([...keys])
    search.setTyped('')
  }
  const leave = () => {
    const typed = text.toLowerCase()
    const same = choices.find((choice) => choice.label.toLowerCase() === typed)
    if (same) add(same.id)
    setLeft(true)
  }
  return {
    search,
    picked: ids.map((id) => choices.find((choice) => choice.id === id) ?? { id, label: id }),
    leftText: isLeft && text !== '' ? text : null,
    pick,
    remove: (id) => onChange(ids.filter((other) => other !== id)),
    removeLast: () => onChange(ids.slice(0, -1)),
    enter: () => {
      lastKey.current = ''
      setLeft(false)
    },
    leave,
    hearKey: (key) => {
      lastKey.current = key
    },
  }
}

/** What is current when an answer comes later. */
function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
