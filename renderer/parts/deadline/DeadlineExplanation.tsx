import {
  caseDeadlines,
  deadlineFacts,
  type CaseDeadline,
  type CaseRules,
  type DeadlineKind,
} from '#shared/domain/requests/case-deadlines'
import { caseStatus } from '#shared/domain/requests/case-status'
import { answerDeadline } from '#shared/domain/requests/deadline'
import { citedIn } from '#shared/text/cited-in'
import { deadlineExplanationText as words, deadlineLine } from '#shared/text/deadline-chip'
import { deadlineSteps, type ExplainedCase } from '#shared/text/deadline-explanation'
import { deadlineKindWords } from '#shared/text/request-words'
import { formatDate } from '../../ui/format-date.ts'
import { ToldSteps } from './ToldSteps.tsx'

export type DeadlineExplanationProps = {
  readonly request: ExplainedCase
  readonly rules: CaseRules
  /** One of its dates alone. */
  readonly only?: DeadlineKind
}

/** Every date of a case with the steps that led to it, each with its article. Reg. 1182/71 art. 3. */
export function DeadlineExplanation({ request, rules, only }: DeadlineExplanationProps) {
  const deadlines = caseDeadlines(request, rules).filter(({ kind }) => kind === (only ?? kind))
  if (deadlines.length === 0) return <p className="text-12 text-ink-soft">{words.nothing}</p>
  return (
    <div className="flex flex-col gap-4">
      {deadlines.map((deadline) => (
        <OneDeadline key={deadline.kind} deadline={deadline} request={request} rules={rules} />
      ))}
    </div>
  )
}

type OneDeadlineProps = DeadlineExplanationProps & { readonly deadline: CaseDeadline }

function OneDeadline({ deadline, request, rules }: OneDeadlineProps) {
  const { name, article } = deadlineKindWords[deadline.kind]
  const noPause = deadline.kind === 'answer' ? withoutPause(request, rules) : null
  return (
    <section className="flex flex-col gap-1.5 text-12">
      <div>
        <h3 className="text-13 font-semibold text-ink">{name}</h3>
        <p className="text-ink">{deadlineLine(deadline, formatDate)}</p>
        {noPause ? (
          <p className="text-ink-soft">{words.withoutPause(formatDate(noPause))}</p>
        ) : null}
        {deadline.kind === 'answer' ? (
          <p className="text-ink-faint">{citedIn(rules.regime, article)}</p>
        ) : null}
      </div>
      <ToldSteps steps={deadlineSteps(deadline, request, rules)} />
    </section>
  )
}

function withoutPause({ receivedOn, events }: ExplainedCase, rules: CaseRules): string | null {
  const status = caseStatus(events)
  return status.isOpen ? answerDeadline(deadlineFacts(receivedOn, status), rules).dueNoPause : null
}
