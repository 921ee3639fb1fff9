import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { ChevronRight } from 'lucide-react'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { Button } from '#ui/actions/Button'
import type { Folder } from '#shared/ipc/vault'
import { vaultText } from '#shared/text/vault'
import { call } from '../../call.ts'
import { GateFrame } from './GateFrame.tsx'

type WelcomeProps = {
  readonly folder: Folder | null
  readonly onStart: (start: 'controller' | 'example') => void
  readonly onRefresh: () => void
}

const words = vaultText.welcome

/** First run: start empty, open the example, or open an existing vault. */
export function Welcome({ folder, onStart, onRefresh }: WelcomeProps) {
  const [refused, setRefused] = useState<Folder | null>(folder)
  const openExisting = async () => {
    const chosen = await call('vault:choose-existing', undefined)
    if (!chosen) return
    if (chosen.kind === 'vault') onRefresh()
    else setRefused(chosen)
  }
  return (
    <GateFrame title={words.title} intro={words.intro}>
      {refused ? <RefusedFolder folder={refused} onTryAgain={onRefresh} /> : null}
      <ul className="border-b border-hairline">
        <Way title={words.empty} hint={words.emptyHint} onPress={() => onStart('controller')} />
        <Way title={words.example} hint={words.exampleHint} onPress={() => onStart('example')} />
        <Way title={words.existing} hint={words.existingHint} onPress={() => void openExisting()} />
      </ul>
    </GateFrame>
  )
}

function RefusedFolder({ folder, onTryAgain }: { folder: Folder; onTryAgain: () => void }) {
  return (
    <ErrorNote
      tone="warning"
      title={vaultText.folder[folder.kind]}
      actions={<Button onPress={onTryAgain}>{vaultText.tryAgain}</Button>}
    >
      <span dir="auto">{folder.path}</span>
    </ErrorNote>
  )
}

type WayProps = { readonly title: string; readonly hint: string; readonly onPress: () => void }

function Way({ title, hint, onPress }: WayProps) {
  return (
    <li className="border-t border-hairline">
      <AriaButton
        onPress={onPress}
        className="-mx-4 flex w-[calc(100%+2rem)] cursor-default items-center gap-4 rounded-mark px-4 py-4 text-left hover:bg-hover"
      >
        <span className="min-w-0 grow">
          <span className="block text-16 font-semibold text-accent">{title}</span>
          <span className="mt-1 block text-14 text-ink-soft">{hint}</span>
        </span>
        <ChevronRight aria-hidden="true" className="size-5 shrink-0 text-ink-faint" />
      </AriaButton>
    </li>
  )
}
