import { useMemo } from 'react'
import { caseRules } from '#shared/domain/requests/case-rules'
import { caseStatus } from '#shared/domain/requests/case-status'
import { wordsIn } from '#shared/text/cited-in'
import { requestFieldText } from '#shared/text/request-sheet'
import { useCommand } from '../../../call.ts'
import { useRecordFields } from '../../../parts/fields/record-fields.ts'
import { HistoryMark } from '../../../parts/history/HistoryMark.tsx'
import { useLastChanges } from '../../../parts/history/use-last-changes.ts'
import { ENTITY, type LoadedRequest, type RequestContent, type Sheet } from './request-sheet.ts'
import { requestHistoryWords } from './request-history-words.ts'

/** Binds a loaded case to its rows: what each saves, and who changed it last. */
export function useRequestSheet(loaded: LoadedRequest): Sheet {
  const { request, settings, catalogues, activities } = loaded
  const change = useCommand('requests:change')
  const historyWords = useMemo(
    () => requestHistoryWords({ catalogues, activities }),
    [catalogues, activities],
  )
  const marks = useLastChanges(ENTITY, request.id, historyWords)
  const rules = useMemo(
    () => caseRules(settings.settings, settings.registerCountry, settings.severalPlaces),
    [settings],
  )
  const words = useMemo(() => fieldWordsIn(rules.regime), [rules])
  const fields = useRecordFields<RequestContent>({
    entity: ENTITY,
    record: request,
    words,
    change: (patch) => change.mutateAsync({ id: request.id, patch }),
    notes: (path) => {
      const mark = marks.get(path)
      return mark ? <HistoryMark text={mark} /> : undefined
    },
  })
  return { ...loaded, fields, historyWords, rules, status: caseStatus(request.events) }
}

function fieldWordsIn(regime: Sheet['rules']['regime']): typeof requestFieldText {
  const words = Object.entries(requestFieldText).map(([path, each]) => [
    path,
    wordsIn(regime, each),
  ])
  // The paths are those of the fields.
  return Object.fromEntries(words) as typeof requestFieldText
}
