import { controls } from '#shared/text/controls'
import { hintClass } from './field-look.ts'

/** Names what was typed into a box and left without being chosen or made. */
export function LeftText({ text }: { readonly text: string | null }) {
  return text === null ? null : (
    <p role="status" className={hintClass}>
      {controls.notAdded(text)}
    </p>
  )
}
