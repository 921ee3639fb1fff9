import { ArrowLeft } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { StateMark } from '#ui/marks/StateMark'
import { RecordTitle } from '#ui/sheet/RecordTitle'
import { breachSheetText as words } from '#shared/text/breach-sheet'
import { breachStateWords, nextDutyWords } from '#shared/text/breach-words'
import { BreachClockChip } from '../../../parts/breach-clock/BreachClockChip.tsx'
import { BreachActions } from './BreachActions.tsx'
import type { PartProps } from './breach-sheet.ts'

export type BreachHeaderProps = PartProps & { readonly onBack: () => void }

/** Reference, title, phase, the clock and what is to be done next. */
export function BreachHeader({ sheet, onBack }: BreachHeaderProps) {
  const { refNo, title } = sheet.breach
  return (
    <PageHeader
      back={
        <Button kind="plain" icon={<ArrowLeft aria-hidden="true" />} onPress={onBack}>
          {words.back}
        </Button>
      }
      title={
        <span className="line-clamp-2" title={title}>
          <span className="text-ink-faint">{refNo}</span> <bdi>{title}</bdi>
        </span>
      }
      pinned={
        <>
          <RecordTitle refNo={refNo} name={title} />
          {/* However long the title is, the time left is never cut. */}
          <span className="shrink-0">
            <Clock sheet={sheet} />
          </span>
        </>
      }
      state={<StateLine sheet={sheet} />}
      primaryAction={<BreachActions sheet={sheet} />}
    />
  )
}

function StateLine({ sheet }: PartProps) {
  const { state, isOpen, duties } = sheet.summary
  const [next, ...others] = duties
  return (
    <span className="flex flex-wrap items-baseline gap-x-4">
      {isOpen ? (
        <span>{breachStateWords[state]}</span>
      ) : (
        <StateMark tone="good" label={breachStateWords[state]} />
      )}
      {/* The phase says it in the same words already. */}
      {state === 'NOT_NOTIFIED_WITH_REASONS' ? null : <Clock sheet={sheet} />}
      {next === undefined ? null : (
        <span>
          {nextDutyWords(next, duties)}
          {others.length === 0 ? null : (
            <span className="text-ink-faint">, {words.moreDuties(others.length)}</span>
          )}
        </span>
      )}
    </span>
  )
}

/** Before awareness no clock runs, and the phase says so. */
function Clock({ sheet: { summary, settings } }: PartProps) {
  if (summary.awareAt === null) return null
  return <BreachClockChip facts={summary} hours={settings.settings} />
}
