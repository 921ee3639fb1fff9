import type { ReactNode } from 'react'
import { VisuallyHidden } from '#ui/marks/VisuallyHidden'
import { rowBodyClass, RowHeading, RowValue, SheetRow } from '#ui/sheet/SheetRow'
import type { RecordChange } from '#shared/ipc/journal'
import { historyText } from '#shared/text/history'
import { formatInstant } from '../../ui/format-date.ts'
import { deedTitle } from './deed-title.ts'
import { historyLines, type HistoryLine, type HistoryWords } from './history-lines.ts'

type HistoryEntryProps = {
  readonly change: RecordChange
  readonly words: HistoryWords
  /** What the record came to with it. */
  readonly told?: ReactNode
}

/** One entry: when and who at the left, what at the right. */
export function HistoryEntry({ change, words, told }: HistoryEntryProps) {
  const { deed } = change
  const lines = historyLines(change, words)
  return (
    <li>
      <SheetRow>
        <div className={rowBodyClass}>
          <RowHeading article={deed.who ?? historyText.nobody}>
            <span className="text-13 text-ink-soft">{formatInstant(deed.at)}</span>
          </RowHeading>
          <RowValue>
            <p className="py-1 text-14 font-medium text-ink">{deedTitle(change)}</p>
            {told}
            {deed.clockAnomaly ? (
              <p className="text-12 text-ink-faint">{historyText.clockAnomaly}</p>
            ) : null}
            {lines.length > 0 ? (
              <dl className="flex flex-col gap-1 pb-1 text-13">
                {lines.map((line) => (
                  <ChangedField key={line.path} line={line} />
                ))}
              </dl>
            ) : null}
          </RowValue>
        </div>
      </SheetRow>
    </li>
  )
}

function ChangedField({ line }: { readonly line: HistoryLine }) {
  return (
    <div>
      <dt className="text-12 text-ink-faint">{line.label}</dt>
      <dd dir="auto">{line.isList ? <ListChange line={line} /> : <TextChange line={line} />}</dd>
    </div>
  )
}

function TextChange({ line: { before, after } }: { readonly line: HistoryLine }) {
  return (
    <>
      <VisuallyHidden>{historyText.before} </VisuallyHidden>
      <del className="text-ink-soft no-underline">
        <bdi>{before[0] ?? historyText.notRecorded}</bdi>
      </del>
      <span aria-hidden="true" className="mx-1.5 text-ink-faint">
        →
      </span>
      <VisuallyHidden> {historyText.after} </VisuallyHidden>
      <ins className="text-ink no-underline">
        <bdi>{after[0] ?? historyText.notRecorded}</bdi>
      </ins>
    </>
  )
}

function ListChange({ line: { before, after } }: { readonly line: HistoryLine }) {
  if (before.length === 0 && after.length === 0)
    return <span className="text-ink-soft">{historyText.reordered}</span>
  return (
    <>
      {before.length > 0 ? (
        <p className="text-ink-soft">
          {historyText.taken}{' '}
          <del className="no-underline">
            <Listed texts={before} />
          </del>
        </p>
      ) : null}
      {after.length > 0 ? (
        <p className="text-ink">
          {historyText.added}{' '}
          <ins className="no-underline">
            <Listed texts={after} />
          </ins>
        </p>
      ) : null}
    </>
  )
}

/** Short texts in one line, groups of several values each on its own. */
function Listed({ texts }: { readonly texts: readonly string[] }) {
  if (!texts.some((text) => text.includes(';'))) return texts.join(', ')
  return texts.map((text) => (
    <span key={text} dir="auto" className="block pl-3">
      {text}
    </span>
  ))
}
