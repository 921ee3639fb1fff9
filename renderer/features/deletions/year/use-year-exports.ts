import { useEffect, useState } from 'react'
import type { DeletionTable } from '#shared/ipc/deletions'
import { call, onAppEvent } from '../../../call.ts'
import { runExport } from '../../../parts/exchange/use-exports.ts'

export type PrintProgress = { readonly done: number; readonly total: number }

/** Gives a year out as a document with its progress, or as a table. */
export function useYearExports(year: number) {
  const [progress, setProgress] = useState<PrintProgress | null>(null)
  useEffect(
    () =>
      onAppEvent((event) => {
        if (event.kind === 'progress' && event.job === 'pdf')
          setProgress((before) => before && { done: event.done, total: event.total })
      }),
    [],
  )
  return {
    progress,
    savePdf: async () => {
      setProgress({ done: 0, total: 0 })
      await runExport(() => call('deletions:export-document', { kind: 'yearly', year }))
      setProgress(null)
    },
    saveTable: (what: DeletionTable['what'], format: DeletionTable['format']) =>
      void runExport(() => call('deletions:export-table', { what, year, format })),
    cancel: () => void call('exports:cancel-pdf', undefined),
  }
}

export type YearExports = ReturnType<typeof useYearExports>
