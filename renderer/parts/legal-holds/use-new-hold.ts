import { useState } from 'react'
import { isEmptyScope } from '#shared/domain/retention/hold-problems'
import {
  EMPTY_SCOPE,
  HoldFields,
  type HoldScope,
  type LegalHold,
} from '#shared/domain/retention/legal-hold'
import { hasInk } from '#shared/domain/values/text'
import { errorText } from '#shared/text/errors'
import { newHoldText as text } from '#shared/text/legal-holds'
import { problemText } from '#shared/text/problems'
import { useCommand } from '../../call.ts'

/** What is being entered; what must be chosen may be missing while it is. */
export type EnteredHold = Omit<HoldFields, 'reason' | 'from' | 'reviewOn'> & {
  readonly reason: HoldFields['reason'] | null
  readonly from: string | null
  readonly reviewOn: string | null
}
export type HoldField = keyof EnteredHold | 'scope.from' | 'scope.to'

/** What stands in the form at first. */
export type HoldStart = {
  readonly today: string
  readonly owner: string
  /** Exactly these holdings, chosen before. */
  readonly holdingIds: readonly string[]
}

/** The hold being entered: checked when it is submitted, decided by the vault. GDPR art. 17(3), 18. */
export function useNewHold(start: HoldStart) {
  const [entered, setEntered] = useState<EnteredHold>(() => startOf(start))
  const [isTouched, setTouched] = useState(false)
  const [wrong, setWrong] = useState<readonly HoldField[]>([])
  const [refusals, setRefusals] = useState(0)
  const create = useCommand('holds:create')
  const found = missingOf(entered)
  const refused = create.error?.problems ?? []
  const set = (change: Partial<EnteredHold>) => {
    setEntered((earlier) => ({ ...earlier, ...change }))
    setTouched(true)
    create.reset()
  }
  return {
    entered,
    set,
    setScope: (change: Partial<HoldScope>) => set({ scope: { ...entered.scope, ...change } }),
    markWrong: (field: HoldField, isWrong: boolean) =>
      setWrong((all) => [...all.filter((each) => each !== field), ...(isWrong ? [field] : [])]),
    isTouched,
    isBusy: create.isPending,
    refusals,
    problemOf: (field: HoldField): string | null => {
      const missing = refusals > 0 ? found[field] : undefined
      if (missing !== undefined) return missing
      const problem = refused.find((each) => each.field === field)
      return problem ? problemText[problem.code] : null
    },
    other: create.error && refused.length === 0 ? errorText[create.error.code] : null,
    create: async (): Promise<LegalHold | null> => {
      const ready = Object.keys(found).length + wrong.length === 0 ? complete(entered) : null
      // A refusal stays in `create` and is told beside the fields.
      const created = ready && (await create.mutateAsync(ready).catch(() => null))
      if (created === null) setRefusals((before) => before + 1)
      return created
    },
  }
}

export type NewHoldEntry = ReturnType<typeof useNewHold>

function startOf({ today, owner, holdingIds }: HoldStart): EnteredHold {
  return {
    name: '',
    reason: null,
    citation: '',
    scope: { ...EMPTY_SCOPE, holdingIds: [...holdingIds] },
    owner,
    from: today,
    reviewOn: null,
  }
}

function missingOf(entered: EnteredHold): Partial<Record<HoldField, string>> {
  const { name, reason, citation, owner, from, reviewOn, scope } = entered
  const written = problemText.required
  return {
    ...(hasInk(name) ? {} : { name: written }),
    ...(reason === null ? { reason: text.reasonMissing } : {}),
    ...(hasInk(citation) ? {} : { citation: written }),
    ...(hasInk(owner) ? {} : { owner: written }),
    ...(from === null ? { from: text.fromMissing } : {}),
    ...(reviewOn === null ? { reviewOn: text.reviewMissing } : {}),
    ...(isEmptyScope(scope) ? { scope: text.scopeMissing } : {}),
    ...orderOf(entered),
  }
}

function orderOf({ from, reviewOn, scope }: EnteredHold): Partial<Record<HoldField, string>> {
  const isBefore = (day: string | null, other: string | null) =>
    day !== null && other !== null && day < other
  return {
    ...(isBefore(reviewOn, from) ? { reviewOn: problemText['date-order'] } : {}),
    ...(isBefore(scope.to, scope.from) ? { 'scope.to': problemText['date-order'] } : {}),
  }
}

function complete(entered: EnteredHold): HoldFields | null {
  const trimmed = {
    ...entered,
    name: entered.name.trim(),
    citation: entered.citation.trim(),
    owner: entered.owner.trim(),
  }
  const { data } = HoldFields.safeParse(trimmed)
  return data ?? null
}
