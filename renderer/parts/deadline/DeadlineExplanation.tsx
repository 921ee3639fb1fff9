import {
  caseDeadlines,
  deadlineFacts,
  type CaseDeadline,
  type CaseRules,
} from '#shared/domain/requests/case-deadlines'
import { caseStatus } from '#shared/domain/requests/case-status'
import { ukAcknowledgement } from '#shared/domain/requests/complaint-deadlines'
import { answerDeadline } from '#shared/domain/requests/deadline'
import { explainDeadline } from '#shared/domain/requests/explain-deadline'
import type { Request } from '#shared/domain/requests/request'
import { deadlineExplanationText as words, deadlineLine } from '#shared/text/deadline-chip'
import { deadlineStepText } from '#shared/text/deadlines'
import { deadlineKindWords } from '#shared/text/request-words'
import { formatDate } from '../../ui/format-date.ts'

export type ExplainedCase = Pick<Request, 'types' | 'receivedOn' | 'events' | 'authority'>
export type DeadlineExplanationProps = {
  readonly request: ExplainedCase
  readonly rules: CaseRules
}

type Told = { readonly text: string; readonly article: string; readonly toBeConfirmed: boolean }

/** Every date of a case with the steps that led to it, each with its article. Reg. 1182/71 art. 3. */
export function DeadlineExplanation({ request, rules }: DeadlineExplanationProps) {
  const deadlines = caseDeadlines(request, rules)
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
        {deadline.kind === 'answer' ? <p className="text-ink-faint">{article}</p> : null}
      </div>
      <ol className="flex flex-col gap-2">
        {stepsOf(deadline, request, rules).map((step, index) => (
          <Step key={index} number={index + 1} step={step} />
        ))}
      </ol>
    </section>
  )
}

function Step({ number, step }: { readonly number: number; readonly step: Told }) {
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)]">
      <span aria-hidden="true" className="text-ink-faint">
        {number}
      </span>
      <div className="min-w-0">
        <p className="text-ink">{step.text}</p>
        <p className="text-ink-faint">
          {step.article}
          {step.toBeConfirmed ? (
            <span title={words.toBeConfirmedHint} className="whitespace-nowrap text-warning">
              {step.article ? ' · ' : ''}
              {words.toBeConfirmed}
            </span>
          ) : null}
        </p>
      </div>
    </li>
  )
}

function stepsOf(
  { kind, due }: CaseDeadline,
  { receivedOn, events }: ExplainedCase,
  rules: CaseRules,
): Told[] {
  const received = formatDate(receivedOn)
  switch (kind) {
    case 'stop':
      return [certain(words.stop(received), words.stopArticle)]
    case 'house':
      return [
        certain(
          words.house(received, rules.complaintDays, formatDate(due ?? receivedOn)),
          words.houseArticle,
        ),
      ]
    case 'authority':
      return [
        certain(
          due === null ? words.authorityOpen : words.authority(formatDate(due)),
          words.authorityArticle,
        ),
      ]
    case 'acknowledge':
      return ukAcknowledgement(receivedOn, rules.acknowledgementDays, rules.calendar).steps.map(
        deadlineStepText,
      )
    case 'answer':
      return explainDeadline(deadlineFacts(receivedOn, caseStatus(events)), rules).map(
        deadlineStepText,
      )
  }
}

function certain(text: string, article: string): Told {
  return { text, article, toBeConfirmed: false }
}

function withoutPause({ receivedOn, events }: ExplainedCase, rules: CaseRules): string | null {
  const status = caseStatus(events)
  return status.isOpen ? answerDeadline(deadlineFacts(receivedOn, status), rules).dueNoPause : null
}
