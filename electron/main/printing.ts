import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BrowserWindow, type Session } from 'electron'
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

/** The register as the bytes of a PDF, printed once in a hidden window and finished in a process of its own. */
export async function printReport(
  report: ReportDocument,
  { session, onProgress, signal }: Printing,
): Promise<Uint8Array> {
  const { url, release } = servePage(reportPage(report))
  const page = openHiddenPage(session)
  const printer = startPrinter()
  // Ending both makes whatever waits for them fail, which is how a cancelled job comes back at once.
  const stop = () => {
    printer.end()
    page.destroy()
  }
  signal.addEventListener('abort', stop)
  try {
    onProgress(0, STEPS)
    await page.loadURL(url)
    await page.webContents.executeJavaScript('document.fonts.ready.then(() => true)')
    onProgress(1, STEPS)
    const printed = await page.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    onProgress(2, STEPS)
    page.destroy()
    const { html: _html, fileName: _fileName, ...finish } = report
    const finished = await printer.finish(printed, finish)
    onProgress(STEPS, STEPS)
    return finished
  } catch (cause) {
    throw signal.aborted ? new AppError('cancelled') : new AppError('export-failed', { cause })
  } finally {
    signal.removeEventListener('abort', stop)
    release()
    stop()
  }
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
