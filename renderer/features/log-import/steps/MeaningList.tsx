import { SelectField } from '#ui/fields/SelectField'
import { logImportText } from '#shared/text/log-import'
import { undecidedFirst, WordList } from './WordList.tsx'

type MeaningListProps<M extends string> = {
  readonly title: string
  readonly hintWhileOpen: string
  readonly labelOf: (value: string) => string
  readonly choices: readonly { readonly id: M; readonly label: string }[]
  readonly values: readonly { value: string; count: number; meaning: M | null }[]
  /** What the officer or an earlier import said. */
  readonly chosen: Readonly<Record<string, M>>
  readonly remembered: Readonly<Record<string, M>>
  readonly onChoose: (value: string, meaning: M) => void
}

/** Words of one column with the one meaning each has, what nobody explained first. */
export function MeaningList<M extends string>(props: MeaningListProps<M>) {
  const { title, hintWhileOpen, labelOf, choices, values, chosen, remembered, onChoose } = props
  const isOpen = values.some(({ value, meaning }) => meaning === null && !chosen[value])
  return (
    <WordList
      title={title}
      hint={isOpen ? hintWhileOpen : ''}
      values={undecidedFirst(values, ({ meaning }) => meaning === null)}
      isRemembered={(value) => Object.hasOwn(remembered, value)}
    >
      {({ value, meaning }) => (
        <SelectField
          label={labelOf(value)}
          isLabelHidden
          choices={choices}
          value={chosen[value] ?? meaning}
          placeholder={logImportText.words.openChoice}
          onChange={(picked) => picked && onChoose(value, picked)}
        />
      )}
    </WordList>
  )
}
