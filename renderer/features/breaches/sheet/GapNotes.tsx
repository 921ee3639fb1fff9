import { Button } from 'react-aria-components'
import type { NotificationGap } from '#shared/domain/breaches/notification-gaps'
import { breachSheetText, notificationPointWords } from '#shared/text/breach-sheet'
import { focusField } from '../../../ui/inline/focus-field.ts'
import type { PartProps } from './breach-sheet.ts'

const words = breachSheetText.gaps

/** Beside a field that the notification asks for and that is empty. GDPR art. 33(3). */
export function GapNote({ gap }: { readonly gap: NotificationGap }) {
  return (
    <p className="py-2 text-12 text-ink-soft">
      {words.here}{' '}
      <span className="whitespace-nowrap text-ink-faint">{words.article(gap.letter)}</span>
    </p>
  )
}

/** Everything the notification still lacks, each leading to its field; quiet, because phases are allowed. GDPR art. 33(4). */
export function GapList({ sheet: { gaps, fields } }: PartProps) {
  if (gaps.length === 0) return null
  return (
    <aside aria-label={words.title(gaps.length)} className="flex flex-col gap-1 py-2 text-12">
      <p className="text-ink">{words.title(gaps.length)}</p>
      <ul>
        {gaps.map(({ point, letter, field }) => (
          <li key={point} className="flex flex-wrap items-baseline gap-x-1.5">
            <Button
              onPress={() => focusField(fields.rowId(field))}
              className="min-h-6 rounded-mark text-left text-accent hover:underline"
            >
              {notificationPointWords[point]}
            </Button>
            <span className="text-ink-faint">({letter})</span>
          </li>
        ))}
      </ul>
      <p className="text-ink-soft">{words.phases}</p>
      <p className="text-ink-faint">{words.phasesArticle}</p>
    </aside>
  )
}
