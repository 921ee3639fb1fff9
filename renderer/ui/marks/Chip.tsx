import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { controls } from '#shared/text/controls'

export type ChipProps = { readonly label: string; readonly onRemove?: () => void }

/** A filter that is on; the cross takes it off. */
export function Chip({ label, onRemove }: ChipProps) {
  return (
    <span className="inline-flex h-6 max-w-full items-center rounded-mark bg-selected pl-2 text-13 text-ink forced-colors:bg-transparent forced-colors:border">
      <span className={`truncate ${onRemove ? '' : 'pr-2'}`}>{label}</span>
      {onRemove ? (
        <Button
          aria-label={controls.remove(label)}
          onPress={onRemove}
          className="ml-0.5 grid size-6 shrink-0 place-items-center rounded-mark text-ink-soft hover:text-ink"
        >
          <X aria-hidden="true" className="size-3.5" />
        </Button>
      ) : null}
    </span>
  )
}
