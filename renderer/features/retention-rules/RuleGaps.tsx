import { Link } from '@tanstack/react-router'
import { MarginNote } from '#ui/sheet/MarginNote'
import { severityText } from '#shared/text/findings'
import { retentionRulesText as words } from '#shared/text/retention-rules'
import { severityTone } from '../../parts/findings/severity-tone.ts'
import type { RuleGap } from './rule-gaps.ts'

/** What is missing in the rule, in the margin: article, and what to do. */
export function RuleGaps({ gaps }: { readonly gaps: readonly RuleGap[] }) {
  return gaps.map((gap) => <GapNote key={gap.code} gap={gap} />)
}

function GapNote({ gap: { code, severity, basis, title, action, from } }: { gap: RuleGap }) {
  return (
    <MarginNote
      tone={severityTone[severity]}
      severity={severityText[severity].name}
      code={code}
      sentence={title}
      article={basis}
      advice={from === null ? action : words.inherited(from.ref)}
      actions={
        from === null ? null : (
          <Link
            to="/retention/rules/$id"
            params={{ id: from.id }}
            className="rounded-mark px-2 font-medium text-accent hover:underline"
          >
            {words.openInherited(from.ref)}
          </Link>
        )
      }
    />
  )
}
