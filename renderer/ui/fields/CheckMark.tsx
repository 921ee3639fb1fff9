import { Check } from 'lucide-react'

export const checkClass =
  'group flex cursor-default items-start gap-2 rounded-mark py-1 text-14 disabled:text-ink-faint'

/** The box of something to tick; it stands inside what react-aria calls a checkbox. */
export function CheckMark({ isPartly = false }: { readonly isPartly?: boolean | undefined }) {
  return (
    <span className="flex h-5 items-center">
      <span className="grid size-4 place-items-center rounded-mark border border-rule bg-raised text-on-accent group-invalid:border-blocker group-selected:border-accent group-selected:bg-accent group-indeterminate:border-accent group-indeterminate:bg-accent">
        {isPartly ? <span className="h-0.5 w-2 bg-current" /> : null}
        <Check
          aria-hidden="true"
          strokeWidth={3}
          className={`hidden size-3 ${isPartly ? '' : 'group-selected:block'}`}
        />
      </span>
    </span>
  )
}
