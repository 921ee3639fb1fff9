import { listText } from '#shared/text/list'
import { Button } from '#ui/actions/Button'
import type { List } from './list.ts'

export type EraseBulkBarProps<Row> = {
  readonly list: List<Row>
  /** Whether a record has been kept for as long as it may be. */
  readonly isDue: (row: Row) => boolean
  readonly words: { readonly action: string; readonly noneDue: string }
  readonly onErase: (ids: readonly string[], notDue: number) => void
}

/** Erases those of the selected records whose day has come; in place of the filters while some are selected. */
export function EraseBulkBar<Row extends { readonly id: string }>(props: EraseBulkBarProps<Row>) {
  const { list, isDue, words, onErase } = props
  const { rows, cursor, selection } = list
  const due = rows.filter((row) => cursor.selected.has(row.id) && isDue(row))
  const erase = () =>
    onErase(
      due.map(({ id }) => id),
      selection.length - due.length,
    )
  return (
    <>
      <p role="status" className="pr-2 text-14 font-semibold text-ink">
        {listText.selected(selection.length)}
      </p>
      {due.length > 0 ? (
        <Button kind="plain" onPress={erase}>
          {words.action}
        </Button>
      ) : (
        <span className="px-2 text-14 text-ink-soft">{words.noneDue}</span>
      )}
      <Button kind="plain" onPress={() => list.move({ kind: 'clear' })}>
        {listText.clearSelection}
      </Button>
    </>
  )
}
