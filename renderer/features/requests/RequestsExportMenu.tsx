import type { RequestFilter } from '#shared/ipc/requests'
import { requestsListText as text } from '#shared/text/requests-list'
import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { call } from '../../call.ts'
import { runExport } from '../../parts/exchange/use-exports.ts'

export type RequestsExportMenuProps = {
  readonly filter: RequestFilter
  /** How many cases the filter leaves. */
  readonly count: number
}

/** The cases that search and filters leave, as a file outside the vault. */
export function RequestsExportMenu({ filter, count }: RequestsExportMenuProps) {
  const save = (format: 'csv' | 'xlsx') =>
    void runExport(() => call('requests:export-table', { format, filter }))
  return (
    <MenuButton label={text.exportMenu}>
      <MenuItem
        id="csv"
        label={text.exportCsv(count)}
        onAction={() => save('csv')}
        isDisabled={count === 0}
      />
      <MenuItem
        id="xlsx"
        label={text.exportXlsx(count)}
        onAction={() => save('xlsx')}
        isDisabled={count === 0}
      />
    </MenuButton>
  )
}
