import { InlineDate } from '#ui/inline/InlineDate'
import type { HeldFlag } from '#shared/domain/retention/holding'
import { holdingFieldText, holdingSheetText as words } from '#shared/text/holdings'
import { CheckRow } from '../../parts/fields/CheckRow.tsx'
import { markWords } from '../../parts/holdings/mark-words.ts'
import type { SectionProps } from './holding-sheet.ts'
import { HoldingPart } from './HoldingPart.tsx'

const UNKNOWN: HeldFlag = { since: null, clearedOn: null }

/** Marks that lengthen storage or end it: a flag with its days, data of children. GDPR art. 8, 17(1)(f). */
export function MarksSection({ sheet }: SectionProps) {
  const { fields, holding, rule } = sheet
  const { field, update } = fields
  return (
    <HoldingPart id="marks">
      <CheckRow
        {...field('flag')}
        value={holding.flag !== null}
        statement={markWords(rule)}
        onSave={(isMarked) => update(({ flag }) => ({ flag: isMarked ? (flag ?? UNKNOWN) : null }))}
      />
      {holding.flag === null ? null : <FlagDays sheet={sheet} flag={holding.flag} />}
      <CheckRow {...field('isChild')} statement={words.isChild} />
      {holding.isChild || holding.hasParentalConsent ? (
        <CheckRow {...field('hasParentalConsent')} statement={words.hasParentalConsent} />
      ) : null}
    </HoldingPart>
  )
}

function FlagDays({ sheet, flag }: SectionProps & { readonly flag: HeldFlag }) {
  const { rowId, update, notes } = sheet.fields
  return (['since', 'clearedOn'] as const).map((part) => (
    <InlineDate
      key={part}
      {...holdingFieldText[`flag.${part}`]}
      id={rowId(`flag.${part}`)}
      notes={notes(`flag.${part}`)}
      value={flag[part]}
      onSave={(day) => update((latest) => ({ flag: { ...UNKNOWN, ...latest.flag, [part]: day } }))}
    />
  ))
}
