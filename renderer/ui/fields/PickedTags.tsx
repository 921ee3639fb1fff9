import { X } from 'lucide-react'
import { Button, Tag, TagGroup, TagList } from 'react-aria-components'
import { controls } from '#shared/text/controls'
import type { Choice } from './choice.ts'

type PickedTagsProps = {
  readonly label: string
  readonly picked: readonly Choice[]
  readonly onRemove: (id: string) => void
}

/** What has been chosen; Delete, Backspace or the cross takes one away. */
export function PickedTags({ label, picked, onRemove }: PickedTagsProps) {
  return (
    <TagGroup
      aria-label={controls.chosen(label)}
      onRemove={(keys) => keys.forEach((key) => onRemove(String(key)))}
      className="contents"
    >
      <TagList items={picked} className="flex min-w-0 flex-wrap gap-1">
        {(choice) => (
          <Tag
            textValue={choice.label}
            className="inline-flex min-h-6 max-w-full cursor-default items-center rounded-mark bg-selected pl-1.5 text-14 forced-colors:border forced-colors:bg-transparent"
          >
            <span className="min-w-0">{choice.label}</span>
            <Button
              slot="remove"
              aria-label={controls.remove(choice.label)}
              className="grid size-6 shrink-0 place-items-center rounded-mark text-ink-faint hover:text-ink"
            >
              <X aria-hidden="true" className="size-3" />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  )
}
