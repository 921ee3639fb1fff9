import { useNavigate } from '@tanstack/react-router'
import { breachesListText as text } from '#shared/text/breaches-list'
import { MenuItem, MenuLine } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { call } from '../../call.ts'
import { runExport } from '../../parts/exchange/use-exports.ts'

export type RegisterMenuProps = {
  readonly count: number
  /** Asks for a period and issues its register. */
  readonly onIssue: () => void
}

const EVERYTHING = { from: null, to: null }

/** What the register is given out as, and by what it counts. GDPR art. 33(5). */
export function RegisterMenu({ count, onIssue }: RegisterMenuProps) {
  const navigate = useNavigate()
  const save = (format: 'csv' | 'xlsx') =>
    void runExport(() => call('breaches:export-table', { format, period: EVERYTHING }))
  return (
    <MenuButton label={text.registerMenu}>
      <MenuItem id="issue" label={text.registerOf} onAction={onIssue} />
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
      <MenuLine />
      <MenuItem
        id="settings"
        label={text.settings}
        onAction={() => void navigate({ to: '/settings/breaches' })}
      />
    </MenuButton>
  )
}
