import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BrowserWindow, type PrintToPDFOptions, type Session } from 'electron'
import { AppError } from '#shared/ipc/errors'
import type { ReportDocument } from '#shared/ipc/exchange'
import { escapeHtml } from '#shared/text/escape-html'
import { startPrinter } from './printer-process.ts'
import { servePage } from './security.ts'

type Printing = {
  session: Session
  onProgress: (done: number, total: number) => void
  signal: AbortSignal
}
/** Laid out, printed, finished. */
const STEPS = 3
const PDF: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

/** The register as the bytes of a PDF, printed once in a hidden window and finished in a process of its own. */
export async function printReport(
  report: ReportDocument,
  { session, onProgress, signal }: Printing,
): Promise<Uint8Array> {
  const { url, release } = servePage(reportPage(report))
  const page = openHiddenPage(session)
  const printer = startPrinter()
  let printed: Promise<Buffer> | null = null
  try {
    onProgress(0, STEPS)
    await unlessAborted(signal, layOut(page, url))
    onProgress(1, STEPS)
    printed = page.webContents.printToPDF(PDF)
    const pages = await unlessAborted(signal, printed)
    onProgress(2, STEPS)
    page.destroy()
    const { html: _html, fileName: _fileName, ...order } = report
    const finished = await unlessAborted(signal, printer.finish(pages, order))
    onProgress(STEPS, STEPS)
    return finished
  } catch (cause) {
    throw signal.aborted ? new AppError('cancelled') : new AppError('export-failed', { cause })
  } finally {
    release()
    printer.end()
    closePage(page, printed)
  }
}

async function layOut({ webContents }: BrowserWindow, url: string): Promise<void> {
  await webContents.loadURL(url)
  await webContents.executeJavaScript('document.fonts.ready.then(() => true)')
}

function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new AppError('cancelled'))
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

// Before Electron 42 one rejected print made every later one fail (electron/electron#51174), so there a
// cancelled page goes when its printing has ended; elsewhere it goes at once.
const OUTLIVES_CANCELLING = Number.parseInt(process.versions.electron, 10) < 42

function closePage(page: BrowserWindow, printed: Promise<Buffer> | null): void {
  const close = () => {
    if (!page.isDestroyed()) page.destroy()
  }
  if (printed && OUTLIVES_CANCELLING) printed.then(close, close)
  else close()
}

// SECURITY: the page holds recorded text; it runs no script of its own and reaches no preload.
function openHiddenPage(session: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      webgl: false,
      devTools: false,
    },
  })
}

// The built page brings the stylesheet; its addresses must hold wherever the finished page is served.
function reportPage({ html, title }: ReportDocument): string {
  const frame = readFileSync(join(import.meta.dirname, '../renderer/print.html'), 'utf8')
  const [before = '', after = ''] = frame.replaceAll('"./', '"/').split('<!--report-->')
  return before.replace('<title></title>', `<title>${escapeHtml(title)}</title>`) + html + after
}
