import { Collection, ListBox, Popover } from 'react-aria-components'
import { controls } from '#shared/text/controls'
import type { Choice } from './choice.ts'
import { ChoiceItem, listBoxClass, listLayerClass, NewChoiceItem } from './ChoiceList.tsx'
import { NEW_CHOICE } from './use-choice-search.ts'

type ComboListProps = { readonly choices: readonly Choice[]; readonly newText: string | null }

/** The list of a combo box, with "Add …" as its last line when the text is new. */
export function ComboList({ choices, newText }: ComboListProps) {
  return (
    <Popover offset={2} className={listLayerClass}>
      <ListBox
        className={listBoxClass}
        renderEmptyState={() => (
          <p className="px-3 py-2 text-13 text-ink-soft">{controls.nothingMatches}</p>
        )}
      >
        <Collection items={choices}>{(choice) => <ChoiceItem choice={choice} />}</Collection>
        {newText === null ? null : (
          <NewChoiceItem id={NEW_CHOICE} label={controls.addNew(newText)} typed={newText} />
        )}
      </ListBox>
    </Popover>
  )
}
