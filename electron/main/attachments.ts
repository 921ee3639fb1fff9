import type { requests } from '#shared/ipc/requests'
import { requestFilesText as text } from '#shared/text/request-files'
import { chooseFile, saveCopy } from './kept-files.ts'
import type { ShellHandlers } from './shell-context.ts'

type Attachments = Extract<keyof typeof requests, 'attachments:add' | 'attachments:save'>

export const attachmentHandlers: ShellHandlers<Attachments> = {
  'attachments:add': async (context, { requestId }) => {
    const words = { title: text.chooseAttachment, buttonLabel: text.attachHere }
    const path = await chooseFile(context, words)
    return path === null ? null : context.askVault('attachments:store', { requestId, path })
  },
  'attachments:save': async (context, input) =>
    saveCopy(context, {
      title: text.saveAttachment,
      file: await context.askVault('attachments:bytes', input),
      note: () => context.askVault('requests:note-export', { what: 'attachment' }),
    }),
}
