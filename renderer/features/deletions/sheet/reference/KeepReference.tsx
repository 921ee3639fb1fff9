import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { TextArea } from '#ui/fields/TextArea'
import { Dialog } from '#ui/layers/Dialog'
import { showToast } from '#ui/layers/Toast'
import { hasInk } from '#shared/domain/values/text'
import { REFERENCE_MAX } from '#shared/ipc/deletions'
import { controls } from '#shared/text/controls'
import { deletionSheetText } from '#shared/text/deletion-sheet'
import { call } from '../../../../call.ts'
import { saveProblem } from '../../../../parts/fields/save-problem.ts'

const words = deletionSheetText.reference

type KeepReferenceProps = {
  readonly id: string
  readonly onClose: () => void
  readonly onKept: () => void
}

/** Takes what finds the account and hands it over; what was typed is gone with the window. GDPR art. 32(1)(a). */
export function KeepReference({ id, onClose, onKept }: KeepReferenceProps) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const keep = async () => {
    const found = problemOf(text)
    if (found !== null) return setProblem(found)
    setBusy(true)
    try {
      await call('deletions:keep-reference', { id, text: text.trim() })
      onKept()
      onClose()
      showToast({ title: words.kept })
    } catch (error) {
      setProblem(saveProblem(error).message)
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={words.keepTitle}
      isOpen
      onClose={onClose}
      isHeld={hasInk(text)}
      actions={
        <>
          <Button onPress={onClose}>{controls.cancel}</Button>
          <Button kind="primary" onPress={() => void keep()} isBusy={isBusy}>
            {words.save}
          </Button>
        </>
      }
    >
      <TextArea
        autoFocus
        label={words.text}
        value={text}
        onChange={(typed) => {
          setText(typed)
          setProblem(null)
        }}
        description={words.textHint}
        error={problem}
      />
      <p className="text-13 text-ink-soft">
        {words.hint} {words.fate}
      </p>
    </Dialog>
  )
}

function problemOf(text: string): string | null {
  if (!hasInk(text)) return words.empty
  return text.trim().length > REFERENCE_MAX ? words.tooLong(REFERENCE_MAX) : null
}
