import { openDeadline } from '#shared/domain/requests/case-deadlines'
import { caseRules } from '#shared/domain/requests/case-rules'
import { newRequestText as text } from '#shared/text/requests-list'
import { useQuery } from '../../call.ts'
import { DeadlineChip } from '../../parts/deadline/DeadlineChip.tsx'
import { DeadlineExplanation } from '../../parts/deadline/DeadlineExplanation.tsx'
import { localToday } from '../../parts/findings/local-today.ts'
import type { Entered } from './use-new-request.ts'

/** The due date of what is entered so far, with its steps. */
export function DuePreview({ entered }: { readonly entered: Entered }) {
  const { data } = useQuery('requests:settings', undefined)
  const today = localToday(data?.timeZone)
  const { receivedOn, types } = entered
  if (!data) return null
  const rules = caseRules(data.settings, data.registerCountry, data.severalPlaces)
  const request =
    receivedOn === null || receivedOn > today
      ? null
      : { receivedOn, types, events: [], authority: null }
  return (
    <section aria-labelledby="due-preview" className="flex flex-col gap-2">
      <h3 id="due-preview" className="text-14 font-semibold text-ink">
        {text.preview}
      </h3>
      {request ? (
        <>
          <p role="status">
            <DeadlineChip
              {...openDeadline(request, rules)}
              isOpen
              today={today}
              dueSoonDays={rules.dueSoonDays}
            />
          </p>
          <DeadlineExplanation request={request} rules={rules} />
        </>
      ) : (
        <p className="text-12 text-ink-soft">
          {receivedOn === null ? text.noPreview : text.noPreviewYet}
        </p>
      )}
    </section>
  )
}
