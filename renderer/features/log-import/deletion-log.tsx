import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { DELETION_PRESETS } from '#shared/domain/log-import/deletion-presets'
import { deletionCheckSentence, deletionLogText } from '#shared/text/deletion-log'
import { presetWords, sourceWords } from '#shared/text/log-import'
import { call, useQuery } from '../../call.ts'
import { arrangeToShow } from '../../parts/list/use-kept-view.ts'
import {
  beginDeletions,
  deletionHindrance,
  deletionPlan,
  freshDeletionCheck,
  isImportableLog,
} from './deletions/deletion-draft.ts'
import { DELETION_FIELDS } from './deletions/deletion-fields.ts'
import { DeletionCheck } from './deletions/DeletionCheck.tsx'
import type { DeletionDraft, DeletionsDone } from './draft.ts'
import type { DoneView, LogRegister } from './log-register.ts'
import { lastStepOf, takeStepBack, useStepPlace } from './session-step.ts'
import { mappingOf } from './wizard-state.ts'

/** Logs of deletions, which become sealed records that say nothing of whose data it was. GDPR art. 5(1)(c), 5(2). */
export const deletionLog: LogRegister<DeletionDraft, DeletionsDone> = {
  name: 'deletions',
  path: '/deletions/import',
  words: deletionLogText,
  steps: ['file', 'reading', 'columns', 'check', 'done'],
  presets: DELETION_PRESETS.map(({ name }) => ({ id: name, label: presetWords[name] })),
  useTimeZone: () => useQuery('deletions:settings', undefined).data?.timeZone ?? null,
  begin: beginDeletions,
  carryOver: (last, next) => ({ ...next, grouping: last.grouping }),
  mapping: mappingOf,
  fields: () => DELETION_FIELDS,
  hindrance: deletionHindrance,
  needsWords: () => false,
  check: async (draft) => {
    const plan = deletionPlan(draft)
    return { ...draft, check: { plan, result: await call('deletion-logs:check', plan) } }
  },
  isFresh: (draft) => freshDeletionCheck(draft) !== null,
  found: ({ check }) => (check ? deletionCheckSentence(check.result.counts) : ''),
  deed: ({ check }) =>
    check && isImportableLog(check.result)
      ? deletionLogText.check.deed(check.result.counts.records)
      : null,
  run: async (draft) => {
    const plan = deletionPlan(draft)
    const result = await call('deletion-logs:run', plan)
    const seq = await lastStepOf('deletion-logs:run')
    return { register: 'deletions', result, source: plan.reading.preset, seq }
  },
  doneTitle: ({ result }) => deletionLogText.done.title(result),
  useDone: useDeletionsDone,
  renderEarlier: () => null,
  renderSubject: () => null,
  renderWords: () => null,
  renderCheck: (draft) => <DeletionCheck draft={draft} />,
}

function useDeletionsDone({ result, source, seq }: DeletionsDone): DoneView {
  const navigate = useNavigate()
  const client = useQueryClient()
  const { isLast, isTakenBack } = useStepPlace(seq)
  const { title, takenBack, step, line, show } = deletionLogText.done
  return {
    title: isTakenBack ? takenBack(result.fileName) : title(result),
    hint: isTakenBack ? null : step,
    line: line(result),
    isTakenBack,
    showLabel: show,
    show: async () => {
      await arrangeToShow(client, 'deletions-list', { source: [sourceWords(source)] })
      await navigate({ to: '/deletions' })
    },
    takeBack: isLast ? () => void takeStepBack(takenBack(result.fileName)) : null,
  }
}
