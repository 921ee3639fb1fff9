import { Radio } from 'react-aria-components'
import type { Choice } from './choice.ts'
import { hintClass } from './field-look.ts'

/** The round buttons of a radio group. */
export function RadioChoices({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map((choice) => (
    <Radio
      key={choice.id}
      value={choice.id}
      className={`group flex cursor-default items-start gap-2 rounded-mark py-1 pr-1 text-14 disabled:text-ink-faint ${choice.isQuiet ? 'text-ink-faint' : 'text-ink-soft selected:text-ink'}`}
    >
      <span className="flex h-5 items-center">
        <span
          className={`grid size-4 place-items-center rounded-full border border-rule bg-raised ${choice.isQuiet ? '' : 'group-selected:border-accent'}`}
        >
          <span
            className={`size-2 rounded-full forced-color-adjust-none ${choice.isQuiet ? 'group-selected:bg-rule' : 'group-selected:bg-accent'}`}
          />
        </span>
      </span>
      <span className="flex flex-col">
        <span className={choice.isQuiet ? '' : 'group-selected:font-medium'}>{choice.label}</span>
        {choice.description ? <span className={hintClass}>{choice.description}</span> : null}
      </span>
    </Radio>
  ))
}
