import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { RadioField } from '#ui/fields/RadioField'
import { TextArea } from '#ui/fields/TextArea'
import { TextField } from '#ui/fields/TextField'
import { Dialog } from '#ui/layers/Dialog'
import { showToast } from '#ui/layers/Toast'
import type { EventKind } from '#shared/domain/requests/event'
import { controls } from '#shared/text/controls'
import { openPlaces, REPLY_KINDS, replyDraft, replyText, replyWords } from '#shared/text/replies'
import type { ReplyDraft, ReplyKind } from '#shared/text/replies'
import { eventWords } from '#shared/text/request-words'
import { call } from '../../../../call.ts'
import { runExport } from '../../../../parts/exchange/use-exports.ts'
import { ToneGlyph } from '../../../../ui/marks/ToneGlyph.tsx'
import type { Sheet } from '../request-sheet.ts'
import { firstReplyKind } from './first-reply-kind.ts'

type ReplyDialogProps = {
  readonly sheet: Sheet
  /** What can be recorded in the case now. */
  readonly offered: readonly EventKind[]
  readonly onStep: (kind: EventKind) => void
  readonly onClose: () => void
}

/** A letter filled from the case, to be changed, copied or saved; then its step can be recorded. */
export function ReplyDialog({ sheet, offered, onStep, onClose }: ReplyDialogProps) {
  const [kind, setKind] = useState<ReplyKind>(() => firstReplyKind(sheet))
  // What was written under one template is kept while another is looked at.
  const [written, setWritten] = useState<Partial<Record<ReplyKind, ReplyDraft>>>({})
  const reply = written[kind] ?? replyDraft(kind, sheet)
  const { step } = replyWords[kind]
  const canRecord = step !== null && offered.includes(step)
  return (
    <Dialog
      title={replyText.title(sheet.request.refNo)}
      size="large"
      isOpen
      // A click beside the window must not lose a letter.
      isHeld={Object.keys(written).length > 0}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{controls.close}</Button>
          {canRecord ? (
            <Button onPress={() => onStep(step)}>{`${eventWords[step].record}…`}</Button>
          ) : null}
          <SaveButtons id={sheet.request.id} reply={reply} />
        </>
      }
    >
      <RadioField
        label={replyText.template}
        isInline
        choices={REPLY_KINDS.map((id) => ({ id, label: replyWords[id].name }))}
        value={kind}
        onChange={setKind}
        description={replyWords[kind].article}
      />
      <ReplyFields
        reply={reply}
        onChange={(part) => setWritten({ ...written, [kind]: { ...reply, ...part } })}
      />
      <p className="text-12 text-ink-faint">
        {replyText.notEncrypted} {canRecord ? replyText.recordHint : null}
      </p>
    </Dialog>
  )
}

type ReplyFieldsProps = {
  readonly reply: ReplyDraft
  readonly onChange: (part: Partial<ReplyDraft>) => void
}

function ReplyFields({ reply: { title, text }, onChange }: ReplyFieldsProps) {
  const places = openPlaces(`${title}\n${text}`)
  return (
    <>
      <TextField
        label={replyText.subject}
        value={title}
        onChange={(typed) => onChange({ title: typed })}
      />
      <TextArea
        label={replyText.text}
        value={text}
        onChange={(typed) => onChange({ text: typed })}
      />
      <div role="status">
        {places.length > 0 ? (
          <p className="-mt-2 flex items-baseline gap-1.5 text-13">
            <ToneGlyph tone="warning" />
            {replyText.places(places.join(', '))}
          </p>
        ) : null}
      </div>
    </>
  )
}

type SaveButtonsProps = { readonly id: string; readonly reply: ReplyDraft }

function SaveButtons({ id, reply }: SaveButtonsProps) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${reply.title}\n\n${reply.text}`)
      showToast({ title: replyText.copied })
    } catch {
      showToast({ title: replyText.copyFailed, tone: 'error' })
    }
  }
  const save = (format: 'txt' | 'pdf') =>
    void runExport(() => call('requests:save-reply', { id, ...reply, format }))
  return (
    <>
      <Button onPress={() => save('txt')}>{replyText.saveText}</Button>
      <Button onPress={() => save('pdf')}>{replyText.savePdf}</Button>
      <Button kind="primary" onPress={() => void copy()}>
        {replyText.copy}
      </Button>
    </>
  )
}
