import type { ExportedFile } from '#shared/ipc/exchange'
import { NO_RETENTION_FILTER, type retention } from '#shared/ipc/retention'
import { retentionFilesText as text } from '#shared/text/retention-documents'
import { checkPicture } from './chart-picture.ts'
import { printToFile } from './print-to-file.ts'
import { askWhere, keep, type FileKind, type Saved } from './save-where.ts'
import type { ShellContext, ShellHandlers } from './shell-context.ts'

type Exports = Extract<keyof typeof retention, `retention:export-${string}`>
type What = 'table' | 'chart' | 'calendar' | 'report'

export const retentionExportHandlers: ShellHandlers<Exports> = {
  'retention:export-table': async (context, input) => {
    const file = await context.askVault('retention:table-bytes', input)
    return save(context, { title: text.saveTable, kind: input.format, what: 'table', file })
  },
  'retention:export-chart-table': async (context, input) => {
    const file = await context.askVault('retention:chart-table', input)
    return save(context, { title: text.saveChartTable, kind: 'csv', what: 'chart', file })
  },
  'retention:export-chart': async (context, { format, bytes }) => {
    // SECURITY: these bytes come from the window; whoever opens the file trusts what this program wrote.
    checkPicture(format, bytes)
    const file = { bytes, fileName: `${text.chartFile(await today(context))}.${format}` }
    return save(context, { title: text.saveChart, kind: format, what: 'chart', file })
  },
  'retention:export-calendar': async (context, input) => {
    const file = await context.askVault('retention:calendar-file', input)
    return save(context, { title: text.saveCalendar, kind: 'ics', what: 'calendar', file })
  },
  'retention:export-report': (context, input) =>
    printToFile(context, {
      title: text.saveReport,
      document: () => context.askVault('retention:report-document', input),
      note: noted(context, 'report'),
    }),
}

type Order = { title: string; kind: FileKind; what: What; file: ExportedFile }

async function save(context: ShellContext, { title, kind, what, file }: Order): Promise<Saved> {
  const path = await askWhere(context, { title, kind, fileName: file.fileName })
  return path === null ? null : keep(path, file.bytes, noted(context, what))
}

const noted =
  ({ askVault }: ShellContext, what: What) =>
  () =>
    askVault('retention:note-export', { what })

// The day is the register's, whose zone the shell does not know.
async function today({ askVault }: ShellContext): Promise<string> {
  const sort = { by: 'due', descending: false } as const
  const page = { filter: NO_RETENTION_FILTER, sort, after: null, limit: 1 }
  return (await askVault('retention:page', page)).today
}
