import type { ReactNode } from 'react'

/** A field in the midst of a sentence, as wide as what it holds. */
export const partClass =
  'min-h-row min-w-8 max-w-full rounded-mark border-b border-rule bg-field px-2 py-1.5 text-14 text-ink outline-none field-sizing-content hover:bg-hover focus:focus-line invalid:border-blocker'

/** Holds a field at its place in the sentence, its words on the line of the rest. */
export function PartFrame({ children }: { readonly children: ReactNode }) {
  return (
    <span className="my-0.5 inline-flex max-w-full align-top whitespace-normal">{children}</span>
  )
}
