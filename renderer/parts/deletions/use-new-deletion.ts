import { useState } from 'react'
import type { Deletion } from '#shared/domain/deletions/deletion'
import { hasInk } from '#shared/domain/values/text'
import type { AppError } from '#shared/ipc/errors'
import { errorText } from '#shared/text/errors'
import { call, useCommand } from '../../call.ts'
import { instantNow } from '../clock/use-now.ts'
import {
  firstEntered,
  missingFields,
  refusedFields,
  toNewDeletion,
  wrongFields,
  type EnteredDeletion,
  type EnteredField,
  type KnownOfDeletion,
} from './new-deletion.ts'

const BESIDE: readonly string[] = ['signalChannel', 'signal', 'beliefBasis', 'country']

/** The case being opened: checked as it is typed, decided by the vault. */
export function useNewDeletion(known: KnownOfDeletion) {
  const [entered, setEntered] = useState(() => firstEntered(known))
  const [isTouched, setTouched] = useState(false)
  const [refusals, setRefusals] = useState(0)
  const create = useCommand('deletions:create')
  const wrong = wrongFields(entered, instantNow())
  const missing = missingFields(entered)
  const refused = refusedFields(create.error?.problems ?? [])
  return {
    entered,
    set: (change: Partial<EnteredDeletion>) => {
      setEntered((before) => ({ ...before, ...change }))
      setTouched(true)
      create.reset()
    },
    isTouched,
    isBusy: create.isPending,
    /** How often it was refused; each time its first problem wants the keyboard. */
    refusals,
    problemOf: (field: EnteredField): string | null =>
      refused.get(field) ??
      wrong.get(field) ??
      (refusals > 0 ? (missing.get(field) ?? null) : null),
    other: otherProblem(create.error, refused),
    create: async (): Promise<OpenedDeletion | null> => {
      const sent = wrong.size === 0 ? toNewDeletion(entered, known) : null
      // A refusal stays in `create` and is told beside the fields.
      const created = sent ? await create.mutateAsync(sent).catch(() => null) : null
      if (created === null) setRefusals((before) => before + 1)
      return (
        created && { deletion: created, isReferenceLost: await keepReference(created, entered) }
      )
    },
  }
}

export type NewDeletionEntry = ReturnType<typeof useNewDeletion>
export type OpenedDeletion = {
  readonly deletion: Deletion
  /** The case stands, but what leads to the account was not kept. */
  readonly isReferenceLost: boolean
}

// SECURITY: the reference goes by a channel of its own and never through a cache of answers, so that no record holds it.
async function keepReference(
  { id }: Deletion,
  { reference }: Pick<EnteredDeletion, 'reference'>,
): Promise<boolean> {
  if (!hasInk(reference)) return false
  return call('deletions:keep-reference', { id, text: reference.trim() }).then(
    () => false,
    () => true,
  )
}

function otherProblem(error: AppError | null, refused: ReadonlyMap<string, string>) {
  const isBeside = [...refused.keys()].some((field) => BESIDE.includes(field))
  return error && !isBeside ? errorText[error.code] : null
}
