import { TextArea, TextField } from 'react-aria-components'
import type { PartProps } from './part-props.ts'
import { PartFrame, partClass } from './PartFrame.tsx'

type TextPartProps = PartProps<string> & {
  /** Line breaks become spaces. */
  readonly isLine?: boolean
}

/** Words of the officer's own in the midst of a sentence. */
export function TextPart({ label, empty, value, onChange, error, errorId, isLine }: TextPartProps) {
  return (
    <PartFrame>
      <TextField
        aria-label={label}
        aria-describedby={errorId}
        value={value}
        onChange={(text) => onChange(isLine ? text.replace(/\s*\n\s*/g, ' ') : text)}
        isInvalid={error !== undefined}
        validationBehavior="aria"
        className="flex min-w-0"
      >
        <TextArea rows={1} dir="auto" placeholder={empty} className={`${partClass} resize-none`} />
      </TextField>
    </PartFrame>
  )
}
