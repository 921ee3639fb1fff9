import type { ReactNode } from 'react'
import { X } from 'lucide-react'
import { IconButton } from '#ui/actions/IconButton'
import { rowBodyClass, RowHeading, rowLabelClass, RowValue, SheetRow } from '#ui/sheet/SheetRow'
import { controls } from '#shared/text/controls'
import { runWithUndo } from '../history/undo-toast.ts'
import type { SaveProblem } from '../../ui/inline/use-inline-edit.ts'

export type ItemGroupProps = {
  /** What the list holds and which of it this is: "Transfer 2". */
  readonly label: string
  readonly title: string
  readonly onRemove: () => Promise<SaveProblem | null>
  /** What the notice says when it was removed. */
  readonly removed: string
  /** The inline controls of its fields. */
  readonly children: ReactNode
}

/** One group of a list in a sheet: its title with the way to remove it, and its fields below. */
export function ItemGroup({ label, title, onRemove, removed, children }: ItemGroupProps) {
  return (
    <div role="group" aria-label={`${label}: ${title}`}>
      <SheetRow>
        <div className={rowBodyClass}>
          <RowHeading>
            <span className={rowLabelClass}>{label}</span>
          </RowHeading>
          <RowValue>
            <div className="flex items-start gap-2">
              <span dir="auto" className="min-w-0 grow py-1 text-14 font-semibold text-ink">
                {title}
              </span>
              <IconButton
                label={controls.remove(title)}
                icon={<X aria-hidden="true" />}
                onPress={() => void runWithUndo(onRemove, removed)}
              />
            </div>
          </RowValue>
        </div>
      </SheetRow>
      {children}
    </div>
  )
}
