import { useState } from 'react'
import type { Breach } from '#shared/domain/breaches/breach'
import { orNull } from '#shared/domain/values/text'
import type { BreachSettingsSheet } from '#shared/ipc/breaches'
import type { AppError } from '#shared/ipc/errors'
import { errorText } from '#shared/text/errors'
import { useCommand } from '../../call.ts'
import { instantNow } from '../../parts/clock/use-now.ts'
import {
  missingFields,
  NOTHING_ENTERED,
  refusedFields,
  wantsDelayReason,
  wrongFields,
  type Entered,
  type EnteredField,
} from './new-breach-problems.ts'

const BESIDE: readonly string[] = ['title', 'firstSignal', 'awareAt', 'delayReason', 'description']

/** The incident being logged: checked as it is typed, decided by the vault. */
export function useNewBreach({ settings, timeZone }: BreachSettingsSheet) {
  const [entered, setEntered] = useState(NOTHING_ENTERED)
  const [isTouched, setTouched] = useState(false)
  const [refusals, setRefusals] = useState(0)
  const create = useCommand('breaches:create')
  const ground = { timeZone, signalHours: settings.signalHours, now: instantNow() }
  const wrong = wrongFields(entered, ground)
  const missing = missingFields(entered, ground)
  const refused = refusedFields(create.error?.problems ?? [])
  return {
    entered,
    settings,
    timeZone,
    set: (change: Partial<Entered>) => {
      setEntered((before) => ({ ...before, ...change }))
      setTouched(true)
      create.reset()
    },
    isTouched,
    isBusy: create.isPending,
    /** How often it was refused; each time its first problem wants the keyboard. */
    refusals,
    wantsReason: wantsDelayReason(entered, ground),
    problemOf: (field: EnteredField | 'description'): string | null =>
      refused.get(field) ??
      (field === 'description'
        ? null
        : (wrong.get(field) ?? laterIf(refusals > 0, missing.get(field)))),
    other: otherProblem(create.error, refused),
    create: async (): Promise<Breach | null> => {
      const isComplete = wrong.size === 0 && missing.size === 0
      // A refusal stays in `create` and is told beside the fields.
      const created = isComplete
        ? await create.mutateAsync(toNewBreach(entered, timeZone)).catch(() => null)
        : null
      if (created === null) setRefusals((before) => before + 1)
      return created
    },
  }
}

export type NewBreachEntry = ReturnType<typeof useNewBreach>

function toNewBreach({ signalAt, isAware, ...entered }: Entered, timeZone: string) {
  return {
    title: entered.title.trim(),
    timeZone,
    // Asked for before anything is sent.
    firstSignal: { at: signalAt ?? '', isDayOnly: false },
    natures: entered.natures,
    description: orNull(entered.description ?? ''),
    awareAt: isAware ? entered.awareAt : null,
    delayReason: isAware ? orNull(entered.delayReason) : null,
  }
}

function laterIf(isTold: boolean, words: string | undefined): string | null {
  return isTold ? (words ?? null) : null
}

function otherProblem(error: AppError | null, refused: ReadonlyMap<string, string>) {
  const isBeside = [...refused.keys()].some((field) => BESIDE.includes(field))
  return error && !isBeside ? errorText[error.code] : null
}
