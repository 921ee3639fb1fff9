import { useMemo, useState } from 'react'
import { Button } from '#ui/actions/Button'
import { PlainTable, type TableColumn } from '#ui/table/PlainTable'
import { ToneGlyph } from '#ui/marks/ToneGlyph'
import type { Deed } from '#shared/ipc/journal'
import { deedSentence, journalText as words } from '#shared/text/journal'
import { formatInstant } from '../../ui/format-date.ts'
import { RecordHistory } from './RecordHistory.tsx'

type Line = { readonly id: string; readonly deed: Deed; readonly sentence: string }

/** The entries as sentences; each opens the history of the record it is about. */
export function JournalTable({ entries }: { readonly entries: readonly Deed[] }) {
  const [opened, setOpened] = useState<Line | null>(null)
  const lines = useMemo(() => linesOf(entries), [entries])
  const columns = useMemo(() => columnsOf(setOpened), [])
  return (
    <>
      <PlainTable<Line>
        label={words.list}
        columns={columns}
        rows={lines}
        nameOf={({ sentence }) => sentence}
        onOpen={setOpened}
        canOpen={({ deed }) => hasHistory(deed)}
      />
      {opened ? <RecordHistory deed={opened.deed} onClose={() => setOpened(null)} /> : null}
    </>
  )
}

function linesOf(entries: readonly Deed[]): Line[] {
  return entries.map((deed) => ({
    id: String(deed.seq),
    deed,
    sentence: deedSentence(deed),
  }))
}

function columnsOf(onOpen: (line: Line) => void): TableColumn<Line>[] {
  return [
    { id: 'what', title: words.what, cell: (line) => <What line={line} /> },
    {
      id: 'when',
      title: words.when,
      width: '10.5rem',
      cell: ({ deed }) => (
        <time dateTime={deed.at} className="text-ink-soft tabular-nums">
          {formatInstant(deed.at)}
        </time>
      ),
    },
    {
      id: 'who',
      title: words.who,
      width: '11rem',
      cell: ({ deed: { who } }) =>
        who === null ? (
          <span className="text-ink-faint">{words.noName}</span>
        ) : (
          <bdi title={who} className="block truncate text-ink-soft">
            {who}
          </bdi>
        ),
    },
    {
      id: 'history',
      title: words.openHistory,
      width: '5.5rem',
      cell: (line) =>
        hasHistory(line.deed) ? (
          <span className="-ml-2 flex">
            <Button kind="plain" onPress={() => onOpen(line)}>
              {words.open}
            </Button>
          </span>
        ) : null,
    },
  ]
}

function What({ line: { deed, sentence } }: { readonly line: Line }) {
  return (
    <>
      <span title={sentence} className="block truncate text-ink">
        {sentence}
      </span>
      {deed.clockAnomaly ? (
        <span className="flex items-center gap-1.5 pb-1 text-12 text-ink-soft">
          <ToneGlyph tone="warning" />
          {words.clockAnomaly}
        </span>
      ) : null}
    </>
  )
}

// An entry about many records has no one history to show.
function hasHistory({ entity, recordId, records }: Deed): boolean {
  return entity !== null && recordId !== null && records === 1
}
