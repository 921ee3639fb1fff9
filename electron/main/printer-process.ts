import { join } from 'node:path'
import { utilityProcess } from 'electron'
import { AppError } from '#shared/ipc/errors'
import type { FinishOrder } from '#shared/ipc/exchange'

type Reply = { bytes: Uint8Array } | { failed: string }

/** A process that finishes one printed document and ends with it. */
export type Printer = {
  finish: (printed: Uint8Array, order: FinishOrder) => Promise<Uint8Array>
  end: () => void
}

/** Starts the process that puts head, foot, page numbers and particulars on printed pages. */
export function startPrinter(): Printer {
  const child = utilityProcess.fork(join(import.meta.dirname, 'printer.js'), [], {
    serviceName: 'DPO Workbench printer',
    env: {},
  })
  let ended = false
  child.once('exit', () => (ended = true))
  const finish = (printed: Uint8Array, order: FinishOrder) =>
    new Promise<Uint8Array>((resolve, reject) => {
      const fail = (cause: string) => reject(new AppError('export-failed', { cause }))
      if (ended) return fail('the printer has ended')
      child.once('message', (reply: Reply) =>
        'bytes' in reply ? resolve(reply.bytes) : fail(reply.failed),
      )
      child.once('exit', () => fail('the printer has ended'))
      child.postMessage({ printed, order })
    })
  return { finish, end: () => void child.kill() }
}
