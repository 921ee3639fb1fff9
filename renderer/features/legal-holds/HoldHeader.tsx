import { useState } from 'react'
import { ArrowLeft } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { PageHeader } from '#ui/frame/PageHeader'
import { showToast } from '#ui/layers/Toast'
import { StateMark } from '#ui/marks/StateMark'
import { RecordTitle } from '#ui/sheet/RecordTitle'
import { holdSheetText as words, holdStateWords } from '#shared/text/legal-holds'
import { call } from '../../call.ts'
import { saveProblem } from '../../parts/fields/save-problem.ts'
import { runWithUndo } from '../../parts/history/undo-toast.ts'
import { holdTone } from '../../parts/legal-holds/hold-state.ts'
import type { SectionProps, Sheet } from './hold-sheet.ts'
import { ReleaseDialog } from './ReleaseDialog.tsx'

export type HoldHeaderProps = SectionProps & { readonly onBack: () => void }

/** Reference, name, state and what the hold covers, with its release. */
export function HoldHeader({ sheet, onBack }: HoldHeaderProps) {
  const { hold, state } = sheet
  const mark = <StateMark tone={holdTone[state]} label={holdStateWords[state]} />
  return (
    <PageHeader
      back={
        <Button kind="plain" icon={<ArrowLeft aria-hidden="true" />} onPress={onBack}>
          {words.back}
        </Button>
      }
      title={
        <span className="line-clamp-2" title={hold.name}>
          <span className="text-ink-faint">{hold.refNo}</span> <bdi>{hold.name}</bdi>
        </span>
      }
      pinned={
        <>
          <RecordTitle refNo={hold.refNo} name={hold.name} />
          {mark}
        </>
      }
      state={
        <span className="flex flex-wrap items-baseline gap-x-4">
          {mark}
          <span>{words.covers(sheet)}</span>
        </span>
      }
      primaryAction={<HoldActions sheet={sheet} onBack={onBack} />}
    />
  )
}

function HoldActions({ sheet, onBack }: HoldHeaderProps) {
  const [isReleasing, setReleasing] = useState(false)
  return (
    <>
      <MenuButton label={words.more}>
        <MenuItem id="remove" label={words.remove} onAction={() => void remove(sheet, onBack)} />
      </MenuButton>
      {sheet.hold.releasedOn === null ? (
        <Button kind="primary" onPress={() => setReleasing(true)}>
          {words.release}
        </Button>
      ) : null}
      {isReleasing ? <ReleaseDialog sheet={sheet} onClose={() => setReleasing(false)} /> : null}
    </>
  )
}

async function remove({ hold, isActive, holdings }: Sheet, leave: () => void): Promise<void> {
  const { id, refNo } = hold
  if (isActive && holdings > 0) return showToast({ title: words.releaseFirst, tone: 'error' })
  // The sheet is left first, so that it never shows a record that is gone.
  leave()
  await runWithUndo(async () => {
    try {
      await call('holds:remove', { id })
      return null
    } catch (error) {
      return saveProblem(error)
    }
  }, words.removed(refNo))
}
