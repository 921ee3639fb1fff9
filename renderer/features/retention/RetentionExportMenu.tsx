import { retentionPageText as text } from '#shared/text/retention-page'
import { MenuItem, MenuLine } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { call, queryClient } from '../../call.ts'
import { runExport } from '../../parts/exchange/use-exports.ts'
import { chartBytes } from './chart-file.ts'
import type { Retention } from './use-retention.ts'

/** Table, chart, report and calendar as files outside the vault. */
export function RetentionExportMenu({ retention }: { readonly retention: Retention }) {
  const { filter, chartFilter, place, counts, facets } = retention
  const count = counts?.matching ?? 0
  const table = (format: 'csv' | 'xlsx') =>
    void runExport(() => call('retention:export-table', { format, filter }))
  const question =
    place && chartFilter ? { axis: place.axis, measure: place.measure, filter: chartFilter } : null
  const draw = async (format: 'png' | 'svg') => {
    if (!question || !place) return
    const chart = await queryClient.fetchQuery({
      queryKey: ['retention:chart', question],
      queryFn: () => call('retention:chart', question),
    })
    await runExport(async () => {
      const bytes = await chartBytes(format, { chart, facets, place })
      return call('retention:export-chart', { format, bytes })
    })
  }
  return (
    <MenuButton label={text.exports}>
      <MenuItem
        id="report"
        label={text.exportReport}
        onAction={() => {
          if (question) void runExport(() => call('retention:export-report', question))
        }}
      />
      <MenuItem id="png" label={text.exportPng} onAction={() => void draw('png')} />
      <MenuItem id="svg" label={text.exportSvg} onAction={() => void draw('svg')} />
      <MenuItem
        id="chart-csv"
        label={text.exportChartCsv}
        onAction={() => {
          if (question) void runExport(() => call('retention:export-chart-table', question))
        }}
      />
      <MenuLine />
      <MenuItem
        id="csv"
        label={text.exportCsv(count)}
        onAction={() => table('csv')}
        isDisabled={count === 0}
      />
      <MenuItem
        id="xlsx"
        label={text.exportXlsx(count)}
        onAction={() => table('xlsx')}
        isDisabled={count === 0}
      />
      <MenuItem
        id="calendar"
        label={text.exportCalendar}
        onAction={() => void runExport(() => call('retention:export-calendar', { filter }))}
        isDisabled={count === 0}
      />
    </MenuButton>
  )
}
