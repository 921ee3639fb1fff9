import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { BREACH_PRESETS } from '#shared/domain/log-import/breach-presets'
import { breachCheckSentence, breachLogText } from '#shared/text/breach-log'
import { breachPresetWords, sourceWords } from '#shared/text/log-import'
import { call, useQuery } from '../../call.ts'
import { arrangeToShow } from '../../parts/list/use-kept-view.ts'
import {
  beginBreaches,
  breachHindrance,
  breachPlan,
  freshBreachCheck,
  needsBreachWords,
} from './breaches/breach-draft.ts'
import { BREACH_FIELDS } from './breaches/breach-fields.ts'
import { BreachCheck } from './breaches/BreachCheck.tsx'
import { BreachWords } from './breaches/BreachWords.tsx'
import type { BreachDraft, BreachesDone } from './draft.ts'
import type { DoneView, LogRegister } from './log-register.ts'
import { lastStepOf, takeStepBack, useStepPlace } from './session-step.ts'
import { mappingOf } from './wizard-state.ts'

/** Logs and registers of personal data breaches that were kept elsewhere. GDPR art. 33(5). */
export const breachLog: LogRegister<BreachDraft, BreachesDone> = {
  name: 'breaches',
  path: '/breaches/import',
  words: breachLogText,
  steps: ['file', 'reading', 'columns', 'words', 'check', 'done'],
  presets: BREACH_PRESETS.map(({ name }) => ({ id: name, label: breachPresetWords[name] })),
  useTimeZone: () => useQuery('breaches:settings', undefined).data?.timeZone ?? null,
  begin: beginBreaches,
  carryOver: (_last, next) => next,
  mapping: mappingOf,
  fields: () => BREACH_FIELDS,
  hindrance: breachHindrance,
  needsWords: needsBreachWords,
  check: async (draft) => {
    const plan = breachPlan(draft)
    return { ...draft, check: { plan, result: await call('breach-logs:check', plan) } }
  },
  isFresh: (draft) => freshBreachCheck(draft) !== null,
  found: ({ check }) => (check ? breachCheckSentence(check.result.counts) : ''),
  deed: ({ check }) => {
    const add = check?.result.counts.add ?? 0
    return add === 0 ? null : breachLogText.check.deed(add)
  },
  run: async (draft) => {
    const plan = breachPlan(draft)
    const result = await call('breach-logs:run', plan)
    const seq = await lastStepOf('breach-logs:run')
    return { register: 'breaches', result, source: plan.reading.preset, seq }
  },
  doneTitle: ({ result }) => breachLogText.done.title(result),
  useDone: useBreachesDone,
  renderEarlier: () => null,
  renderSubject: () => null,
  renderWords: (draft) =>
    (draft.check?.result.phaseValues ?? []).length === 0 ? null : <BreachWords draft={draft} />,
  renderCheck: (draft) => <BreachCheck draft={draft} />,
}

function useBreachesDone({ result, source, seq }: BreachesDone): DoneView {
  const navigate = useNavigate()
  const client = useQueryClient()
  const { isLast, isTakenBack } = useStepPlace(seq)
  const { title, takenBack, step, line, show } = breachLogText.done
  return {
    title: isTakenBack ? takenBack(result.fileName) : title(result),
    hint: isTakenBack ? null : step,
    line: line(result),
    isTakenBack,
    showLabel: show,
    show: async () => {
      await arrangeToShow(client, 'breaches-list', { source: [sourceWords(source)] })
      await navigate({ to: '/breaches' })
    },
    takeBack: isLast ? () => void takeStepBack(takenBack(result.fileName)) : null,
  }
}
