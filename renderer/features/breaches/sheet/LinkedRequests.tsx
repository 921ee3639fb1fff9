import { breachSheetText } from '#shared/text/breach-sheet'
import { useQuery } from '../../../call.ts'
import { CaseLine } from '../../../parts/cases/CaseLine.tsx'
import { LinkCase } from '../../../parts/cases/LinkCase.tsx'
import { LinkedRow } from '../../../parts/cases/LinkedRow.tsx'
import { ListHead } from '../../../parts/fields/ListHead.tsx'
import type { PartProps } from './breach-sheet.ts'

const words = breachSheetText.links

/** Requests of people that follow from the incident, or that brought it to light. GDPR art. 15 to 22. */
export function LinkedRequests({ sheet }: PartProps) {
  const { requestIds } = sheet.breach
  const { id, label, article, notes } = sheet.fields.field('requestIds')
  const link = (id: string) =>
    sheet.fields.update(({ requestIds }) => ({ requestIds: [...requestIds, id] }))
  return (
    <>
      <ListHead
        {...{ id, label, notes }}
        {...(article ? { article } : {})}
        isEmpty={requestIds.length === 0}
        state={words.requests(requestIds.length)}
        action={<LinkCase exceptIds={requestIds} link={link} />}
      />
      {requestIds.map((requestId) => (
        <RequestRow key={requestId} sheet={sheet} requestId={requestId} />
      ))}
    </>
  )
}

function RequestRow({ sheet, requestId }: PartProps & { readonly requestId: string }) {
  const { data, error } = useQuery('requests:read', { id: requestId })
  const request = data?.request
  const unlink = () =>
    sheet.fields.update(({ requestIds }) => ({
      requestIds: requestIds.filter((each) => each !== requestId),
    }))
  return (
    <LinkedRow name={request?.refNo ?? words.gone} unlink={unlink}>
      {request ? (
        <CaseLine told={{ ...request, requester: null }} />
      ) : (
        <span className="min-w-0 grow py-1">{error ? words.gone : null}</span>
      )}
    </LinkedRow>
  )
}
