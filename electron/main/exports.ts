import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import { app, dialog, shell } from 'electron'
import type { Channels } from '#shared/ipc/define'
import { AppError } from '#shared/ipc/errors'
import type { exchange, ReportOptions } from '#shared/ipc/exchange'
import { exchangeText } from '#shared/text/exchange'
import { printReport } from './printing.ts'
import { saveFile } from './save-file.ts'
import type { ShellContext, ShellHandlers } from './shell-context.ts'

type Kind = keyof typeof exchangeText.kinds
type Saved = { fileName: string; saveId: string } | null

// Where exports went, by a name that tells the window nothing about the path.
const savedPaths = new Map<string, string>()
let printing: AbortController | null = null

export const exportHandlers: ShellHandlers<Channels<typeof exchange, 'shell'>> = {
  'exports:json': async (context) => {
    const { bytes, fileName } = await context.askVault('exports:json-bytes', undefined)
    const path = await askWhere(context, {
      title: exchangeText.saveRegister,
      kind: 'json',
      fileName,
    })
    return path === null ? null : keep(context, { path, bytes, what: 'json' })
  },
  'exports:table': async (context, input) => {
    const { bytes, fileName } = await context.askVault('exports:table-bytes', input)
    const title = exchangeText.saveTable
    const path = await askWhere(context, { title, kind: input.format, fileName })
    return path === null ? null : keep(context, { path, bytes, what: 'table' })
  },
  'exports:pdf': exportPdf,
  'exports:cancel-pdf': () => printing?.abort(),
  'exports:open-folder': (_context, { saveId }) => {
    const path = savedPaths.get(saveId)
    if (path === undefined) throw new AppError('not-found')
    shell.showItemInFolder(path)
  },
  'imports:choose': async (context) => {
    const { filePaths } = await dialog.showOpenDialog(context.window(), {
      title: exchangeText.chooseImport,
      buttonLabel: exchangeText.importHere,
      filters: [{ name: exchangeText.kinds.json, extensions: ['json'] }],
      properties: ['openFile'],
    })
    const [path] = filePaths
    return path === undefined ? null : context.askVault('imports:read-file', { path })
  },
}

async function exportPdf(context: ShellContext, options: ReportOptions): Promise<Saved> {
  if (printing && !printing.signal.aborted) throw new AppError('export-failed')
  const controller = new AbortController()
  printing = controller
  const window = context.window()
  // SECURITY: locking closes the window; a register still being printed must not outlive it.
  const abort = () => controller.abort()
  window.once('closed', abort)
  try {
    const report = await context.askVault('exports:report', options)
    const { fileName } = report
    const path = await askWhere(context, { title: exchangeText.savePdf, kind: 'pdf', fileName })
    if (path === null) return null
    const bytes = await printReport(report, {
      session: window.webContents.session,
      onProgress: (done, total) => context.send({ kind: 'progress', job: 'pdf', done, total }),
      signal: controller.signal,
    })
    return await keep(context, { path, bytes, what: 'pdf' })
  } finally {
    window.off('closed', abort)
    if (printing === controller) printing = null
  }
}

async function askWhere(
  context: ShellContext,
  { title, kind, fileName }: { title: string; kind: Kind; fileName: string },
): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(context.window(), {
    title,
    defaultPath: join(app.getPath('documents'), fileName),
    filters: [{ name: exchangeText.kinds[kind], extensions: [kind] }],
  })
  return filePath || null
}

async function keep(
  { askVault }: ShellContext,
  { path, bytes, what }: { path: string; bytes: Uint8Array; what: 'json' | 'table' | 'pdf' },
): Promise<Saved> {
  await saveFile(path, bytes)
  await askVault('exports:note', { what })
  const saveId = randomUUID()
  savedPaths.set(saveId, path)
  return { fileName: basename(path), saveId }
}
