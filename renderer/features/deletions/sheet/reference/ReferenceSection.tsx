import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { isReferenceOver } from '#shared/domain/deletions/working-reference'
import { deletionSheetText } from '#shared/text/deletion-sheet'
import { referenceStateWords } from '#shared/text/deletion-words'
import { DeletionPart } from '../DeletionPart.tsx'
import type { PartProps, Sheet } from '../deletion-sheet.ts'
import { DestroyReference } from './DestroyReference.tsx'
import { KeepReference } from './KeepReference.tsx'
import { useShownReference } from './use-shown-reference.ts'

const words = deletionSheetText.reference

/** What finds the account while the case is open, apart from everything that is kept. GDPR art. 5(1)(c), 5(1)(e). */
export function ReferenceSection({ sheet }: PartProps) {
  const { id } = sheet.deletion
  const state = sheet.reference
  const { text, show, hide } = useShownReference(id)
  // What is no longer kept is not shown for the rest of its minute either.
  const shown = state === 'kept' ? text : null
  return (
    <DeletionPart id="reference">
      <DefinitionRow id={sheet.fields.rowId('reference')} label={words.state}>
        {referenceStateWords[state]}
        <span className="block max-w-prose text-12 text-ink-faint">{hintOf(sheet)}</span>
        {isNeeded(sheet) ? (
          <ReferenceActions
            sheet={sheet}
            isShown={shown !== null}
            onShow={() => void show()}
            onHide={hide}
          />
        ) : null}
      </DefinitionRow>
      {shown === null ? null : (
        <DefinitionRow label={words.shown}>
          <span dir="auto" className="block whitespace-pre-line select-text">
            {shown}
          </span>
          <span className="block text-12 text-ink-faint">{words.shownHint}</span>
        </DefinitionRow>
      )}
    </DeletionPart>
  )
}

/** A case that is verified or over finds nobody any more; what is left of its reference can still be destroyed. */
function isNeeded({ deletion, reference }: Sheet): boolean {
  return !isReferenceOver(deletion) || reference === 'kept' || reference === 'unreadable'
}

function hintOf(sheet: Sheet): string {
  const { reference } = sheet
  if (reference === 'destroyed') return words.destroyed
  if (reference === 'unreadable') return words.unreadable
  if (!isNeeded(sheet)) return words.over
  return `${words.hint} ${words.fate}`
}

type ReferenceActionsProps = PartProps & {
  readonly isShown: boolean
  readonly onShow: () => void
  readonly onHide: () => void
}

function ReferenceActions({ sheet, isShown, onShow, onHide }: ReferenceActionsProps) {
  const [open, setOpen] = useState<'keep' | 'destroy' | null>(null)
  const { id } = sheet.deletion
  const isKept = sheet.reference === 'kept'
  const isThere = isKept || sheet.reference === 'unreadable'
  const close = () => setOpen(null)
  return (
    <span className="-ml-2 flex flex-wrap gap-x-1 pt-1">
      {isKept ? (
        <Button kind="plain" onPress={isShown ? onHide : onShow}>
          {isShown ? words.hide : words.show}
        </Button>
      ) : null}
      <Button kind="plain" onPress={() => setOpen('keep')}>
        {isThere ? words.replace : words.keep}
      </Button>
      {isThere ? (
        <Button kind="plain" onPress={() => setOpen('destroy')}>
          {words.destroy}
        </Button>
      ) : null}
      {open === 'keep' ? <KeepReference id={id} onClose={close} onKept={onHide} /> : null}
      {open === 'destroy' ? <DestroyReference id={id} onClose={close} /> : null}
    </span>
  )
}
