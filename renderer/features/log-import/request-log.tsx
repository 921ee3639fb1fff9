import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { REQUEST_TARGETS } from '#shared/domain/log-import/request-targets'
import { SOURCE_PRESETS } from '#shared/domain/log-import/presets'
import {
  batchSentence,
  checkSentence,
  logImportText,
  presetWords,
  requestLogText,
  requestNouns,
  requestTargetWords,
  sourceWords,
  takenBackSentence,
} from '#shared/text/log-import'
import { call, useQuery } from '../../call.ts'
import { arrangeToShow } from '../../parts/list/use-kept-view.ts'
import type { RequestDraft, RequestsDone } from './draft.ts'
import type { DoneView, LogRegister, TargetGroup } from './log-register.ts'
import { EarlierImports } from './requests/EarlierImports.tsx'
import {
  beginRequests,
  freshRequestCheck,
  needsRequestWords,
  requestHindrance,
  requestPlan,
} from './requests/request-draft.ts'
import { RequestCheck } from './requests/RequestCheck.tsx'
import { RequestWords } from './requests/RequestWords.tsx'
import { takeBack } from './requests/take-back.ts'
import { mappingOf } from './wizard-state.ts'

const JOINED: readonly string[] = ['type', 'notes']
const FIELDS: readonly TargetGroup[] = [
  {
    title: logImportText.columns.title,
    hint: null,
    fields: REQUEST_TARGETS.map((target) => ({
      target,
      ...requestTargetWords[target.name],
      isJoined: JOINED.includes(target.name),
    })),
  },
]

/** Logs of requests and complaints, as helpdesks and privacy tools export them. */
export const requestLog: LogRegister<RequestDraft, RequestsDone> = {
  name: 'requests',
  path: '/requests/import',
  words: requestLogText,
  steps: ['file', 'reading', 'columns', 'words', 'check', 'done'],
  presets: SOURCE_PRESETS.map(({ name }) => ({ id: name, label: presetWords[name] })),
  useTimeZone: () => useQuery('requests:settings', undefined).data?.timeZone ?? null,
  begin: beginRequests,
  carryOver: (_last, next) => next,
  mapping: mappingOf,
  fields: () => FIELDS,
  hindrance: requestHindrance,
  needsWords: needsRequestWords,
  check: async (draft) => {
    const plan = requestPlan(draft)
    return { ...draft, check: { plan, result: await call('logs:check', plan) } }
  },
  isFresh: (draft) => freshRequestCheck(draft) !== null,
  found: ({ check }) => (check ? checkSentence(check.result.counts, requestNouns) : ''),
  deed: ({ check, update }) => {
    if (!check) return null
    const { add, change } = check.result.counts
    const changed = update ? change : 0
    return add + changed === 0 ? null : logImportText.check.run(add, changed, requestNouns)
  },
  run: async (draft) => ({
    register: 'requests',
    batch: await call('logs:run', requestPlan(draft)),
  }),
  doneTitle: ({ batch }) => logImportText.done.title(batch, requestNouns),
  useDone: useRequestsDone,
  renderEarlier: () => <EarlierImports />,
  renderSubject: () => null,
  renderWords: (draft) => {
    const check = draft.check?.result
    const isEmpty = !check || check.typeValues.length + check.statusValues.length === 0
    return isEmpty ? null : <RequestWords draft={draft} check={check} />
  },
  renderCheck: (draft) => <RequestCheck draft={draft} />,
}

function useRequestsDone({ batch }: RequestsDone): DoneView {
  const navigate = useNavigate()
  const client = useQueryClient()
  const isTakenBack = batch.undone !== null
  const { title, from, step } = logImportText.done
  return {
    title: isTakenBack ? takenBackSentence(batch, requestNouns) : title(batch, requestNouns),
    hint: isTakenBack ? null : step,
    line: `${from(batch.fileName, sourceWords(batch.source))} ${batchSentence(batch)}.`,
    isTakenBack,
    showLabel: logImportText.done.show,
    show: async () => {
      await arrangeToShow(client, 'requests-list', { source: [batch.source] })
      await navigate({ to: '/requests' })
    },
    takeBack: isTakenBack ? null : () => void takeBack(batch.id),
  }
}
