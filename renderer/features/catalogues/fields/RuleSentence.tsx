import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { catalogueText as words } from '#shared/text/catalogues'
import { retentionSentence } from '#shared/text/retention'

type RuleSentenceProps = {
  readonly rule: RetentionRule
  readonly rules: readonly RetentionRule[]
}

/** What the rule says and, beside it, what people were told. */
export function RuleSentence({ rule, rules }: RuleSentenceProps) {
  return (
    <div className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] gap-x-8">
      <div>
        <h2 className="text-12 font-semibold text-ink-faint">{words.ruleSays}</h2>
        <p dir="auto" className="text-20 text-ink">
          {retentionSentence(rule, rules)}.
        </p>
      </div>
      <div>
        <h2 className="text-12 font-semibold text-ink-faint">{words.noticeSays}</h2>
        <p dir="auto" className={`text-14 ${rule.wording ? 'text-ink' : 'text-ink-faint'}`}>
          {rule.wording ? `“${rule.wording}”` : words.noWording}
        </p>
      </div>
    </div>
  )
}
