import { ChevronDown } from 'lucide-react'
import { Button, ListBox, Popover, SelectValue } from 'react-aria-components'
import { controls } from '#shared/text/controls'
import type { Choice } from './choice.ts'
import { ChoiceItem, listBoxClass, listLayerClass } from './ChoiceList.tsx'
import { controlClass, type FieldLook } from './field-look.ts'

type SelectControlProps = { readonly choices: readonly Choice[]; readonly look: FieldLook }

/** The button and list inside a select. */
export function SelectControl({ choices, look }: SelectControlProps) {
  return (
    <>
      <Button className={`group/select flex items-center gap-2 text-left ${controlClass[look]}`}>
        <SelectValue className="min-w-0 grow placeholder-shown:text-ink-faint">
          {({ isPlaceholder, defaultChildren, selectedText }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDown
          aria-hidden="true"
          className={`size-4 shrink-0 text-ink-faint ${look === 'inline' ? 'opacity-0 group-hover/select:opacity-100 group-focus/select:opacity-100' : ''}`}
        />
      </Button>
      <Popover offset={2} className={listLayerClass}>
        <ListBox
          items={choices}
          className={listBoxClass}
          renderEmptyState={() => <p className="px-3 py-2 text-13">{controls.nothingMatches}</p>}
        >
          {(choice) => <ChoiceItem choice={choice} />}
        </ListBox>
      </Popover>
    </>
  )
}
