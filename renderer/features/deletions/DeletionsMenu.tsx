import { useNavigate } from '@tanstack/react-router'
import { deletionsListText as text } from '#shared/text/deletions-list'
import { MenuItem, MenuLine } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'

const PLACES = [
  ['/deletions/year', text.year],
  ['/deletions/ages', text.ages],
] as const

/** What the register is given out as, and by what it counts. GDPR art. 5(2), 8(1). */
export function DeletionsMenu() {
  const navigate = useNavigate()
  return (
    <MenuButton label={text.registerMenu}>
      {PLACES.map(([to, label]) => (
        <MenuItem key={to} id={to} label={label} onAction={() => void navigate({ to })} />
      ))}
      <MenuLine />
      <MenuItem
        id="settings"
        label={text.settings}
        onAction={() => void navigate({ to: '/settings/deletions' })}
      />
    </MenuButton>
  )
}
