import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineDate } from '#ui/inline/InlineDate'
import { InlineText } from '#ui/inline/InlineText'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { holdFieldText, holdSheetText as words } from '#shared/text/legal-holds'
import { problemText } from '#shared/text/problems'
import { holdReasonLine } from '#shared/text/retention-words'
import { asTitle } from '../../parts/fields/field-kinds.ts'
import { holdReasonChoices } from '../../parts/legal-holds/reason-choices.ts'
import type { InlineRowProps } from '../../ui/inline/inline-row.ts'
import { formatDate } from '../../ui/format-date.ts'
import type { SectionProps } from './hold-sheet.ts'
import { HoldPart } from './HoldPart.tsx'

/** Why erasure waits, by which law or claim, who answers for it and until when that is looked at. GDPR art. 17(3), 18. */
export function HoldSection({ sheet }: SectionProps) {
  const { hold, state, fields } = sheet
  const { field } = fields
  if (hold.releasedOn !== null) return <ReleasedHold sheet={sheet} />
  const reason = field('reason')
  return (
    <HoldPart id="hold">
      {state === 'review-due' ? (
        <ErrorNote tone="warning" title={words.reviewDueTitle}>
          {words.reviewDue(formatDate(hold.reviewOn))}{' '}
          <span className="text-12 text-ink-faint">{words.reviewArticle}</span>
        </ErrorNote>
      ) : null}
      <InlineText {...asTitle(field('name'))} />
      <InlineChoice
        {...reason}
        choices={holdReasonChoices}
        onSave={async (id) => (id === null ? null : reason.onSave(id))}
      />
      <InlineText {...asTitle(field('citation'))} isMultiline />
      <InlineText {...asTitle(field('owner'))} />
      <InlineDate {...asSetDay(field('from'))} />
      <InlineDate {...asSetDay(field('reviewOn'))} />
      <Limits />
    </HoldPart>
  )
}

/** A hold that ended is read as it was. */
function ReleasedHold({ sheet }: SectionProps) {
  const { reason, citation, owner, from, reviewOn } = sheet.hold
  const facts = {
    reason: holdReasonLine(reason),
    citation,
    owner,
    from: formatDate(from),
    reviewOn: formatDate(reviewOn),
  }
  return (
    <HoldPart id="hold">
      {(['reason', 'citation', 'owner', 'from', 'reviewOn'] as const).map((field) => (
        <DefinitionRow key={field} label={holdFieldText[field].label}>
          <span dir="auto" className="whitespace-pre-line">
            {facts[field]}
          </span>
        </DefinitionRow>
      ))}
      <Limits />
    </HoldPart>
  )
}

function Limits() {
  return (
    <p className="pt-2 text-13 text-ink-soft">
      {words.limits}{' '}
      <span className="text-12 whitespace-nowrap text-ink-faint">{words.limitsArticle}</span>
    </p>
  )
}

/** A day that must be there. */
function asSetDay(row: InlineRowProps<string>): InlineRowProps<string | null> {
  const save = async (day: string | null) =>
    day === null ? { message: problemText['not-a-date'] } : row.onSave(day)
  return { ...row, onSave: save }
}
