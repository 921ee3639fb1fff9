import { useEffect, useState } from 'react'
import { showToast } from '#ui/layers/Toast'
import type { BreachPrint } from '#shared/ipc/breaches'
import { issueText } from '#shared/text/breach-documents'
import { call, onAppEvent } from '../../../call.ts'
import { runExport } from '../../../parts/exchange/use-exports.ts'
import { showFailure } from '../../../parts/history/undo-toast.ts'

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
    /** Tells whether the version was kept. */
    issue: async (print: BreachPrint) => {
      let isIssued = false
      await during(async () => {
        isIssued = await issueAndOffer(print)
      })
      return isIssued
    },
    cancel: () => void call('exports:cancel-pdf', undefined),
  }
}

export type Printing = ReturnType<typeof usePrinting>

async function issueAndOffer(print: BreachPrint): Promise<boolean> {
  try {
    const issued = await call('breaches:issue', print)
    showToast({ title: issueText.issued(issued.name) })
    // A copy that nobody wants leaves the issued version as it is.
    await runExport(() => call('breaches:save-document', { id: issued.id }))
    return true
  } catch (error) {
    showFailure(error)
    return false
  }
}
