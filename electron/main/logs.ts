import { dialog } from 'electron'
import type { Channels } from '#shared/ipc/define'
import type { logs } from '#shared/ipc/logs'
import { requestFilesText as text } from '#shared/text/request-files'
import { askWhere, keepWritten } from './save-where.ts'
import type { ShellHandlers } from './shell-context.ts'
import { wipeFile } from './wipe-file.ts'

const LOG_ENDINGS = ['csv', 'tsv', 'txt', 'tab']

export const logHandlers: ShellHandlers<Channels<typeof logs, 'shell'>> = {
  'logs:choose': async (context) => {
    const { filePaths } = await dialog.showOpenDialog(context.window(), {
      title: text.chooseLogs,
      buttonLabel: text.readLogs,
      filters: [
        { name: text.logs, extensions: LOG_ENDINGS },
        { name: text.anyFile, extensions: ['*'] },
      ],
      properties: ['openFile', 'multiSelections'],
    })
    return filePaths.length === 0 ? [] : context.askVault('logs:open', { paths: filePaths })
  },
  'logs:save-problems': async (context, plan) => {
    const fileName = text.problemsFile
    const path = await askWhere(context, { title: text.saveProblems, kind: 'csv', fileName })
    if (path === null) return null
    return keepWritten(path, (part) =>
      context.askVault('logs:write-problems', { plan, path: part }),
    )
  },
  'logs:wipe-source': async ({ askVault }, input) => wipeFile(await askVault('logs:path', input)),
}
