import { useEffect } from 'react'
import { showToast } from '#ui/layers/Toast'
import { AppError } from '#shared/ipc/errors'
import { errorText } from '#shared/text/errors'
import { frameText } from '#shared/text/frame'
import { requestNouns, takenBackSentence } from '#shared/text/log-import'
import { redoneSentence, undoneSentence } from '#shared/text/journal'
import { call } from '../call.ts'

/** Takes the last step of this session back and says which one it was. */
export async function undoLast(): Promise<void> {
  if (isTyping()) return void document.execCommand('undo')
  await step('journal:undo')
}

/** Does the step that was undone last again. */
export async function redoLast(): Promise<void> {
  if (isTyping()) return void document.execCommand('redo')
  await step('journal:redo')
}

/** Undo and redo on the keyboard; inside a text field they stay the field's own. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping()) return
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey)
      if (!isRedo && key !== 'z') return
      event.preventDefault()
      void (isRedo ? redoLast() : undoLast())
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

async function step(channel: 'journal:undo' | 'journal:redo'): Promise<void> {
  const isUndo = channel === 'journal:undo'
  try {
    showToast({ title: isUndo ? await undoStep() : redoneSentence(await call(channel, undefined)) })
  } catch (error) {
    showToast({ title: reason(error, isUndo), tone: 'neutral' })
  }
}

// An import is too long for one command: it is taken back by a job of its own.
async function undoStep(): Promise<string> {
  const { undo } = await call('journal:steps', undefined)
  if (undo?.channel !== 'logs:run' || undo.recordId === null) {
    return undoneSentence(await call('journal:undo', undefined))
  }
  return takenBackSentence(await call('logs:undo', { batchId: undo.recordId }), requestNouns)
}

function reason(error: unknown, isUndo: boolean): string {
  const code = error instanceof AppError ? error.code : 'internal'
  if (code === 'nothing-to-undo') return isUndo ? frameText.nothingToUndo : frameText.nothingToRedo
  return errorText[code].title
}

function isTyping(): boolean {
  const focused = document.activeElement
  const isText = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
  return isText && !focused.readOnly && focused.type !== 'checkbox' && focused.type !== 'radio'
}
