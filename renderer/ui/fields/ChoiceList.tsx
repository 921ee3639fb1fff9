import { Check, Plus } from 'lucide-react'
import { ListBoxItem } from 'react-aria-components'
import type { Choice } from './choice.ts'
import { hintClass } from './field-look.ts'

/** The class of the floating list of a select or combo box. */
export const listLayerClass = 'layer min-w-(--trigger-width) max-w-[28rem] overflow-auto py-1'
export const listBoxClass = 'outline-none max-h-80'

/** One line of the list of a select or combo box, ticked when it is chosen. */
export function ChoiceItem({ choice }: { readonly choice: Choice }) {
  return (
    <ListBoxItem id={choice.id} textValue={choice.label} className={itemClass}>
      {({ isSelected }) => (
        <>
          <Check
            aria-hidden="true"
            className={`size-4 shrink-0 ${isSelected ? '' : 'invisible'}`}
          />
          <span className="flex min-w-0 flex-col py-1">
            <span>{choice.label}</span>
            {choice.description ? <span className={hintClass}>{choice.description}</span> : null}
          </span>
        </>
      )}
    </ListBoxItem>
  )
}

export type NewChoiceItemProps = {
  readonly id: string
  readonly label: string
  /** The typed text, so that the list's own filter never hides the line. */
  readonly typed: string
}

/** The last line of a combo box: makes what was typed. */
export function NewChoiceItem({ id, label, typed }: NewChoiceItemProps) {
  return (
    <ListBoxItem
      id={id}
      textValue={typed}
      aria-label={label}
      className={`${itemClass} text-accent`}
    >
      <Plus aria-hidden="true" className="size-4 shrink-0" />
      <span>{label}</span>
    </ListBoxItem>
  )
}

const itemClass =
  'mx-1 flex min-h-row cursor-default items-center gap-2 rounded-mark px-2 text-14 outline-none focus:bg-selected hover:bg-hover focus:hover:bg-selected forced-colors:focus:focus-line'
