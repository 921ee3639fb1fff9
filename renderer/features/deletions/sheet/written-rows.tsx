import { InlineDate } from '#ui/inline/InlineDate'
import { InlineMultiPick, type InlineMultiPickProps } from '#ui/inline/InlineMultiPick'
import { InlineSelect, type InlineSelectProps } from '#ui/inline/InlineSelect'
import { InlineText, type InlineTextProps } from '#ui/inline/InlineText'
import { InlineTimePoint, type InlineTimePointProps } from '#ui/inline/InlineTimePoint'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { timePointWords } from '#shared/text/breach-clock'
import { controls } from '#shared/text/controls'
import { formatDate } from '../../../ui/format-date.ts'
import type { InlineRowProps } from '../../../ui/inline/inline-row.ts'

/** A text; plain words once the case is sealed. */
export function TextRow(props: InlineTextProps) {
  return props.isReadOnly ? <ReadRow {...props} words={[props.value]} /> : <InlineText {...props} />
}

/** A day; plain words once the case is sealed. */
export function DayRow(props: InlineRowProps<string | null>) {
  if (!props.isReadOnly) return <InlineDate {...props} />
  return <ReadRow {...props} words={props.value === null ? [] : [formatDate(props.value)]} />
}

/** A moment or a whole day; plain words once the case is sealed. */
export function MomentRow(props: InlineTimePointProps) {
  const { value, timeZone, isReadOnly } = props
  if (!isReadOnly) return <InlineTimePoint {...props} />
  return <ReadRow {...props} words={value === null ? [] : [timePointWords(value, timeZone)]} />
}

/** One of a list; plain words once the case is sealed. */
export function SelectRow<Id extends string>(props: InlineSelectProps<Id>) {
  if (!props.isReadOnly) return <InlineSelect {...props} />
  const { choices, value } = props
  return <ReadRow {...props} words={choices.filter(({ id }) => id === value).map(nameOf)} />
}

/** Several of a list; plain words once the case is sealed. */
export function PicksRow<Id extends string>(props: InlineMultiPickProps<Id>) {
  if (!props.isReadOnly) return <InlineMultiPick {...props} />
  const { choices, value } = props
  return <ReadRow {...props} words={choices.filter(({ id }) => value.includes(id)).map(nameOf)} />
}

const nameOf = ({ label }: { readonly label: string }) => label

type ReadRowProps = Omit<InlineRowProps<unknown>, 'value' | 'onSave' | 'description'> & {
  readonly words: readonly string[]
}

function ReadRow({ id, label, article, notes, words }: ReadRowProps) {
  const told = words.filter(Boolean)
  return (
    <DefinitionRow {...{ id, label, notes }} {...(article ? { article } : {})}>
      {told.length === 0 ? (
        <span className="text-ink-faint">{controls.notRecorded}</span>
      ) : (
        told.map((line) => (
          <bdi key={line} className="block">
            {line}
          </bdi>
        ))
      )}
    </DefinitionRow>
  )
}
