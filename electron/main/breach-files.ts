import type { breaches } from '#shared/ipc/breaches'
import { breachFilesText as text } from '#shared/text/breach-documents'
import { chooseFile, saveCopy } from './kept-files.ts'
import type { ShellContext, ShellHandlers } from './shell-context.ts'

type Files = Extract<
  keyof typeof breaches,
  'breaches:save-document' | 'breaches:add-file' | 'breaches:save-file'
>

export const breachFileHandlers: ShellHandlers<Files> = {
  'breaches:save-document': async (context, input) =>
    saveCopy(context, {
      title: text.saveDocument,
      file: await context.askVault('breaches:document-bytes', input),
      note: noted(context, 'document'),
    }),
  'breaches:add-file': async (context, { breachId }) => {
    const words = { title: text.chooseFile, buttonLabel: text.addHere }
    const path = await chooseFile(context, words)
    return path === null ? null : context.askVault('breaches:store-file', { breachId, path })
  },
  'breaches:save-file': async (context, input) =>
    saveCopy(context, {
      title: text.saveFile,
      file: await context.askVault('breaches:file-bytes', input),
      note: noted(context, 'file'),
    }),
}

const noted =
  ({ askVault }: ShellContext, what: 'document' | 'file') =>
  () =>
    askVault('breaches:note-export', { what })
