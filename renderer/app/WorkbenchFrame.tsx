import { useEffect, useState } from 'react'
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { Frame } from '#ui/frame/Frame'
import { CommandPalette } from '#ui/layers/CommandPalette'
import { frameText } from '#shared/text/frame'
import { onAppEvent } from '../call.ts'
import { ClockWatch } from './ClockWatch.tsx'
import { ExampleBar } from './ExampleBar.tsx'
import { RegistersSidebar } from './RegistersSidebar.tsx'
import { useClosing } from './use-closing.ts'
import { lockVault } from './lock-vault.ts'
import { useTargetsPassed } from './use-targets-passed.ts'
import { useCommands } from './use-commands.ts'
import { redoLast, undoLast, useUndoKeys } from './undo.ts'
import { useVault } from './vault-context.ts'

/** What stands around every page: registers, example mark, commands, undo. */
export function WorkbenchFrame() {
  const vault = useVault()
  const navigate = useNavigate()
  const place = useLocation({ select: ({ pathname }) => pathname })
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  const commands = useCommands()
  useUndoKeys()
  useClosing()
  useTargetsPassed()
  useEffect(
    () =>
      onAppEvent((event) => {
        if (event.kind !== 'menu') return
        if (event.item === 'undo') void undoLast()
        if (event.item === 'redo') void redoLast()
        if (event.item === 'lock') void lockVault()
        if (event.item === 'commands') setPaletteOpen(true)
        if (event.item === 'settings') void navigate({ to: '/settings' })
      }),
    [navigate],
  )
  return (
    <Frame sidebar={<RegistersSidebar vault={vault} />} head={<ExampleBar />} place={place}>
      <Outlet />
      <ClockWatch title={frameText.pageTitle(vault.name)} />
      <CommandPalette
        label={frameText.commands}
        placeholder={frameText.commandsPlaceholder}
        commands={commands}
        isOpen={isPaletteOpen}
        onClose={() => setPaletteOpen(false)}
      />
    </Frame>
  )
}
