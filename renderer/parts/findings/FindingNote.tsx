import { Button } from '#ui/actions/Button'
import { MarginNote } from '#ui/sheet/MarginNote'
import { answerFor } from '#shared/domain/findings/answers'
import { basisOf } from '#shared/domain/findings/basis'
import type { FINDING_SUBJECTS, Finding, FindingAnswer } from '#shared/domain/findings/finding'
import { findingWords, type FindingWords, severityText } from '#shared/text/findings'
import { sheetText } from '#shared/text/sheet'
import { useCommand } from '../../call.ts'
import { formatDate } from '../../ui/format-date.ts'
import { showFailure, showUndoToast } from '../history/undo-toast.ts'
import { aboutWords } from './about-words.ts'
import { AcceptFinding } from './AcceptFinding.tsx'
import { localToday } from './local-today.ts'
import { severityTone } from './severity-tone.ts'

/** The record a finding sits on. */
export type FindingRecord = {
  readonly subject: (typeof FINDING_SUBJECTS)[number]
  readonly recordId: string
}

export type FindingNoteProps = {
  readonly on: FindingRecord
  readonly finding: Finding
  /** The answers given to this finding. */
  readonly answers: readonly FindingAnswer[]
  /** Words that tell more closely what is missing than those of its code. */
  readonly told?: Pick<FindingWords, 'title' | 'action'> | undefined
}

const words = sheetText.findings

/** One finding with what to do about it, or the answer it was given; never hidden. */
export function FindingNote({ on, finding, answers, told }: FindingNoteProps) {
  const { code, severity } = finding
  const about = aboutWords(finding)
  const { title, action } = told ?? findingWords(code, on.subject)
  const answer = answerFor(finding, answers, localToday())
  const earlier = answers.at(-1)
  const head = {
    code,
    sentence: about.length > 0 ? words.about(title, about.join(', ')) : title,
    article: basisOf(code, on.subject),
  }
  if (answer) return <AcceptedNote {...head} answer={answer} />
  const expired = earlier?.reviewOn
    ? words.expired(formatDate(earlier.answeredOn), formatDate(earlier.reviewOn), earlier.reason)
    : null
  return (
    <MarginNote
      {...head}
      tone={severityTone[severity]}
      severity={severityText[severity].name}
      advice={expired ?? action}
      actions={<AcceptFinding on={on} code={code} earlier={earlier} />}
    />
  )
}

type AcceptedNoteProps = {
  readonly code: Finding['code']
  readonly sentence: string
  readonly article: string
  readonly answer: FindingAnswer
}

function AcceptedNote({ answer, ...told }: AcceptedNoteProps) {
  const withdraw = useCommand('findings:withdraw-answer')
  const { reason, answeredOn, reviewOn } = answer
  const run = async () => {
    try {
      await withdraw.mutateAsync({ id: answer.id })
      await showUndoToast(words.withdrawn(told.code))
    } catch (error) {
      showFailure(error)
    }
  }
  return (
    <MarginNote
      {...told}
      tone="neutral"
      severity={words.accepted}
      advice={words.acceptedOn(formatDate(answeredOn), reviewOn && formatDate(reviewOn), reason)}
      actions={
        <Button kind="plain" onPress={() => void run()} isBusy={withdraw.isPending}>
          {words.withdraw}
        </Button>
      }
    />
  )
}
