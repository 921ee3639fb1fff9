import { useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components'
import { controls } from '#shared/text/controls'
import { menuItemClass } from '../actions/Menu.tsx'
import { Kbd } from '../marks/Kbd.tsx'

export type Command = {
  readonly id: string
  readonly label: string
  /** Where it belongs, in small type at the right. */
  readonly hint?: string
  readonly shortcut?: string
  readonly run: () => void
}

export type CommandPaletteProps = {
  readonly label: string
  readonly placeholder: string
  readonly commands: readonly Command[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** More lines than these take noticeably long to draw, and nobody reads them. */
const MOST_SHOWN = 50

/** Everything that can be done or opened, found by typing a few letters of it. */
export function CommandPalette(props: CommandPaletteProps) {
  const { label, isOpen, onClose } = props
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable
      className="fixed inset-0 z-50 flex items-start justify-center bg-shade px-6 pt-[12vh] transition-opacity entering:opacity-0"
    >
      <Modal className="layer w-full max-w-[36rem] overflow-hidden">
        <Dialog aria-label={label} className="outline-none">
          <CommandSearch {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function CommandSearch({ label, placeholder, commands, onClose }: CommandPaletteProps) {
  const [typed, setTyped] = useState('')
  const { contains } = useFilter({ sensitivity: 'base' })
  const found = commands.filter((command) => contains(command.label, typed.trim()))
  const run = (id: unknown) => {
    onClose()
    commands.find((command) => command.id === id)?.run()
  }
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField aria-label={label} autoFocus className="border-b border-rule">
        <Input
          placeholder={placeholder}
          className="h-12 w-full bg-transparent px-4 text-16 outline-none [&::-webkit-search-cancel-button]:hidden"
        />
      </SearchField>
      <Menu
        aria-label={label}
        items={found.slice(0, MOST_SHOWN)}
        onAction={run}
        className="max-h-[24rem] overflow-auto py-1 outline-none"
        // The keyboard stays in the search; Tab leads here so that the list can be scrolled without it.
        render={(props) => <div {...props} role="menu" tabIndex={0} />}
        renderEmptyState={() => (
          <p className="px-4 py-3 text-14 text-ink-soft">{controls.nothingMatches}</p>
        )}
      >
        {(command) => (
          <MenuItem textValue={command.label} className={menuItemClass}>
            <span className="grow">{command.label}</span>
            {command.hint ? <span className="text-12 text-ink-faint">{command.hint}</span> : null}
            {command.shortcut ? <Kbd>{command.shortcut}</Kbd> : null}
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  )
}
