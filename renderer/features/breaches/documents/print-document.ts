import { useEffect, useState } from 'react'
import { showToast } from '#ui/layers/Toast'
import type { BreachPrint } from '#shared/ipc/breaches'
import { issueText } from '#shared/text/breach-documents'
import { call, onAppEvent } from '../../../call.ts'
import { runExport } from '../../../parts/exchange/use-exports.ts'

export type PrintProgress = { done: number; total: number }

/** Issuing and drafting with how far it is; null while nothing is printed. */
export function usePrinting() {
  const [progress, setProgress] = useState<PrintProgress | null>(null)
  useEffect(
    () =>
      onAppEvent((event) => {
        if (event.kind === 'progress' && event.job === 'pdf')
          setProgress((before) => before && { done: event.done, total: event.total })
      }),
    [],
  )
  const during = async (work: () => Promise<void>) => {
    setProgress({ done: 0, total: 0 })
    await work()
    setProgress(null)
  }
  return {
    progress,
    draft: (print: BreachPrint) =>
      during(() => runExport(() => call('breaches:save-draft', print))),
    /** Tells whether the version was kept; a copy that nobody wants leaves it as it is. */
    issue: async (print: BreachPrint) => {
      let isIssued = false
      await during(() =>
        runExport(async () => {
          const { id, name } = await call('breaches:issue', print)
          isIssued = true
          showToast({ title: issueText.issued(name) })
          return call('breaches:save-document', { id })
        }),
      )
      return isIssued
    },
    cancel: () => void call('exports:cancel-pdf', undefined),
  }
}

export type Printing = ReturnType<typeof usePrinting>
