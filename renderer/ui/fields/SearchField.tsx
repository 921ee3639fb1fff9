import { Search, X } from 'lucide-react'
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components'
import { controls } from '#shared/text/controls'

export type SearchFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly id?: string
  /** While it could not keep what is typed. */
  readonly isDisabled?: boolean
  /** Enter and Down go on to what was found. */
  readonly onLeave?: () => void
}

/** A search over the list below it; Escape clears it. */
export function SearchField({ label, placeholder, onLeave, ...field }: SearchFieldProps) {
  return (
    <AriaSearchField
      {...field}
      onKeyDown={(event) => {
        if (onLeave && (event.key === 'Enter' || event.key === 'ArrowDown')) onLeave()
        else event.continuePropagation()
      }}
      aria-label={label}
      className="group relative flex w-[clamp(8rem,15vw,13rem)] max-w-full items-center"
    >
      <Search aria-hidden="true" className="absolute left-2 size-4 text-ink-faint" />
      <Input
        placeholder={placeholder ?? label}
        className="h-row w-full rounded-mark border-b border-rule bg-field pr-8 pl-8 text-14 text-ellipsis outline-none group-empty:pr-2 hover:bg-hover focus:focus-line [&::-webkit-search-cancel-button]:hidden"
      />
      <Button
        aria-label={controls.clearSearch}
        className="absolute right-1 grid size-6 place-items-center rounded-mark text-ink-soft group-empty:hidden hover:text-ink"
      >
        <X aria-hidden="true" className="size-3.5" />
      </Button>
    </AriaSearchField>
  )
}
