import { ArrowLeft } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { StateMark } from '#ui/marks/StateMark'
import { RecordTitle } from '#ui/sheet/RecordTitle'
import { caseDeadlines, openDeadline } from '#shared/domain/requests/case-deadlines'
import type { RequestState } from '#shared/domain/requests/case-status'
import { requestSheetText as words } from '#shared/text/request-sheet'
import { requestStateWords } from '#shared/text/request-words'
import { DeadlineChip } from '../../../parts/deadline/DeadlineChip.tsx'
import { formatDate } from '../../../ui/format-date.ts'
import { RequestActions } from './RequestActions.tsx'
import type { SectionProps } from './request-sheet.ts'
import { typesLine } from '../../../parts/cases/case-words.ts'

export type RequestHeaderProps = SectionProps & {
  readonly onBack: () => void
  readonly onRemove: () => void
}

/** Reference, rights, state and what is due next, with what can be done now. */
export function RequestHeader(props: RequestHeaderProps) {
  const { sheet, onBack } = props
  const { refNo, types } = sheet.request
  const rights = typesLine(types)
  return (
    <PageHeader
      back={
        <Button kind="plain" icon={<ArrowLeft aria-hidden="true" />} onPress={onBack}>
          {words.back}
        </Button>
      }
      title={
        <span className="line-clamp-2">
          <span className="text-ink-faint">{refNo}</span> {rights}
        </span>
      }
      pinned={
        <>
          <RecordTitle refNo={refNo} name={rights} />
          <NextDate sheet={sheet} />
        </>
      }
      state={<StateLine sheet={sheet} />}
      primaryAction={<RequestActions {...props} />}
    />
  )
}

function StateLine({ sheet }: SectionProps) {
  const { status, duplicates, request } = sheet
  const { erasedOn } = request
  return (
    <span className="flex flex-wrap items-baseline gap-x-4">
      {isDone(status.state) ? (
        <StateMark tone="good" label={requestStateWords[status.state]} />
      ) : (
        <span>{requestStateWords[status.state]}</span>
      )}
      <NextDate sheet={sheet} />
      {status.isOpen && duplicates.length > 0 ? (
        <span>{words.duplicates(duplicates.length)}</span>
      ) : null}
      {erasedOn === null ? null : <span>{words.erasedOn(formatDate(erasedOn))}</span>}
    </span>
  )
}

/** What is due next; nothing in a case that demands nothing more. */
function NextDate({ sheet: { request, rules, status, today } }: SectionProps) {
  const { dueOn, kind, isPaused } = openDeadline(request, rules)
  const isAllDone = caseDeadlines(request, rules).every(({ doneOn }) => doneOn !== null)
  if (dueOn === null && !isPaused && (isAllDone || !status.isOpen)) return null
  return (
    <DeadlineChip
      dueOn={dueOn}
      kind={kind}
      isPaused={isPaused}
      isOpen={status.isOpen}
      today={today}
      dueSoonDays={rules.dueSoonDays}
    />
  )
}

const DONE: readonly RequestState[] = ['ANSWERED_FULL', 'CLOSED']

function isDone(state: RequestState): boolean {
  return DONE.includes(state)
}
