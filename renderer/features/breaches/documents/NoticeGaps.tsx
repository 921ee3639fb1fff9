import { Button } from 'react-aria-components'
import { notificationGaps } from '#shared/domain/breaches/notification-gaps'
import { issueText as words } from '#shared/text/breach-documents'
import { notificationPointWords } from '#shared/text/breach-sheet'
import { focusField } from '../../../ui/inline/focus-field.ts'
import { ToneGlyph } from '../../../ui/marks/ToneGlyph.tsx'
import type { Sheet } from '../sheet/breach-sheet.ts'

export type NoticeGapsProps = {
  readonly sheet: Sheet
  readonly isComplete: boolean
  /** Closes the dialog before a field is shown. */
  readonly onLeave: () => void
}

/** What the notification would tell as not yet known, each leading to its field. GDPR art. 33(3), 33(4). */
export function NoticeGaps({ sheet, isComplete, onLeave }: NoticeGapsProps) {
  const { breach, register, fields } = sheet
  const gaps = notificationGaps(breach, register)
  if (gaps.length === 0) return <p className="text-13 text-ink-soft">{words.noGaps}</p>
  const show = (field: string) => {
    onLeave()
    // The dialog gives the focus back first.
    window.setTimeout(() => focusField(fields.rowId(field)))
  }
  return (
    <div role="status" className="flex flex-col gap-1 text-13">
      <p className="flex items-baseline gap-1.5 text-ink">
        <ToneGlyph tone={isComplete ? 'warning' : 'neutral'} />
        {words.gapsTitle(gaps.length)}
      </p>
      <ul className="flex flex-col pl-4">
        {gaps.map(({ point, letter, field }) => (
          <li key={point} className="flex flex-wrap items-baseline gap-x-1.5">
            <Button
              onPress={() => show(field)}
              className="min-h-6 rounded-mark text-left text-accent hover:underline"
            >
              {notificationPointWords[point]}
            </Button>
            <span className="text-ink-faint">({letter})</span>
          </li>
        ))}
      </ul>
      <p className="text-ink-soft">
        {isComplete ? words.gapsHint.complete : words.gapsHint.phased}
      </p>
    </div>
  )
}
