import type { ReactNode } from 'react'
import { PlainNotes } from '#ui/fields/PlainNotes'

type PartFrameProps = { readonly error: string | undefined; readonly children: ReactNode }

/** A field in the midst of a sentence, as wide as what it holds. */
export const partClass =
  'min-h-row min-w-8 max-w-full rounded-mark border-b border-rule bg-field px-2 py-1.5 text-14 text-ink outline-none field-sizing-content hover:bg-hover focus:focus-line invalid:border-blocker'

/** Holds a field at its place in the sentence, with what is wrong right under it. */
export function PartFrame({ error, children }: PartFrameProps) {
  return (
    <span className="mx-1 my-0.5 inline-flex max-w-full flex-col gap-0.5 align-top">
      {children}
      {error === undefined ? null : (
        <span className="max-w-72">
          <PlainNotes error={error} />
        </span>
      )}
    </span>
  )
}
