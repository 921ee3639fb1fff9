import { Link } from '@tanstack/react-router'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import {
  caseDeadlines,
  deadlineFacts,
  type CaseDeadline,
} from '#shared/domain/requests/case-deadlines'
import { answerDeadline } from '#shared/domain/requests/deadline'
import { citedIn } from '#shared/text/cited-in'
import { requestSheetText } from '#shared/text/request-sheet'
import { doneLine } from '#shared/text/request-timeline'
import { deadlineKindWords } from '#shared/text/request-words'
import { DeadlineChip } from '../../../parts/deadline/DeadlineChip.tsx'
import { DeadlineExplanation } from '../../../parts/deadline/DeadlineExplanation.tsx'
import { formatDate } from '../../../ui/format-date.ts'
import { RequestPart } from './RequestPart.tsx'
import type { SectionProps, Sheet } from './request-sheet.ts'

const words = requestSheetText.due

/** Everything the case demands and by when, with the steps of the reckoning in the margin. */
export function DueDatesSection({ sheet }: SectionProps) {
  const { request, rules, status } = sheet
  const deadlines = caseDeadlines(request, rules)
  const explanation = <DeadlineExplanation request={request} rules={rules} />
  return (
    <RequestPart id="due" sheet={sheet}>
      {deadlines.length === 0 ? (
        <p className="py-2 text-14 text-ink-soft">
          {status.state === 'NOT_DP' ? words.notDp : words.none}
        </p>
      ) : (
        deadlines.map((deadline, place) => (
          <DeadlineRow
            key={deadline.kind}
            sheet={sheet}
            deadline={deadline}
            notes={place === 0 ? <div className="py-2">{explanation}</div> : undefined}
          />
        ))
      )}
      <p className="pt-2 text-13">
        <Link to="/settings/requests" className="rounded-mark text-accent hover:underline">
          {words.settings}
        </Link>
      </p>
    </RequestPart>
  )
}

type DeadlineRowProps = SectionProps & {
  readonly deadline: CaseDeadline
  readonly notes: React.ReactNode
}

function DeadlineRow({ sheet, deadline, notes }: DeadlineRowProps) {
  const { name, article } = deadlineKindWords[deadline.kind]
  const noPause = deadline.kind === 'answer' ? withoutPause(sheet) : null
  const { target } = deadline
  return (
    <>
      <DefinitionRow label={name} article={citedIn(sheet.rules.regime, article)} notes={notes}>
        <DeadlineState sheet={sheet} deadline={deadline} />
        {target && deadline.doneOn === null ? (
          <span className="block text-12 text-ink-faint">{words.target(formatDate(target))}</span>
        ) : null}
      </DefinitionRow>
      {noPause ? (
        <DefinitionRow label={words.noPauseLabel}>
          {words.noPause(formatDate(noPause))}
        </DefinitionRow>
      ) : null}
    </>
  )
}

function DeadlineState({ sheet, deadline }: Pick<DeadlineRowProps, 'sheet' | 'deadline'>) {
  const { status, today, rules } = sheet
  const { due, doneOn, isPaused } = deadline
  if (doneOn !== null)
    return (
      <>
        <span>{doneLine(deadline, status.answer !== null, doneOn)}</span>
        {due ? (
          <span className="ml-2 text-12 text-ink-faint">{words.was(formatDate(due))}</span>
        ) : null}
      </>
    )
  if (status.state === 'CLOSED') return words.unknown
  return (
    <DeadlineChip
      dueOn={due}
      kind={null}
      isPaused={isPaused}
      isOpen
      today={today}
      dueSoonDays={rules.dueSoonDays}
    />
  )
}

function withoutPause({ request, status, rules }: Sheet): string | null {
  return answerDeadline(deadlineFacts(request.receivedOn, status), rules).dueNoPause
}
