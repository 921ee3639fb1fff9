import { useState } from 'react'
import { showToast } from '#ui/layers/Toast'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { Choice } from '../../ui/fields/choice.ts'
import { useCommand } from '../../call.ts'
import { saveProblem } from '../fields/save-problem.ts'
import { newEntry, type NamedKind } from './new-entry.ts'

export type LinkedList = {
  readonly choices: readonly Choice[]
  /** Makes an entry of the name typed, so that it can be linked at once; null when it was refused. */
  readonly onCreate: (name: string) => Promise<Choice | null>
}

/** A list of the register as choices of a field, with quick-add beside it. */
export function useLinkedList<K extends NamedKind>(
  catalogues: Catalogues,
  kind: K,
  describe?: (record: Catalogues[K][number]) => string,
): LinkedList {
  const save = useCommand('catalogues:save')
  // What was just made is shown before the list is read again.
  const [made, setMade] = useState<readonly Choice[]>([])
  const records: readonly Catalogues[K][number][] = catalogues[kind]
  const known = records.map((record) => {
    const description = describe?.(record)
    return { id: record.id, label: record.name, ...(description ? { description } : {}) }
  })
  const fresh = made.filter(({ id }) => known.every((choice) => choice.id !== id))
  return {
    choices: [...known, ...fresh],
    onCreate: async (name) => {
      try {
        const { record } = await save.mutateAsync(newEntry(kind, name))
        const choice = { id: record.id, label: record.name }
        setMade((earlier) => [...earlier, choice])
        return choice
      } catch (error) {
        showToast({ title: saveProblem(error).message, tone: 'error' })
        return null
      }
    },
  }
}
