import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { HOLDING_PRESETS } from '#shared/domain/log-import/holding-presets'
import type { HoldingLogPlan } from '#shared/ipc/holding-logs'
import { AppError } from '#shared/ipc/errors'
import { holdingCheckSentence, holdingLogText, isNothingNew } from '#shared/text/holding-log'
import { sourceWords } from '#shared/text/log-import'
import { call, useQuery } from '../../call.ts'
import { arrangeToShow } from '../../parts/list/use-kept-view.ts'
import type { HoldingDraft, HoldingsDone } from './draft.ts'
import {
  beginHoldings,
  carrySubjectOver,
  freshHoldingCheck,
  holdingHindrance,
  holdingMapping,
  holdingPlan,
  needsHoldingWords,
} from './holdings/holding-draft.ts'
import { holdingFields } from './holdings/holding-fields.ts'
import { HoldingCheck } from './holdings/HoldingCheck.tsx'
import { HoldingWords } from './holdings/HoldingWords.tsx'
import { SubjectStep } from './holdings/SubjectStep.tsx'
import { countHoldings } from './holdings/count-holdings.ts'
import type { DoneView, LogRegister } from './log-register.ts'
import { takeStepBack, useStepPlace } from './session-step.ts'

/** Logs of accounts, orders or tickets, of which only counts per day are kept. GDPR art. 5(1)(c), (e). */
export const holdingLog: LogRegister<HoldingDraft, HoldingsDone> = {
  name: 'holdings',
  path: '/retention/import',
  words: holdingLogText,
  steps: ['file', 'reading', 'subject', 'columns', 'words', 'check', 'done'],
  presets: HOLDING_PRESETS.map(({ name }) => ({ id: name, label: sourceWords(name) })),
  useTimeZone: () => useQuery('requests:settings', undefined).data?.timeZone ?? null,
  begin: beginHoldings,
  carryOver: carrySubjectOver,
  mapping: holdingMapping,
  fields: holdingFields,
  hindrance: holdingHindrance,
  needsWords: needsHoldingWords,
  check: async (draft) => {
    const plan = wholePlan(draft)
    return { ...draft, check: { plan, result: await call('holding-logs:check', plan) } }
  },
  isFresh: (draft) => freshHoldingCheck(draft) !== null,
  found: ({ check }) => (check ? holdingCheckSentence(check.result) : ''),
  deed: ({ check }) =>
    !check || isNothingNew(check.result.difference)
      ? null
      : holdingLogText.check.deed(check.result.counts.counted),
  run: (draft) => countHoldings(wholePlan(draft)),
  doneTitle: ({ result }) => holdingLogText.done.title(result),
  useDone: useHoldingsDone,
  renderEarlier: () => null,
  renderSubject: (draft) => <SubjectStep draft={draft} />,
  renderWords: (draft) => {
    const check = draft.check?.result
    const isEmpty = !check || check.flagValues.length + check.childValues.length === 0
    return isEmpty ? null : <HoldingWords draft={draft} check={check} />
  },
  renderCheck: (draft) => <HoldingCheck draft={draft} />,
}

// The steps lead on only once all of it was said.
function wholePlan(draft: HoldingDraft): HoldingLogPlan {
  const plan = holdingPlan(draft)
  if (!plan) throw new AppError('invalid-input')
  return plan
}

function useHoldingsDone({ result, subject, seq }: HoldingsDone): DoneView {
  const navigate = useNavigate()
  const client = useQueryClient()
  const { isLast, isTakenBack } = useStepPlace(seq)
  const { title, takenBack, step, line, show } = holdingLogText.done
  return {
    title: isTakenBack ? takenBack(result.fileName) : title(result),
    hint: isTakenBack ? null : step,
    line: line(result),
    isTakenBack,
    showLabel: show,
    show: async () => {
      const { ruleId, systemId } = subject
      await arrangeToShow(client, 'retention-list', { rule: [ruleId], system: [systemId] })
      await navigate({ to: '/retention' })
    },
    takeBack: isLast ? () => void takeStepBack(takenBack(result.fileName)) : null,
  }
}
