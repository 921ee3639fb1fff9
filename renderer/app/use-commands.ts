import { useMemo } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { Command } from '#ui/layers/CommandPalette'
import { breachesListText } from '#shared/text/breaches-list'
import { frameText } from '#shared/text/frame'
import { menuText } from '#shared/text/menu'
import { requestsListText } from '#shared/text/requests-list'
import { retentionPageText } from '#shared/text/retention-page'
import { useQuery } from '../call.ts'
import { lockVault } from './lock-vault.ts'
import { redoLast, undoLast } from './undo.ts'

const REGISTERS = [
  ['/activities', frameText.activities],
  ['/processor-activities', frameText.processorActivities],
  ['/requests', frameText.requests],
  ['/requests/import', frameText.importRequests],
  ['/breaches', frameText.breaches],
  ['/breaches/import', frameText.importBreaches],
  ['/retention', frameText.retention],
  ['/retention/rules', frameText.retentionRules],
  ['/retention/holds', frameText.legalHolds],
  ['/retention/erasures', frameText.erasures],
  ['/retention/import', frameText.importHoldings],
  ['/register', frameText.register],
  ['/findings', frameText.findings],
] as const
const OTHERS = [
  ['/journal', frameText.journal],
  ['/settings', frameText.settings],
  ['/settings/requests', frameText.requestSettings],
  ['/settings/breaches', frameText.breachSettings],
  ['/settings/retention', frameText.retentionSettings],
] as const

/** Everything the command palette offers: pages, deeds, and every activity by name. */
export function useCommands(): Command[] {
  const navigate = useNavigate()
  const { data: activities } = useQuery('activities:list', undefined)
  return useMemo(() => {
    const pageOf = ([to, label]: (typeof REGISTERS | typeof OTHERS)[number]): Command => ({
      id: to,
      label,
      run: () => void navigate({ to }),
    })
    const lists: Command = {
      id: 'lists',
      label: frameText.lists,
      run: () => void navigate({ to: '/catalogues/$kind', params: { kind: 'data-category' } }),
    }
    const deeds: Command[] = [
      {
        id: 'log-request',
        label: requestsListText.create,
        run: () => void navigate({ to: '/requests', search: { new: true } }),
      },
      {
        id: 'log-breach',
        label: breachesListText.create,
        run: () => void navigate({ to: '/breaches', search: { new: true } }),
      },
      {
        id: 'add-holding',
        label: retentionPageText.create,
        run: () => void navigate({ to: '/retention', search: { new: true } }),
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
    return [...REGISTERS.map(pageOf), lists, ...OTHERS.map(pageOf), ...deeds, ...records]
  }, [activities, navigate])
}
