import { InlineDate } from '#ui/inline/InlineDate'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { holdFieldText, holdSheetText as words } from '#shared/text/legal-holds'
import { CheckRow } from '../../parts/fields/CheckRow.tsx'
import { asList } from '../../parts/fields/field-kinds.ts'
import { scopeChoices, type ScopeList } from '../../parts/legal-holds/scope-choices.ts'
import { formatDate } from '../../ui/format-date.ts'
import type { SectionProps } from './hold-sheet.ts'
import { HoldPart } from './HoldPart.tsx'

const LISTS: readonly ScopeList[] = ['categoryIds', 'ruleIds', 'systemIds']

/** Which data the hold covers: a query over what is held, or holdings chosen one by one. GDPR art. 17(3). */
export function ScopeSection({ sheet }: SectionProps) {
  const { hold, fields, catalogues } = sheet
  const chosen = hold.scope.holdingIds.length
  if (chosen > 0)
    return (
      <HoldPart id="scope">
        <DefinitionRow label={holdFieldText['scope.holdingIds'].label}>
          {words.exactly(chosen)}
          <span className="block text-12 text-ink-faint">{words.exactlyHint}</span>
        </DefinitionRow>
      </HoldPart>
    )
  if (hold.releasedOn !== null) return <ReleasedScope sheet={sheet} />
  const choices = scopeChoices(catalogues)
  return (
    <HoldPart id="scope">
      {LISTS.map((list) => (
        <InlineMultiPick
          key={list}
          {...asList(fields.field(`scope.${list}`))}
          choices={choices[list]}
          emptyText={words.allData}
        />
      ))}
      <InlineDate {...fields.field('scope.from')} emptyText={words.anyDay} />
      <InlineDate {...fields.field('scope.to')} emptyText={words.anyDay} />
      <CheckRow {...fields.field('scope.onlyFlagged')} statement={words.onlyFlagged} />
    </HoldPart>
  )
}

function ReleasedScope({ sheet }: SectionProps) {
  const { scope } = sheet.hold
  const choices = scopeChoices(sheet.catalogues)
  const namesOf = (list: ScopeList) =>
    choices[list]
      .filter(({ id }) => scope[list].includes(id))
      .map(({ label }) => label)
      .join(', ')
  return (
    <HoldPart id="scope">
      {LISTS.map((list) => (
        <DefinitionRow key={list} label={holdFieldText[`scope.${list}`].label}>
          {namesOf(list) || words.allData}
        </DefinitionRow>
      ))}
      {(['from', 'to'] as const).map((day) => (
        <DefinitionRow key={day} label={holdFieldText[`scope.${day}`].label}>
          {scope[day] === null ? words.anyDay : formatDate(scope[day])}
        </DefinitionRow>
      ))}
      {scope.onlyFlagged ? (
        <DefinitionRow label={holdFieldText['scope.onlyFlagged'].label}>
          {words.onlyFlagged}
        </DefinitionRow>
      ) : null}
    </HoldPart>
  )
}
