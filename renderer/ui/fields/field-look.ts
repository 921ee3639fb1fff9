/** How a control looks: on a line of its own in a form, or as text in a sheet until it is used. */
export type FieldLook = 'form' | 'inline'

const SHARED =
  'min-w-0 text-14 text-ink outline-none rounded-mark focus:focus-line disabled:text-ink-faint'

/** The classes of an input, text area or the button that opens a list. */
export const controlClass: Record<FieldLook, string> = {
  form: `${SHARED} w-full min-h-row bg-field px-2 py-1.5 border-b border-rule hover:bg-hover invalid:border-blocker`,
  inline: `${SHARED} inline-control w-[calc(100%+0.75rem)]`,
}

/** An inline control only as wide as what it holds. */
export const shortControlClass = `${SHARED} inline-control field-sizing-content max-w-full`

export const labelClass = 'text-13 font-semibold text-ink'
export const hintClass = 'text-12 text-ink-faint'
export const errorClass = 'flex items-start gap-1.5 text-13 text-blocker'
