import { dialog } from 'electron'
import type { requests } from '#shared/ipc/requests'
import { requestFilesText as text } from '#shared/text/request-files'
import { plainFileName } from './plain-file-name.ts'
import { askWhere, keep } from './save-where.ts'
import type { ShellHandlers } from './shell-context.ts'

type Attachments = Extract<keyof typeof requests, 'attachments:add' | 'attachments:save'>

export const attachmentHandlers: ShellHandlers<Attachments> = {
  'attachments:add': async (context, { requestId }) => {
    const { filePaths } = await dialog.showOpenDialog(context.window(), {
      title: text.chooseAttachment,
      buttonLabel: text.attachHere,
      properties: ['openFile'],
    })
    const [path] = filePaths
    return path === undefined ? null : context.askVault('attachments:store', { requestId, path })
  },
  'attachments:save': async (context, input) => {
    const { bytes, fileName } = await context.askVault('attachments:bytes', input)
    const proposed = plainFileName(fileName)
    const path = await askWhere(context, {
      title: text.saveAttachment,
      kind: null,
      fileName: proposed,
    })
    if (path === null) return null
    return keep(path, bytes, () => context.askVault('requests:note-export', { what: 'attachment' }))
  },
}
