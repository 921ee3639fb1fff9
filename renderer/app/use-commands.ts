import { useMemo } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { Command } from '#ui/layers/CommandPalette'
import { breachesListText } from '#shared/text/breaches-list'
import { deletionStateWords } from '#shared/text/deletion-words'
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
  ['/deletions', frameText.deletions],
  ['/deletions/import', frameText.importDeletions],
  ['/deletions/year', frameText.deletionYear],
  ['/deletions/ages', frameText.ages],
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
  ['/settings/deletions', frameText.deletionSettings],
  ['/settings/breaches', frameText.breachSettings],
  ['/settings/retention', frameText.retentionSettings],
] as const

type ListWithNew = '/requests' | '/deletions' | '/breaches' | '/retention'

/** Everything the command palette offers: pages, deeds, and every activity, case of deletion and incident. */
export function useCommands(): Command[] {
  const navigate = useNavigate()
  const records = useRecordCommands()
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
    const newIn = (id: string, label: string, to: ListWithNew) => ({
      id,
      label,
      run: () => void navigate({ to, search: { new: true } }),
    })
    const deeds: Command[] = [
      newIn('log-request', requestsListText.create, '/requests'),
      newIn('open-deletion', frameText.openDeletion, '/deletions'),
      newIn('log-breach', breachesListText.create, '/breaches'),
      newIn('add-holding', retentionPageText.create, '/retention'),
      { id: 'undo', label: menuText.undo, shortcut: 'Ctrl Z', run: () => void undoLast() },
      { id: 'redo', label: menuText.redo, shortcut: 'Ctrl Y', run: () => void redoLast() },
      { id: 'lock', label: menuText.lock, shortcut: 'Ctrl L', run: () => void lockVault() },
    ]
    return [...REGISTERS.map(pageOf), lists, ...OTHERS.map(pageOf), ...deeds, ...records]
  }, [records, navigate])
}

/** The way to every activity, every case of deletion and every incident, from what the pages read anyway. */
function useRecordCommands(): Command[] {
  const navigate = useNavigate()
  const { data: activities } = useQuery('activities:list', undefined)
  const deletions = useQuery('deletions:list', undefined).data?.rows
  const { data: breaches } = useQuery('breaches:list', undefined)
  return useMemo(() => {
    const toActivities = (activities ?? []).map(({ id, refNo, name }) => ({
      id,
      label: name,
      hint: refNo,
      run: () => void navigate({ to: '/activities/$id', params: { id } }),
    }))
    const toDeletions = (deletions ?? []).map(({ id, refNo, state }) => ({
      id,
      label: refNo,
      hint: deletionStateWords[state],
      run: () => void navigate({ to: '/deletions/$id', params: { id } }),
    }))
    const toBreaches = (breaches?.rows ?? []).map(({ id, refNo, title }) => ({
      id,
      label: title,
      hint: refNo,
      run: () => void navigate({ to: '/breaches/$id', params: { id } }),
    }))
    return [...toActivities, ...toDeletions, ...toBreaches]
  }, [activities, deletions, breaches, navigate])
}
