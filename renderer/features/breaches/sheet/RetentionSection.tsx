import { Link } from '@tanstack/react-router'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { breachSheetText } from '#shared/text/breach-sheet'
import { retentionSentence } from '#shared/text/retention'
import { useQuery } from '../../../call.ts'
import { formatDate } from '../../../ui/format-date.ts'
import { BreachPart } from './BreachPart.tsx'
import type { PartProps } from './breach-sheet.ts'

const words = breachSheetText.retention

/** How long the record is kept, and by which rule. GDPR art. 5(1)(e), 33(5). */
export function RetentionSection({ sheet }: PartProps) {
  const { closedOn, eraseOn } = sheet.summary
  return (
    <BreachPart id="retention">
      <DefinitionRow label={words.rule}>
        <RuleWords sheet={sheet} />
      </DefinitionRow>
      <DefinitionRow label={words.closed}>
        {closedOn === null ? (
          <span className="text-ink-soft">{words.notClosed}</span>
        ) : (
          formatDate(closedOn)
        )}
      </DefinitionRow>
      <DefinitionRow label={words.eraseOn}>
        {eraseOn === null ? (
          <span className="text-ink-soft">{closedOn === null ? words.open : words.noDay}</span>
        ) : eraseOn <= sheet.today ? (
          words.now(formatDate(eraseOn))
        ) : (
          words.later(formatDate(eraseOn))
        )}
      </DefinitionRow>
      <p className="mt-2 text-13 text-ink-soft">
        {words.hint}
        <span className="ml-1.5 text-12 whitespace-nowrap text-ink-faint">{words.hintArticle}</span>
      </p>
    </BreachPart>
  )
}

function RuleWords({ sheet: { catalogues } }: PartProps) {
  const { data } = useQuery('retention:settings', undefined)
  if (!data) return null
  const rules = catalogues['retention-rule']
  const rule = rules.find(({ id }) => id === data.breachesRuleId)
  return (
    <>
      {rule ? (
        <>
          <span className="text-ink-faint">{rule.ref}</span> <bdi>{rule.name}</bdi>
          <span className="block text-ink-soft">{retentionSentence(rule, rules)}</span>
        </>
      ) : (
        <span className="text-ink-soft">{words.ruleMissing}</span>
      )}
      <Link
        to="/settings/retention"
        search={{ section: 'own' }}
        className="block rounded-mark text-13 text-accent hover:underline"
      >
        {words.chooseRule}
      </Link>
    </>
  )
}
