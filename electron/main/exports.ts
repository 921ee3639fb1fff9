import { dialog, shell } from 'electron'
import type { Channels } from '#shared/ipc/define'
import { AppError } from '#shared/ipc/errors'
import type { exchange } from '#shared/ipc/exchange'
import { exchangeText } from '#shared/text/exchange'
import { cancelPrinting, printToFile } from './print-to-file.ts'
import { askWhere, keep, savedPath } from './save-where.ts'
import type { ShellHandlers } from './shell-context.ts'

export const exportHandlers: ShellHandlers<Channels<typeof exchange, 'shell'>> = {
  'exports:json': async (context) => {
    const { bytes, fileName } = await context.askVault('exports:json-bytes', undefined)
    const title = exchangeText.saveRegister
    const path = await askWhere(context, { title, kind: 'json', fileName })
    if (path === null) return null
    return keep(path, bytes, () => context.askVault('exports:note', { what: 'json' }))
  },
  'exports:table': async (context, input) => {
    const { bytes, fileName } = await context.askVault('exports:table-bytes', input)
    const title = exchangeText.saveTable
    const path = await askWhere(context, { title, kind: input.format, fileName })
    if (path === null) return null
    return keep(path, bytes, () => context.askVault('exports:note', { what: 'table' }))
  },
  'exports:pdf': (context, options) =>
    printToFile(context, {
      title: exchangeText.savePdf,
      document: () => context.askVault('exports:report', options),
      note: () => context.askVault('exports:note', { what: 'pdf' }),
    }),
  'exports:cancel-pdf': cancelPrinting,
  'exports:open-folder': (_context, { saveId }) => {
    const path = savedPath(saveId)
    if (path === null) throw new AppError('not-found')
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
