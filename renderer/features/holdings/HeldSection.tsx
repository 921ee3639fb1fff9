import { Link } from '@tanstack/react-router'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { InlineText } from '#ui/inline/InlineText'
import { holdingSheetText as words } from '#shared/text/holdings'
import { retentionSentence } from '#shared/text/retention'
import { asChoice, asList, asSetChoice, asText } from '../../parts/fields/field-kinds.ts'
import type { SectionProps } from './holding-sheet.ts'
import { HoldingPart } from './HoldingPart.tsx'

/** What is held, under which rule, in which system and by which activities. GDPR art. 30(1)(c), 5(1)(e). */
export function HeldSection({ sheet }: SectionProps) {
  const { fields, catalogues, activities } = sheet
  const { field } = fields
  const rules = catalogues['retention-rule']
  return (
    <HoldingPart id="held">
      <InlineSelect {...asSetChoice(field('categoryId'), namesOf(catalogues['data-category']))} />
      <InlineSelect
        {...asChoice(
          field('ruleId'),
          namesOf(rules.map(({ id, ref, name }) => ({ id, name: `${ref} ${name}` }))),
        )}
        emptyText={words.noRule}
        description={<RuleWords sheet={sheet} />}
      />
      <InlineSelect {...asChoice(field('systemId'), namesOf(catalogues.system))} />
      <InlineText
        {...asText(field('batchRef'))}
        description={
          <>
            {words.batchHint} {words.batchArticle}
          </>
        }
      />
      <InlineMultiPick
        {...asList(field('activityIds'))}
        choices={activities.map(({ id, refNo, name }) => ({ id, label: `${refNo} ${name}` }))}
      />
    </HoldingPart>
  )
}

function RuleWords({ sheet }: SectionProps) {
  const { rule, rules } = sheet
  if (rule === null) return null
  return (
    <>
      {retentionSentence(rule, rules)}.{' '}
      <Link
        to="/retention/rules/$id"
        params={{ id: rule.id }}
        className="rounded-mark whitespace-nowrap text-accent underline"
      >
        {words.openRule}
      </Link>
    </>
  )
}

function namesOf(
  records: readonly { readonly id: string; readonly name: string }[],
): Record<string, string> {
  return Object.fromEntries(records.map(({ id, name }) => [id, name]))
}
