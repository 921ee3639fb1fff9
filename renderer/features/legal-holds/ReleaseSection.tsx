import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { controls } from '#shared/text/controls'
import { holdSheetText as words } from '#shared/text/legal-holds'
import { formatDate } from '../../ui/format-date.ts'
import type { SectionProps } from './hold-sheet.ts'
import { HoldPart } from './HoldPart.tsx'

/** When the hold ended and why; until then it is at work. GDPR art. 17(3). */
export function ReleaseSection({ sheet }: SectionProps) {
  const { releasedOn, releaseReason } = sheet.hold
  return (
    <HoldPart id="release">
      {releasedOn === null ? (
        <p className="py-2 text-14 text-ink-faint">{words.notReleased}</p>
      ) : (
        <>
          <DefinitionRow label={words.releasedOn}>{formatDate(releasedOn)}</DefinitionRow>
          <DefinitionRow label={words.releaseReason}>
            {releaseReason === null ? (
              <span className="text-ink-faint">{controls.notRecorded}</span>
            ) : (
              <span dir="auto" className="whitespace-pre-line">
                {releaseReason}
              </span>
            )}
          </DefinitionRow>
        </>
      )}
    </HoldPart>
  )
}
