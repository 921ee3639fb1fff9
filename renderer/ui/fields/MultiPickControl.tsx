import { useRef, type KeyboardEvent } from 'react'
import { ChevronDown } from 'lucide-react'
import { Button, ComboBox, ComboBoxValue, Group, Input } from 'react-aria-components'
import { controls } from '#shared/text/controls'
import type { Choice, CreateChoice } from './choice.ts'
import { ComboList } from './ComboList.tsx'
import { PickedTags } from './PickedTags.tsx'
import { NEW_CHOICE, useChoiceSearch } from './use-choice-search.ts'
import { controlClass, type FieldLook } from './field-look.ts'

export type MultiPickControlProps = {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly ids: readonly string[]
  readonly onChange: (ids: string[]) => void
  readonly onCreate?: CreateChoice | undefined
  readonly look: FieldLook
  readonly isInvalid?: boolean
  readonly isDisabled?: boolean | undefined
  readonly placeholder?: string | undefined
}

/** The chosen ones as tags, and the box that finds, adds and makes more. */
export function MultiPickControl(props: MultiPickControlProps) {
  const { label, choices, ids, onChange, onCreate, look, isInvalid, isDisabled } = props
  const search = useChoiceSearch(choices, onCreate)
  const latest = useRef(ids)
  latest.current = ids
  const pick = async (keys: readonly string[]) => {
    const chosen = keys.filter((key) => key !== NEW_CHOICE)
    if (chosen.length === keys.length) return onChange([...chosen])
    const created = await onCreate?.(search.typed.trim())
    if (created) onChange([...latest.current.filter((id) => id !== created.id), created.id])
    if (created) search.setTyped('')
  }
  const removeLast = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && search.typed === '') onChange(ids.slice(0, -1))
  }
  const picked = ids.map((id) => choices.find((choice) => choice.id === id) ?? { id, label: id })
  const tags = (
    <PickedTags
      label={label}
      picked={picked}
      onRemove={(gone) => onChange(ids.filter((id) => id !== gone))}
    />
  )
  return (
    <ComboBox
      aria-label={controls.addTo(label)}
      selectionMode="multiple"
      value={ids}
      onChange={(keys) => void pick(keys.map(String))}
      inputValue={search.typed}
      onInputChange={search.setTyped}
      defaultFilter={search.matches}
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      validationBehavior="aria"
      allowsEmptyCollection
    >
      <Group
        className={`group/pick flex flex-wrap items-center gap-1 has-[input:focus]:focus-line ${controlClass[look]}`}
      >
        {picked.length > 0 ? (
          <ComboBoxValue className="contents">{() => tags}</ComboBoxValue>
        ) : null}
        <Input
          onKeyDown={removeLast}
          placeholder={props.placeholder}
          className="min-w-24 flex-1 bg-transparent outline-none"
        />
        <Button
          aria-label={controls.showList(label)}
          className={`grid size-5 place-items-center text-ink-faint ${look === 'inline' ? 'opacity-0 group-focus-within/pick:opacity-100 group-hover/pick:opacity-100' : ''}`}
        >
          <ChevronDown aria-hidden="true" className="size-4" />
        </Button>
      </Group>
      <ComboList choices={choices} newText={search.newText} />
    </ComboBox>
  )
}
