import type { TimePoint } from '#shared/domain/values/time-point'
import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineText } from '#ui/inline/InlineText'
import { InlineTimePoint } from '#ui/inline/InlineTimePoint'
import type { Register } from '#shared/domain/register/register'
import { hasInk } from '#shared/domain/values/text'
import { breachFieldText, breachSheetText } from '#shared/text/breach-sheet'
import { occurrenceWords } from '#shared/text/breach-words'
import { problemText } from '#shared/text/problems'
import { CheckRow } from '../../../parts/fields/CheckRow.tsx'
import { asSetChoice, asText, asTitle } from '../../../parts/fields/field-kinds.ts'
import type { InlineRowProps } from '../../../ui/inline/inline-row.ts'
import { asAsked } from './as-asked.ts'
import { BreachPart } from './BreachPart.tsx'
import type { PartProps, Sheet } from './breach-sheet.ts'

const words = breachSheetText.time

/** When it happened, when and how it came to light, and who can be asked. GDPR art. 33(3)(b), 33(5). */
export function TimeSection({ sheet }: PartProps) {
  const { breach, fields, register } = sheet
  const { field } = fields
  return (
    <BreachPart id="time">
      <OccurredRows sheet={sheet} />
      <InlineTimePoint
        {...asFirstSignal(sheet)}
        timeZone={breach.timeZone}
        description={words.signalHint}
      />
      <InlineText {...asText(asAsked(field('howDiscovered')))} isMultiline />
      <InlineText {...asText(field('reporter.name'))} />
      <InlineText {...asText(field('reporter.role'))} />
      <InlineText {...asText(field('reporter.contact'))} />
      <InlineText
        {...asText(field('contactPoint'))}
        isMultiline
        description={words.contactHint(officerOf(register))}
      />
      <InlineText {...asTitle(field('timeZone'))} description={words.zoneHint} />
    </BreachPart>
  )
}

function OccurredRows({ sheet }: PartProps) {
  const { fields, breach } = sheet
  const { kind, from, to } = breach.occurred
  const start = asAsked(fields.field('occurred.from'))
  const label = kind === 'single-day' ? words.day : start.label
  return (
    <>
      <InlineChoice {...asSetChoice(fields.field('occurred.kind'), occurrenceWords)} />
      {kind !== 'unknown' || from !== null ? (
        <InlineTimePoint {...start} label={label} timeZone={breach.timeZone} />
      ) : null}
      {kind === 'from-to' || to !== null ? (
        <InlineTimePoint {...asAsked(fields.field('occurred.to'))} timeZone={breach.timeZone} />
      ) : null}
      {kind !== 'unknown' || breach.occurred.isEstimated ? (
        <CheckRow {...fields.field('occurred.isEstimated')} statement={words.estimated} />
      ) : null}
    </>
  )
}

/** The first signal is always known: an emptied field is refused. */
function asFirstSignal({ fields, breach }: Sheet): InlineRowProps<TimePoint | null> {
  return {
    ...breachFieldText['firstSignal.at'],
    id: fields.rowId('firstSignal'),
    notes: fields.notes('firstSignal.at'),
    value: breach.firstSignal,
    onSave: async (value) =>
      value === null
        ? { message: problemText.required }
        : fields.update(() => ({ firstSignal: value })),
  }
}

function officerOf({ dpo }: Register): string | null {
  const { postalAddress, email, phone } = dpo.contact
  return [email, phone, postalAddress].some(hasInk) ? dpo.name : null
}
