import type { breaches, BreachPrint } from '#shared/ipc/breaches'
import { breachFilesText as text } from '#shared/text/breach-documents'
import { printToBytes, printToFile } from './print-to-file.ts'
import { askWhere, keep } from './save-where.ts'
import type { ShellContext, ShellHandlers } from './shell-context.ts'

type Exports = Extract<
  keyof typeof breaches,
  'breaches:issue' | 'breaches:save-draft' | 'breaches:export-table'
>

export const breachExportHandlers: ShellHandlers<Exports> = {
  'breaches:issue': async (context, print) => {
    const { bytes, document } = await printToBytes(context, () => asked(context, print, false))
    const { fileName, digest } = document
    return context.askVault('breaches:keep-document', {
      print,
      fileName,
      bytes: new Uint8Array(bytes),
      dataDigest: digest ?? '',
    })
  },
  'breaches:save-draft': (context, print) =>
    printToFile(context, {
      title: text.saveDraft,
      document: () => asked(context, print, true),
      note: noted(context, 'draft'),
    }),
  'breaches:export-table': async (context, input) => {
    const { bytes, fileName } = await context.askVault('breaches:table-bytes', input)
    const path = await askWhere(context, { title: text.saveTable, kind: input.format, fileName })
    return path === null ? null : keep(path, bytes, noted(context, 'table'))
  },
}

const asked = ({ askVault }: ShellContext, print: BreachPrint, isDraft: boolean) =>
  askVault('breaches:document', { print, isDraft })

const noted =
  ({ askVault }: ShellContext, what: 'table' | 'draft') =>
  () =>
    askVault('breaches:note-export', { what })
