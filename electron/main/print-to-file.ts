import { AppError } from '#shared/ipc/errors'
import type { ReportDocument } from '#shared/ipc/exchange'
import { printReport } from './printing.ts'
import { askWhere, keep, type Saved } from './save-where.ts'
import type { ShellContext } from './shell-context.ts'

type Order = {
  title: string
  /** Asked of the vault process when the printing begins. */
  document: () => Promise<ReportDocument>
  note: () => Promise<unknown>
}
type Print = (document: ReportDocument) => Promise<Uint8Array>

let printing: AbortController | null = null

/** Prints a document into a PDF where the officer says, one at a time; null when she closed the dialog. */
export async function printToFile(context: ShellContext, order: Order): Promise<Saved> {
  return oneAtATime(context, async (print) => {
    const document = await order.document()
    const { fileName } = document
    const path = await askWhere(context, { title: order.title, kind: 'pdf', fileName })
    return path === null ? null : keep(path, await print(document), order.note)
  })
}

/** Prints a document into the bytes of a PDF, which lies nowhere yet. */
export async function printToBytes(
  context: ShellContext,
  documentOf: Order['document'],
): Promise<{ bytes: Uint8Array; document: ReportDocument }> {
  return oneAtATime(context, async (print) => {
    const document = await documentOf()
    return { document, bytes: await print(document) }
  })
}

async function oneAtATime<T>(
  context: ShellContext,
  work: (print: Print) => Promise<T>,
): Promise<T> {
  if (printing && !printing.signal.aborted) throw new AppError('export-failed')
  const controller = new AbortController()
  printing = controller
  const window = context.window()
  // SECURITY: locking closes the window; a document still being printed must not outlive it.
  const abort = () => controller.abort()
  window.once('closed', abort)
  try {
    return await work((document) =>
      printReport(document, {
        session: window.webContents.session,
        onProgress: (done, total) => context.send({ kind: 'progress', job: 'pdf', done, total }),
        signal: controller.signal,
      }),
    )
  } finally {
    window.off('closed', abort)
    if (printing === controller) printing = null
  }
}

/** Ends the printing under way; does nothing when there is none. */
export function cancelPrinting(): void {
  printing?.abort()
}
