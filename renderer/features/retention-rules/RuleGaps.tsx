import { Link } from '@tanstack/react-router'
import { MarginNote } from '#ui/sheet/MarginNote'
import type { OpenFinding } from '#shared/ipc/findings'
import { severityText } from '#shared/text/findings'
import { retentionRulesText as words } from '#shared/text/retention-rules'
import { FindingNote } from '../../parts/findings/FindingNote.tsx'
import { severityTone } from '../../parts/findings/severity-tone.ts'
import type { RuleGap } from './rule-gaps.ts'
import type { RuleFindings } from './use-rule-findings.ts'

export type RuleGapsProps = {
  /** What is missing in the rule as it is written. */
  readonly gaps: readonly RuleGap[]
  /** What the dates of holdings show besides. */
  readonly shown: readonly OpenFinding[]
  readonly findings: RuleFindings
}

/** What is missing in the rule, in the margin: article, what to do, and where it can be accepted instead. */
export function RuleGaps({ gaps, shown, findings }: RuleGapsProps) {
  const { listed, reportedBy } = findings
  return (
    <>
      {gaps.map((gap) => {
        const row = listed.get(gap.code)
        return row && gap.from === null ? (
          <Answerable key={gap.code} row={row} told={gap} />
        ) : (
          <GapNote key={gap.code} gap={gap} reporters={reportedBy(gap.code)} />
        )
      })}
      {shown.map((row) => (
        <Answerable key={row.finding.code} row={row} />
      ))}
    </>
  )
}

type AnswerableProps = { readonly row: OpenFinding; readonly told?: RuleGap }

function Answerable({ row: { subject, recordId, finding, answer }, told }: AnswerableProps) {
  return (
    <FindingNote
      on={{ subject, recordId }}
      finding={told ? { ...finding, about: [] } : finding}
      answers={answer ? [answer] : []}
      told={told}
    />
  )
}

type GapNoteProps = { readonly gap: RuleGap; readonly reporters: readonly OpenFinding[] }

function GapNote({ gap, reporters }: GapNoteProps) {
  const { code, severity, basis, title, action, from } = gap
  return (
    <MarginNote
      tone={severityTone[severity]}
      severity={severityText[severity].name}
      code={code}
      sentence={title}
      article={basis}
      advice={from === null ? action : words.inherited(from.ref)}
      actions={
        from === null ? (
          <Reporters rows={reporters} />
        ) : (
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

const NAMED = 3

/** The activities in which the gap counts, and is accepted. */
function Reporters({ rows }: { readonly rows: readonly OpenFinding[] }) {
  if (rows.length === 0) return null
  return (
    <p className="flex flex-wrap gap-x-1.5 px-2 text-ink-soft">
      {words.reportedBy}
      {rows.slice(0, NAMED).map(({ recordId, refNo, name, finding }) => (
        <Link
          key={recordId}
          to="/activities/$id"
          params={{ id: recordId }}
          search={{ field: finding.field }}
          aria-label={`${refNo} ${name}`}
          className="rounded-mark text-accent hover:underline"
        >
          {refNo}
        </Link>
      ))}
      {rows.length > NAMED ? words.moreReporters(rows.length - NAMED) : null}
    </p>
  )
}
