import { useNavigate } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { StateMark } from '#ui/marks/StateMark'
import { VisuallyHidden } from '#ui/marks/VisuallyHidden'
import { CLOSING_GAPS, closingGaps, type ClosingGap } from '#shared/domain/breaches/closing-gaps'
import type { BreachSheet } from '#shared/ipc/breaches'
import { breachStepText as words, closingWords } from '#shared/text/breach-steps'

/** The field of the sheet that mends a gap; the other two are mended by steps. */
const FIELDS: Partial<Record<ClosingGap, string>> = {
  lessons: 'lessons',
  activities: 'activityIds',
}

type ClosingChecklistProps = {
  readonly sheet: BreachSheet
  readonly isRefused: boolean
  readonly onLeave: () => void
}

/** What closing still needs, each with the way to it. GDPR art. 33(5). */
export function ClosingChecklist({ sheet, isRefused, onLeave }: ClosingChecklistProps) {
  const gaps = closingGaps(sheet.breach, sheet.settings.settings)
  return (
    <section aria-label={words.closingTitle} className="flex flex-col gap-1">
      <h3 className="text-13 font-semibold text-ink">{words.closingTitle}</h3>
      <ul>
        {CLOSING_GAPS.map((gap) => (
          <Item
            key={gap}
            gap={gap}
            isMissing={gaps.includes(gap)}
            isRefused={isRefused}
            onLeave={onLeave}
          />
        ))}
      </ul>
    </section>
  )
}

type ItemProps = {
  readonly gap: ClosingGap
  readonly isMissing: boolean
  readonly isRefused: boolean
  readonly onLeave: () => void
}

function Item({ gap, isMissing, isRefused, onLeave }: ItemProps) {
  const navigate = useNavigate()
  const { name, article } = closingWords[gap]
  const field = FIELDS[gap]
  const show = () => {
    onLeave()
    // The place in the sheet is a part of its address.
    void navigate({ to: '.', search: { field } as never, replace: true })
  }
  return (
    <li className="flex min-h-row items-center gap-2 border-b border-hairline py-0.5 text-14">
      <span className="w-20 shrink-0 text-13">
        <StateMark
          tone={isMissing ? (isRefused ? 'blocker' : 'warning') : 'good'}
          label={isMissing ? words.isMissing : words.isThere}
        />
      </span>
      <span className="min-w-0 grow">
        {name} <span className="ml-1 text-12 whitespace-nowrap text-ink-faint">{article}</span>
      </span>
      {isMissing && field ? (
        <Button kind="plain" onPress={show}>
          {words.show}
          <VisuallyHidden>{name}</VisuallyHidden>
        </Button>
      ) : null}
    </li>
  )
}
