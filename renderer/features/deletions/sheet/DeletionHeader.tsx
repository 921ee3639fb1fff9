import { ArrowLeft } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { StateMark } from '#ui/marks/StateMark'
import { RecordTitle } from '#ui/sheet/RecordTitle'
import { countryName } from '#shared/text/choices'
import { deletionSheetText as words } from '#shared/text/deletion-sheet'
import {
  casesCount,
  deletionStateWords,
  dutyWords,
  signalChannelWords,
} from '#shared/text/deletion-words'
import { TargetChip } from '../../../parts/deletions/TargetChip.tsx'
import { formatDate } from '../../../ui/format-date.ts'
import { nextDuty } from '../next-duty.ts'
import { DeletionActions } from './DeletionActions.tsx'
import type { PartProps, Sheet } from './deletion-sheet.ts'

export type DeletionHeaderProps = PartProps & { readonly onBack: () => void }

/** Reference, where it came from, state, target and what is to be done next; nobody is named. */
export function DeletionHeader({ sheet, onBack }: DeletionHeaderProps) {
  const { refNo } = sheet.deletion
  const name = nameOf(sheet)
  return (
    <PageHeader
      back={
        <Button kind="plain" icon={<ArrowLeft aria-hidden="true" />} onPress={onBack}>
          {words.back}
        </Button>
      }
      title={
        <>
          <span className="text-ink-faint">{refNo}</span> {name}
        </>
      }
      pinned={
        <>
          <RecordTitle refNo={refNo} name={name} />
          <span className="shrink-0">
            <Target sheet={sheet} />
          </span>
        </>
      }
      state={<StateLine sheet={sheet} />}
      primaryAction={<DeletionActions sheet={sheet} />}
    />
  )
}

/** How the signal came, and the country: all by which a case can be told from another. */
function nameOf({ deletion: { signalChannel, country, cases } }: Sheet): string {
  const channel = signalChannel === null ? words.unknownChannel : signalChannelWords[signalChannel]
  const from = cases > 1 && signalChannel === null ? words.sumOf(casesCount(cases)) : channel
  return [from, country && countryName(country)].filter(Boolean).join(', ')
}

function StateLine({ sheet }: PartProps) {
  const { deletion, summary } = sheet
  const { state, isOpen, duties } = summary
  const next = nextDuty(summary)
  return (
    <span className="flex flex-wrap items-baseline gap-x-4">
      {isOpen ? (
        <span>{deletionStateWords[state]}</span>
      ) : (
        <StateMark tone="good" label={deletionStateWords[state]} />
      )}
      {deletion.sealed === null ? null : (
        <span title={words.sealedHint}>
          {words.sealedSince(formatDate(deletion.sealed.sealedOn))}
        </span>
      )}
      <Target sheet={sheet} />
      {next === null ? null : (
        <span>
          {dutyWords(next, summary)}
          {duties.length === 1 ? null : (
            <span className="text-ink-faint">, {words.moreDuties(duties.length - 1)}</span>
          )}
        </span>
      )}
    </span>
  )
}

function Target({ sheet: { summary } }: PartProps) {
  return summary.isOpen ? <TargetChip facts={summary} /> : null
}
