import { useState } from 'react'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { Holding, HoldingFields } from '#shared/domain/retention/holding'
import { holdingProblems, type KnownToHolding } from '#shared/domain/retention/holding-problems'
import { ruleEvents } from '#shared/domain/retention/rule-events'
import type { Problem } from '#shared/domain/values/problem'
import { errorText } from '#shared/text/errors'
import { newHoldingText as text } from '#shared/text/holdings'
import { problemText } from '#shared/text/problems'
import { useCommand } from '../../call.ts'

import { fieldsOf, nothingHeld, withEvent, type EnteredHolding } from './new-holding.ts'

export type HoldingGround = {
  readonly known: KnownToHolding
  readonly rules: ReadonlyMap<string, RetentionRule>
}

/** The holding being entered: checked as it is filled, decided by the vault. */
export function useNewHolding({ known, rules }: HoldingGround) {
  const [entered, setEntered] = useState<EnteredHolding>(nothingHeld)
  const [isTouched, setTouched] = useState(false)
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [refusals, setRefusals] = useState(0)
  const create = useCommand('holdings:create')
  const rule = rules.get(entered.ruleId ?? '') ?? null
  const asked = ruleEvents(rule, rules)
  const fields = entered.categoryId === null ? null : fieldsOf(entered, entered.categoryId, asked)
  const found = fields ? holdingProblems(fields, known) : []
  const refused = create.error?.problems ?? []
  const set = (change: Partial<EnteredHolding>) => {
    setEntered((earlier) => ({ ...earlier, ...change }))
    setTouched(true)
    create.reset()
  }
  const markWrong = (field: string, isWrong: boolean) =>
    setWrong((fields) => [...fields.filter((each) => each !== field), ...(isWrong ? [field] : [])])
  return {
    entered,
    fields,
    rule,
    asked,
    set,
    setDay: (event: string, on: string | null, isWrong: boolean) => {
      set({ events: withEvent(entered.events, event, on) })
      markWrong(event, isWrong)
    },
    markWrong,
    isTouched,
    isBusy: create.isPending,
    refusals,
    problemOf: (field: string): string | null => {
      if (field === 'categoryId' && entered.categoryId === null && refusals > 0)
        return text.categoryMissing
      return wordsOf([...found, ...refused], field)
    },
    dayProblemOf: (event: string): string | null => {
      const place = fields?.events.findIndex((each) => each.event === event) ?? -1
      return wordsOf([...found, ...refused], `events.${place}.on`)
    },
    other: create.error && refused.length === 0 ? errorText[create.error.code] : null,
    create: async (): Promise<Holding | null> => {
      const isReady = fields !== null && found.length === 0 && wrong.length === 0
      const created = isReady ? await run(create.mutateAsync, fields) : null
      if (created === null) setRefusals((before) => before + 1)
      return created
    },
  }
}

export type NewHoldingEntry = ReturnType<typeof useNewHolding>

/** A refusal stays in the command and is told beside the fields. */
async function run(
  create: (fields: HoldingFields) => Promise<Holding>,
  fields: HoldingFields,
): Promise<Holding | null> {
  return create(fields).catch(() => null)
}

function wordsOf(problems: readonly Problem[], field: string): string | null {
  const problem = problems.find((each) => each.field === field)
  return problem ? problemText[problem.code] : null
}
