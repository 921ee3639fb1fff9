import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { DateField } from '#ui/fields/DateField'
import { TextArea } from '#ui/fields/TextArea'
import { Popover } from '#ui/layers/Popover'
import type { FindingCode } from '#shared/domain/findings/codes'
import type { FindingAnswer } from '#shared/domain/findings/finding'
import { hasInk } from '#shared/domain/values/text'
import { sheetText } from '#shared/text/sheet'
import { useCommand } from '../../call.ts'
import { saveProblem } from '../fields/save-problem.ts'
import { showUndoToast } from '../history/undo-toast.ts'
import type { FindingRecord } from './FindingNote.tsx'

export type AcceptFindingProps = {
  readonly on: FindingRecord
  readonly code: FindingCode
  /** An answer whose review is due; its reason is the start of the new one. */
  readonly earlier?: FindingAnswer | undefined
}

const words = sheetText.findings

/** Accepts a finding with a reason and a day to look at it again; what was typed stays until it is recorded. */
export function AcceptFinding(props: AcceptFindingProps) {
  const [reason, setReason] = useState(props.earlier?.reason ?? '')
  const [reviewOn, setReviewOn] = useState<string | null>(null)
  return (
    <Popover
      label={words.acceptTitle(props.code)}
      placement="bottom end"
      trigger={<Button kind="plain">{words.accept}</Button>}
    >
      {(close) => (
        <AnswerForm
          {...props}
          draft={{ reason, reviewOn }}
          onReason={setReason}
          onReviewOn={setReviewOn}
          onDone={close}
        />
      )}
    </Popover>
  )
}

type AnswerFormProps = AcceptFindingProps & {
  readonly draft: { readonly reason: string; readonly reviewOn: string | null }
  readonly onReason: (reason: string) => void
  readonly onReviewOn: (day: string | null) => void
  readonly onDone: () => void
}

function AnswerForm({ on, code, draft, onReason, onReviewOn, onDone }: AnswerFormProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isDayRead, setDayRead] = useState(true)
  const answer = useCommand('findings:answer')
  const record = async () => {
    if (!hasInk(draft.reason)) return setProblem(words.reasonMissing)
    if (!isDayRead) return
    try {
      await answer.mutateAsync({ ...on, code, ...draft, reason: draft.reason.trim() })
      onDone()
      await showUndoToast(words.recorded(code))
    } catch (error) {
      setProblem(saveProblem(error).message)
    }
  }
  return (
    <>
      <TextArea
        label={words.reason}
        description={words.reasonHint}
        value={draft.reason}
        onChange={onReason}
        error={problem}
        autoFocus
      />
      <DateField
        label={words.reviewOn}
        description={words.reviewHint}
        value={draft.reviewOn}
        onChange={(day, trouble) => {
          setDayRead(trouble === null)
          onReviewOn(day)
        }}
      />
      <div>
        <Button kind="primary" onPress={() => void record()} isBusy={answer.isPending}>
          {words.record}
        </Button>
      </div>
    </>
  )
}
