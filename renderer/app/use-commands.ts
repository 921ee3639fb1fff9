import { useMemo } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { Command } from '#ui/layers/CommandPalette'
import { frameText } from '#shared/text/frame'
import { menuText } from '#shared/text/menu'
import { useQuery } from '../call.ts'
import { lockVault } from './lock-vault.ts'
import { redoLast, undoLast } from './undo.ts'

const PAGES = [
  ['/activities', frameText.activities],
  ['/processor-activities', frameText.processorActivities],
  ['/register', frameText.register],
  ['/findings', frameText.findings],
  ['/journal', frameText.journal],
  ['/settings', frameText.settings],
] as const

/** Everything the command palette offers: pages, deeds, and every activity by name. */
export function useCommands(): Command[] {
  const navigate = useNavigate()
  const { data: activities } = useQuery('activities:list', undefined)
  return useMemo(() => {
    const pages = PAGES.map(([to, label]) => ({ id: to, label, run: () => void navigate({ to }) }))
    const deeds: Command[] = [
      {
        id: 'lists',
        label: frameText.lists,
        run: () => void navigate({ to: '/catalogues/$kind', params: { kind: 'data-category' } }),
      },
      { id: 'undo', label: menuText.undo, shortcut: 'Ctrl Z', run: () => void undoLast() },
      { id: 'redo', label: menuText.redo, shortcut: 'Ctrl Y', run: () => void redoLast() },
      { id: 'lock', label: menuText.lock, shortcut: 'Ctrl L', run: () => void lockVault() },
    ]
    const records = (activities ?? []).map(({ id, refNo, name }) => ({
      id,
      label: name,
      hint: refNo,
      run: () => void navigate({ to: '/activities/$id', params: { id } }),
    }))
    return [...pages, ...deeds, ...records]
  }, [activities, navigate])
}
