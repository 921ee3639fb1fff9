import type { DeletionPrint, deletions } from '#shared/ipc/deletions'
import { deletionFilesText as text } from '#shared/text/deletion-documents'
import { printToFile } from './print-to-file.ts'
import { askWhere, keep } from './save-where.ts'
import type { ShellContext, ShellHandlers } from './shell-context.ts'

type Exports = Extract<
  keyof typeof deletions,
  'deletions:export-document' | 'deletions:export-table'
>

type Printed = 'yearly' | 'certificate' | 'draft'

export const deletionExportHandlers: ShellHandlers<Exports> = {
  'deletions:export-document': (context, print) => {
    const what = { made: printedWhat(print, true) }
    return printToFile(context, {
      title: print.kind === 'yearly' ? text.saveYear : text.saveCertificate,
      document: async () => {
        const document = await context.askVault('deletions:document', print)
        what.made = printedWhat(print, document.digest !== null)
        return document
      },
      note: () => context.askVault('deletions:note-export', { what: what.made }),
    })
  },
  'deletions:export-table': async (context, input) => {
    const { bytes, fileName } = await context.askVault('deletions:table-bytes', input)
    const title = text.saveTable
    const path = await askWhere(context, { title, kind: input.format, fileName })
    return path === null ? null : keep(path, bytes, noted(context, input.what))
  },
}

// Only a sealed record has a digest; what is printed of an open case is a draft.
function printedWhat({ kind }: DeletionPrint, isSealed: boolean): Printed {
  if (kind === 'yearly') return 'yearly'
  return isSealed ? 'certificate' : 'draft'
}

const noted =
  ({ askVault }: ShellContext, what: 'yearly' | 'records') =>
  () =>
    askVault('deletions:note-export', { what: what === 'yearly' ? 'table' : what })
