import type { requests } from '#shared/ipc/requests'
import { requestFilesText as text } from '#shared/text/request-files'
import { printToFile } from './print-to-file.ts'
import { askWhere, keep } from './save-where.ts'
import type { ShellContext, ShellHandlers } from './shell-context.ts'

type Exports = Extract<
  keyof typeof requests,
  'requests:export-table' | 'requests:export-case' | 'requests:save-reply'
>

export const requestExportHandlers: ShellHandlers<Exports> = {
  'requests:export-table': async (context, input) => {
    const { bytes, fileName } = await context.askVault('requests:table-bytes', input)
    const path = await askWhere(context, { title: text.saveTable, kind: input.format, fileName })
    return path === null ? null : keep(path, bytes, noted(context, 'table'))
  },
  'requests:export-case': (context, input) =>
    printToFile(context, {
      title: text.saveCase,
      document: () => context.askVault('requests:case-document', input),
      note: noted(context, 'case'),
    }),
  'requests:save-reply': async (context, { format, ...reply }) => {
    const document = () => context.askVault('requests:reply-document', reply)
    const note = noted(context, 'reply')
    if (format === 'pdf') return printToFile(context, { title: text.saveReply, document, note })
    const fileName = (await document()).fileName.replace(/pdf$/, format)
    const path = await askWhere(context, { title: text.saveReply, kind: format, fileName })
    return path === null ? null : keep(path, Buffer.from(reply.text, 'utf8'), note)
  },
}

const noted =
  ({ askVault }: ShellContext, what: 'table' | 'case' | 'reply') =>
  () =>
    askVault('requests:note-export', { what })
