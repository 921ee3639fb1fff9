import type { ReactNode } from 'react'
import { ChevronDown } from 'lucide-react'
import { Button, type ButtonKind } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { Menu } from './Menu.tsx'

export type MenuButtonProps = {
  readonly label: string
  readonly kind?: ButtonKind
  /** With an icon alone the label becomes the tooltip. */
  readonly icon?: ReactNode
  readonly children: ReactNode
}

/** A button that opens a menu: with words and an arrow, or as an icon. */
export function MenuButton({ label, kind = 'quiet', icon, children }: MenuButtonProps) {
  const trigger = icon ? (
    <IconButton label={label} icon={icon} />
  ) : (
    <Button kind={kind}>
      {label}
      <ChevronDown aria-hidden="true" className="-mr-1 size-4" />
    </Button>
  )
  return (
    <Menu label={label} trigger={trigger}>
      {children}
    </Menu>
  )
}
