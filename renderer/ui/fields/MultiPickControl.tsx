import { ChevronDown } from 'lucide-react'
import { Button, ComboBox, ComboBoxValue, Group, Input } from 'react-aria-components'
import { controls } from '#shared/text/controls'
import { ComboList } from './ComboList.tsx'
import { controlClass, type FieldLook } from './field-look.ts'
import { LeftText } from './LeftText.tsx'
import { PickedTags } from './PickedTags.tsx'
import { useMultiPick, type MultiPicking, type MultiPickOptions } from './use-multi-pick.ts'

export type MultiPickControlProps = MultiPickOptions & {
  readonly label: string
  readonly look: FieldLook
  readonly isInvalid?: boolean
  readonly isDisabled?: boolean | undefined
  readonly placeholder?: string | undefined
  readonly autoFocus?: boolean | undefined
  /** Where it is written what is wrong. */
  readonly describedBy?: string | undefined
}

/** The chosen ones as tags, and the box that finds, adds and makes more. */
export function MultiPickControl(props: MultiPickControlProps) {
  const { label, choices, ids, isInvalid, isDisabled } = props
  const picking = useMultiPick(props)
  const { search, leftText } = picking
  return (
    <div
      role="presentation"
      onKeyDownCapture={({ key }) => picking.hearKey(key)}
      onPointerDownCapture={() => picking.hearKey('')}
      className="contents"
    >
      <ComboBox
        aria-label={controls.addTo(label)}
        aria-describedby={props.describedBy}
        selectionMode="multiple"
        value={ids}
        onChange={(keys) => picking.pick(keys.map(String))}
        inputValue={search.typed}
        onInputChange={search.setTyped}
        defaultFilter={search.matches}
        isInvalid={isInvalid}
        isDisabled={isDisabled}
        autoFocus={props.autoFocus}
        validationBehavior="aria"
        allowsEmptyCollection
        onFocus={picking.enter}
        onBlur={picking.leave}
      >
        <PickBox {...props} picking={picking} />
        <LeftText text={leftText} />
        <ComboList choices={choices} newText={search.newText} />
      </ComboBox>
    </div>
  )
}

type PickBoxProps = MultiPickControlProps & { readonly picking: MultiPicking }

function PickBox({ label, look, placeholder, picking }: PickBoxProps) {
  const { picked, remove, removeLast, search } = picking
  return (
    <Group className={`${controlClass[look]} ${groupClass}`}>
      {/* Tags anywhere else in the box would count as options of its list. */}
      {picked.length > 0 ? (
        <ComboBoxValue className="contents">
          {() => <PickedTags label={label} picked={picked} onRemove={remove} />}
        </ComboBoxValue>
      ) : null}
      <Input
        onKeyDown={(event) => {
          if (event.key === 'Backspace' && search.typed === '') removeLast()
        }}
        placeholder={placeholder}
        className="min-w-24 flex-1 bg-transparent outline-none"
      />
      <Button aria-label={controls.showList(label)} className={`${openClass} ${openLook[look]}`}>
        <ChevronDown aria-hidden="true" className="size-4" />
      </Button>
    </Group>
  )
}

const groupClass = 'group/pick flex flex-wrap items-center gap-1 has-[input:focus]:focus-line'
const openClass = 'grid size-5 place-items-center text-ink-faint'
const openLook: Record<FieldLook, string> = {
  form: '',
  inline: 'opacity-0 group-focus-within/pick:opacity-100 group-hover/pick:opacity-100',
}
