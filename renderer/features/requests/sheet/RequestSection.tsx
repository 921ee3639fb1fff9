import { InlineDate } from '#ui/inline/InlineDate'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { InlineText } from '#ui/inline/InlineText'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { RequestType } from '#shared/domain/requests/types'
import { wordsIn } from '#shared/text/cited-in'
import { countryWords } from '#shared/text/countries'
import { problemText } from '#shared/text/problems'
import { requestFieldText, requestSheetText as words } from '#shared/text/request-sheet'
import { channelWords, requestTypeWords } from '#shared/text/request-words'
import { asChoice, asPicks, asText } from '../../../parts/fields/field-kinds.ts'
import type { InlineRowProps } from '../../../ui/inline/inline-row.ts'
import { formatInstant } from '../../../ui/format-date.ts'
import { RequestPart } from './RequestPart.tsx'
import type { SectionProps, Sheet } from './request-sheet.ts'
import { typeNames } from './type-names.ts'

/** What is asked, when it arrived and how. GDPR art. 12(3), 15 to 22, 77. */
export function RequestSection({ sheet }: SectionProps) {
  const { fields, request, rules, settings } = sheet
  const { field } = fields
  return (
    <RequestPart id="request" sheet={sheet}>
      <InlineMultiPick<RequestType>
        {...asPicks(field('types'), typeNames)}
        description={articlesOf(request.types, rules.regime)}
      />
      <InlineDate {...asReceipt(field('receivedOn'), sheet)} description={words.receiptHint} />
      {request.receivedAt === null ? null : (
        <DefinitionRow {...requestFieldText.receivedAt}>
          {formatInstant(request.receivedAt, settings.timeZone)}
        </DefinitionRow>
      )}
      <InlineSelect {...asChoice(field('channel'), channelWords)} />
      <InlineSelect {...asChoice(field('country'), countryWords)} description={words.countryHint} />
      <InlineText {...asText(field('subject'))} />
      <InlineText {...asText(field('notes'))} isMultiline />
    </RequestPart>
  )
}

/** The day of receipt: it must be there, and neither lie ahead nor behind a step. */
function asReceipt(
  row: InlineRowProps<string>,
  { request, today }: Sheet,
): InlineRowProps<string | null> {
  const save = async (day: string | null) => {
    if (day === null) return { message: problemText['not-a-date'] }
    if (day > today) return { message: problemText['in-the-future'] }
    const isBehind = request.events.some(({ on }) => on !== null && on < day)
    return isBehind ? { message: words.receiptBehindStep } : row.onSave(day)
  }
  return { ...row, onSave: save }
}

function articlesOf(
  types: readonly RequestType[],
  regime: Sheet['rules']['regime'],
): string | undefined {
  const known = types
    .filter((type) => type !== 'OTHER')
    .map((type) => wordsIn(regime, requestTypeWords[type]))
  const [first, ...others] = known
  if (!first) return undefined
  if (others.length === 0) return first.article
  return known.map(({ short, article }) => `${short}: ${article}`).join('; ')
}
