import { refuseNetwork } from '#process/refuse-network'
import type { FinishOrder } from '#shared/ipc/exchange'
import { finishPdf } from './finish.ts'
import { readFontFiles } from './font-files.ts'

refuseNetwork()

// One job per process: what it knew of the register ends with it.
process.parentPort.on('message', ({ data }) => {
  const { printed, order } = data as { printed: Uint8Array; order: FinishOrder }
  finishPdf(printed, order, readFontFiles()).then(
    (bytes) => process.parentPort.postMessage({ bytes }),
    (error: unknown) =>
      process.parentPort.postMessage({ failed: error instanceof Error ? error.name : 'unknown' }),
  )
})
