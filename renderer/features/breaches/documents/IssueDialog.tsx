import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { RadioField } from '#ui/fields/RadioField'
import { TextArea } from '#ui/fields/TextArea'
import { Dialog } from '#ui/layers/Dialog'
import type { Breach } from '#shared/domain/breaches/breach'
import {
  addsToComplete,
  breachStatus,
  type BreachStatus,
  isFirstNotice,
} from '#shared/domain/breaches/breach-status'
import type { NoticeStage } from '#shared/domain/breaches/event'
import { isNoticeLate, wouldBeLate } from '#shared/domain/breaches/notice-lateness'
import { orNull } from '#shared/domain/values/text'
import { controls } from '#shared/text/controls'
import { issueText as words } from '#shared/text/breach-documents'
import { breachDocumentWords } from '#shared/text/breach-words'
import { exportingText } from '#shared/text/exporting'
import { instantNow } from '../../../parts/clock/use-now.ts'
import type { Sheet } from '../sheet/breach-sheet.ts'
import { NoticeGaps } from './NoticeGaps.tsx'
import { PrintingBar } from './PrintingBar.tsx'
import { usePrinting } from './print-document.ts'

export type IssueDialogProps = {
  readonly sheet: Sheet
  readonly kind: 'notification' | 'record' | 'people-message'
  readonly onClose: () => void
}

/** Asks how far a document goes, says what is still unknown, then issues a version or saves a draft. GDPR art. 33(4). */
export function IssueDialog({ sheet, kind, onClose }: IssueDialogProps) {
  const { breach } = sheet
  const notice = useNoticeDraft(sheet)
  const printing = usePrinting()
  const isMaking = printing.progress !== null
  const print = kind === 'notification' ? notice.print : ({ kind, id: breach.id } as const)
  const issue = async () => {
    if (kind === 'notification' && !notice.check()) return
    if (await printing.issue(print)) onClose()
  }
  const leave = () => (isMaking ? printing.cancel() : onClose())
  return (
    <Dialog
      title={words.title(breachDocumentWords[kind].name, breach.refNo)}
      isOpen
      isHeld={isMaking}
      onClose={leave}
      actions={
        <>
          <Button onPress={leave}>{controls.cancel}</Button>
          <Button isDisabled={isMaking} onPress={() => void printing.draft(print)}>
            {words.draft}
          </Button>
          <Button kind="primary" isBusy={isMaking} onPress={() => void issue()}>
            {words.apply}
          </Button>
        </>
      }
    >
      {kind === 'notification' ? (
        <NoticeFields sheet={sheet} notice={notice} onLeave={onClose} />
      ) : null}
      <p className="text-13 text-ink-soft">{words.keeps}</p>
      <p className="text-13 text-ink-soft">{exportingText.notEncrypted}</p>
      <PrintingBar progress={printing.progress} />
    </Dialog>
  )
}

type NoticeDraft = ReturnType<typeof useNoticeDraft>
type NoticeFieldsProps = {
  readonly sheet: Sheet
  readonly notice: NoticeDraft
  readonly onLeave: () => void
}

function NoticeFields({ sheet, notice, onLeave }: NoticeFieldsProps) {
  const { extent, choices, isLate, delay, isAsked } = notice
  return (
    <>
      <RadioField
        label={words.stage}
        choices={choices}
        value={extent}
        onChange={notice.setExtent}
      />
      {isLate ? (
        <TextArea
          label={words.delay}
          description={words.delayHint}
          error={isAsked && orNull(delay) === null ? words.delayMissing : undefined}
          value={delay}
          onChange={notice.setDelay}
        />
      ) : null}
      <NoticeGaps sheet={sheet} isComplete={notice.print.stage === 'complete'} onLeave={onLeave} />
    </>
  )
}

/** How far a notification goes; one that was withdrawn can be told of as such, or be made anew. */
type Extent = NoticeStage | 'withdrawal'

function useNoticeDraft({ breach, settings }: Sheet) {
  const status = breachStatus(breach)
  const choices = extentChoices(status)
  const [extent, setExtent] = useState<Extent>(choices[0]?.id ?? 'complete')
  const [delay, setDelay] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { notificationHours } = settings.settings
  const isLate = owesReasons(breach, extent, notificationHours)
  const delayReason = isLate ? orNull(delay) : null
  return {
    extent,
    choices,
    setExtent,
    delay,
    setDelay,
    isLate,
    isAsked,
    print: {
      kind: 'notification',
      id: breach.id,
      ...printedExtent(extent, status),
      delayReason,
    } as const,
    check: () => {
      setAsked(true)
      return !isLate || delayReason !== null
    },
  }
}

// A first notification comes before any follow-up. GDPR art. 33(4).
function extentChoices(status: BreachStatus) {
  const choice = (id: Extent, { label, hint }: { label: string; hint: string }) => ({
    id,
    label,
    description: hint,
  })
  if (status.withdrawnAt !== null)
    return (['withdrawal', 'initial', 'complete'] as const).map((id) =>
      choice(id, words.withdrawnStages[id]),
    )
  if (addsToComplete(status)) return [choice('complete', words.addition)]
  const first = isFirstNotice(status) ? 'initial' : 'follow-up'
  return [choice(first, words.stages[first]), choice('complete', words.stages.complete)]
}

function printedExtent(extent: Extent, { withdrawnAt }: BreachStatus) {
  if (extent === 'withdrawal') return { stage: 'complete' } as const
  const isAnew = withdrawnAt !== null && extent === 'complete'
  return { stage: extent, ...(isAnew ? { isAnew } : {}) }
}

// Reasons recorded with the first notification stand in every later one. GDPR art. 33(1).
function owesReasons(breach: Breach, extent: Extent, hours: number): boolean {
  const { notices, withdrawnAt } = breachStatus(breach)
  const [first] = notices
  if (withdrawnAt !== null)
    return extent !== 'withdrawal' && wouldBeLate(breach, hours, instantNow()) === true
  const isUnreasoned = first === undefined || first.delayReason === null
  return isUnreasoned && isNoticeLate(breach, hours, instantNow()) === true
}
