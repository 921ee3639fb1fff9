import type { CaseRules } from '#shared/domain/requests/case-deadlines'
import { caseRules } from '#shared/domain/requests/case-rules'
import type { RequestSettingsSheet } from '#shared/ipc/requests'
import { deadlinesText } from '#shared/text/deadlines'
import { errorText } from '#shared/text/errors'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import { useQuery } from '../../call.ts'
import { DeadlineExplanation } from '../../parts/deadline/DeadlineExplanation.tsx'

/** How the dates of a case come about, read when somebody asks. */
export function CaseExplanation({ id }: { readonly id: string }) {
  const { data, error } = useQuery('requests:read', { id })
  return (
    <div className="flex w-72 flex-col gap-2">
      <h2 className="text-14 font-semibold text-ink">{deadlinesText.title}</h2>
      {data ? (
        <DeadlineExplanation request={data.request} rules={rulesOf(data.settings)} />
      ) : error ? (
        <p className="text-13 text-ink-soft">{errorText[error.code].title}</p>
      ) : (
        <SkeletonRows count={4} />
      )}
    </div>
  )
}

function rulesOf({ settings, registerCountry, severalPlaces }: RequestSettingsSheet): CaseRules {
  return caseRules(settings, registerCountry, severalPlaces)
}
