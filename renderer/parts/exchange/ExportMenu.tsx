import { useEffect, useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { MenuButton } from '#ui/actions/MenuButton'
import { MenuItem, MenuLine } from '#ui/actions/Menu'
import { exportingText } from '#shared/text/exporting'
import { call, onAppEvent } from '../../call.ts'
import { PdfDialog } from './PdfDialog.tsx'
import { runExport } from './use-exports.ts'

type ExportMenuProps = {
  /** The activities to export where a list is filtered or chosen; null means all. */
  readonly ids: readonly string[] | null
}

/** Everything that leaves the vault as a file, and the way in for a register from elsewhere. */
export function ExportMenu({ ids }: ExportMenuProps) {
  const [isPdfOpen, setPdfOpen] = useState(false)
  const navigate = useNavigate()
  const chosen = ids === null ? null : [...ids]
  useEffect(
    () =>
      onAppEvent((event) => {
        if (event.kind === 'menu' && event.item === 'export-pdf') setPdfOpen(true)
      }),
    [],
  )
  const table = (format: 'csv' | 'xlsx') =>
    void runExport(() => call('exports:table', { format, ids: chosen }))
  return (
    <>
      <MenuButton label={exportingText.menu}>
        <MenuItem id="pdf" label={exportingText.pdf} onAction={() => setPdfOpen(true)} />
        <MenuItem id="csv" label={exportingText.csv} onAction={() => table('csv')} />
        <MenuItem id="xlsx" label={exportingText.xlsx} onAction={() => table('xlsx')} />
        <MenuItem
          id="json"
          label={exportingText.json}
          onAction={() => void runExport(() => call('exports:json', undefined))}
        />
        <MenuLine />
        <MenuItem
          id="import"
          label={exportingText.importJson}
          onAction={() => void navigate({ to: '/import' })}
        />
      </MenuButton>
      <PdfDialog ids={chosen} isOpen={isPdfOpen} onClose={() => setPdfOpen(false)} />
    </>
  )
}
