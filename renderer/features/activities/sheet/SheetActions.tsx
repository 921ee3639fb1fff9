import { useState } from 'react'
import { Printer } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { MenuItem, MenuLine } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { activityText } from '#shared/text/activity'
import { call } from '../../../call.ts'
import { runExport } from '../../../parts/exchange/use-exports.ts'
import { showFailure, showUndoToast } from '../../../parts/history/undo-toast.ts'
import { EndActivity } from '../EndActivity.tsx'
import type { SheetHeaderProps } from './SheetHeader.tsx'

/** Print, and the rarer things in a menu: duplicate, end, remove. */
export function SheetActions({ sheet, onOpen, onRemove }: SheetHeaderProps) {
  const { id, status } = sheet.activity
  const [isEnding, setEnding] = useState(false)
  const [isPrinting, setPrinting] = useState(false)
  const print = async () => {
    setPrinting(true)
    await runExport(() => call('exports:pdf', { ...AS_FOR_AN_AUTHORITY, activityIds: [id] }))
    setPrinting(false)
  }
  const duplicate = async () => {
    try {
      const copy = await call('activities:duplicate', { id })
      onOpen(copy.id)
      await showUndoToast(activityText.duplicated(copy.refNo))
    } catch (error) {
      showFailure(error)
    }
  }
  return (
    <>
      <Button
        icon={<Printer aria-hidden="true" />}
        onPress={() => void print()}
        isBusy={isPrinting}
      >
        {activityText.print}
      </Button>
      <MenuButton label={activityText.more}>
        <MenuItem id="duplicate" label={activityText.duplicate} onAction={() => void duplicate()} />
        <MenuItem
          id="end"
          label={activityText.end}
          onAction={() => setEnding(true)}
          isDisabled={status === 'ended'}
        />
        <MenuLine />
        <MenuItem id="remove" label={activityText.remove} onAction={onRemove} />
      </MenuButton>
      {isEnding ? <EndActivity activity={sheet.activity} onClose={() => setEnding(false)} /> : null}
    </>
  )
}

/** What an authority gets by default. */
const AS_FOR_AN_AUTHORITY = {
  part: 'controller',
  withFindings: false,
  withStaffNames: true,
  recipientAuthority: null,
  fileReference: null,
} as const
