import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { IconButton } from '#ui/actions/IconButton'
import { SearchField } from '#ui/fields/SearchField'
import { Popover } from '#ui/layers/Popover'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { Request } from '#shared/domain/requests/request'
import { breachSheetText } from '#shared/text/breach-sheet'
import { requestTypeWords } from '#shared/text/request-words'
import { useQuery } from '../../../call.ts'
import { useCaseSearch } from '../../../parts/cases/use-case-search.ts'
import { ListHead } from '../../../parts/fields/ListHead.tsx'
import { runWithUndo } from '../../../parts/history/undo-toast.ts'
import { formatDate } from '../../../ui/format-date.ts'
import type { PartProps, Sheet } from './breach-sheet.ts'

const words = breachSheetText.links

/** Requests of people that follow from the incident, or that brought it to light. GDPR art. 15 to 22. */
export function LinkedRequests({ sheet }: PartProps) {
  const { requestIds } = sheet.breach
  const { id, label, article, notes } = sheet.fields.field('requestIds')
  return (
    <>
      <ListHead
        {...{ id, label, notes }}
        {...(article ? { article } : {})}
        isEmpty={requestIds.length === 0}
        state={words.requests(requestIds.length)}
        action={<LinkRequest sheet={sheet} />}
      />
      {requestIds.map((requestId) => (
        <LinkedRow key={requestId} sheet={sheet} requestId={requestId} />
      ))}
    </>
  )
}

function LinkedRow({ sheet, requestId }: PartProps & { readonly requestId: string }) {
  const { data, error } = useQuery('requests:read', { id: requestId })
  const request = data?.request
  const unlink = () =>
    sheet.fields.update(({ requestIds }) => ({
      requestIds: requestIds.filter((each) => each !== requestId),
    }))
  const name = request?.refNo ?? words.gone
  return (
    <DefinitionRow label="">
      <span className="-my-1 flex items-start gap-2">
        <span className="min-w-0 grow py-1">
          {request ? <RequestLine request={request} /> : error ? words.gone : null}
        </span>
        <IconButton
          label={words.unlink(name)}
          icon={<X aria-hidden="true" />}
          onPress={() => void runWithUndo(unlink, words.unlinked(name))}
        />
      </span>
    </DefinitionRow>
  )
}

function RequestLine({ request }: { readonly request: Request }) {
  return (
    <>
      <Link
        to="/requests/$id"
        params={{ id: request.id }}
        className="mr-2 rounded-mark text-accent underline"
      >
        {request.refNo}
      </Link>
      <span className="text-ink-soft">{requestWords({ ...request, requester: null })}</span>
    </>
  )
}

function LinkRequest({ sheet }: PartProps) {
  return (
    <Popover label={words.add} trigger={<Button kind="plain">{words.add}</Button>}>
      {(close) => <RequestChoice sheet={sheet} onDone={close} />}
    </Popover>
  )
}

function RequestChoice({ sheet, onDone }: PartProps & { readonly onDone: () => void }) {
  const { typed, setTyped, found } = useCaseSearch(sheet.breach.requestIds)
  const [problem, setProblem] = useState<string | null>(null)
  const choose = async (id: string) => {
    const refused = await link(sheet, id)
    if (refused) setProblem(refused.message)
    else onDone()
  }
  return (
    <div className="flex w-80 flex-col gap-2">
      <SearchField label={words.search} value={typed} onChange={setTyped} />
      {problem ? <p role="alert">{problem}</p> : null}
      {found?.length === 0 ? <p className="text-ink-soft">{words.none}</p> : null}
      <ul>
        {found?.map((each) => (
          <li key={each.id} className="flex items-center gap-2">
            <Button kind="plain" onPress={() => void choose(each.id)}>
              {words.link(each.refNo)}
            </Button>
            <span className="min-w-0 truncate text-13 text-ink-soft" title={requestWords(each)}>
              {requestWords(each)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const link = ({ fields }: Sheet, id: string) =>
  fields.update(({ requestIds }) => ({ requestIds: [...requestIds, id] }))

type Told = Pick<Request, 'types' | 'receivedOn'> & { readonly requester: string | null }

function requestWords({ requester, types, receivedOn }: Told): string {
  const rights = types.map((type) => requestTypeWords[type].short).join(', ')
  return [requester, rights, formatDate(receivedOn)].filter(Boolean).join(', ')
}
