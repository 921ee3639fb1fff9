import type { ReactNode } from 'react'
import { Check } from 'lucide-react'
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components'
import { Kbd } from '../marks/Kbd.tsx'

export type MenuItemProps = {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  readonly shortcut?: string
  readonly onAction?: () => void
  readonly isDisabled?: boolean
}

/** One line of a menu; in a section that selects, a tick shows that it is on. */
export function MenuItem({ id, label, icon, shortcut, ...rest }: MenuItemProps) {
  return (
    <AriaMenuItem id={id} textValue={label} {...rest} className={menuItemClass}>
      {({ selectionMode, isSelected }) => (
        <>
          {selectionMode === 'none' ? null : (
            <Check aria-hidden="true" className={`size-4 ${isSelected ? '' : 'invisible'}`} />
          )}
          {icon ? <span className="flex text-ink-soft [&>svg]:size-4">{icon}</span> : null}
          <span className="grow">{label}</span>
          {shortcut ? <Kbd>{shortcut}</Kbd> : null}
        </>
      )}
    </AriaMenuItem>
  )
}

export type MenuSectionProps = {
  readonly title: string
  readonly children: ReactNode
  readonly selectionMode?: 'single' | 'multiple'
  readonly selectedIds?: readonly string[]
  readonly onSelect?: (ids: string[]) => void
}

/** A titled part of a menu, with one or several of its lines on. */
export function MenuSection(props: MenuSectionProps) {
  const { title, children, selectionMode, selectedIds, onSelect } = props
  return (
    <AriaMenuSection
      {...(selectionMode ? { selectionMode } : {})}
      {...(selectedIds ? { selectedKeys: selectedIds } : {})}
      onSelectionChange={(keys) => onSelect?.(keys === 'all' ? [] : [...keys].map(String))}
    >
      <Header className="px-3 pt-2 pb-1 text-12 font-semibold text-ink-faint">{title}</Header>
      {children}
    </AriaMenuSection>
  )
}

/** A line between parts of a menu. */
export function MenuLine() {
  return <Separator className="my-1 border-t border-hairline" />
}

export type MenuProps = {
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactNode
  /** MenuItem, MenuSection and MenuLine. */
  readonly children: ReactNode
}

/** A menu that opens from its button. */
export function Menu({ label, trigger, children }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover offset={4} className="layer min-w-48 overflow-auto py-1">
        <AriaMenu aria-label={label} className="outline-none">
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

export const menuItemClass =
  'mx-1 flex min-h-row cursor-default items-center gap-2 rounded-mark px-2 text-14 text-ink outline-none focus:bg-selected disabled:text-ink-faint forced-colors:focus:focus-line'
