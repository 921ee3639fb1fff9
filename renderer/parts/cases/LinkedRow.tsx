import type { ReactNode } from 'react'
import { X } from 'lucide-react'
import { IconButton } from '#ui/actions/IconButton'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { caseLinkText as words } from '#shared/text/case-links'
import type { SaveProblem } from '../../ui/inline/use-inline-edit.ts'
import { runWithUndo } from '../history/undo-toast.ts'

export type LinkedRowProps = {
  /** The case as the button calls it. */
  readonly name: string
  /** Left out where the link stays for ever. */
  readonly unlink?: () => Promise<SaveProblem | null>
  readonly children: ReactNode
}

/** A linked case, which can be unlinked. */
export function LinkedRow({ name, unlink, children }: LinkedRowProps) {
  return (
    <DefinitionRow label="">
      <span className="-my-1 flex items-start gap-2">
        {children}
        {unlink ? (
          <IconButton
            label={words.unlink(name)}
            icon={<X aria-hidden="true" />}
            onPress={() => void runWithUndo(unlink, words.unlinked(name))}
          />
        ) : null}
      </span>
    </DefinitionRow>
  )
}
