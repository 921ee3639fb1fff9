import { SeverityMark } from '#ui/marks/SeverityMark'
import type { TableColumn } from '#ui/table/PlainTable'
import { FINDINGS } from '#shared/domain/findings/codes'
import { SEVERITIES } from '#shared/domain/findings/finding'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { RuleOverview } from '#shared/ipc/retention'
import { findingWords, severityText } from '#shared/text/findings'
import { retentionSentence } from '#shared/text/retention'
import { retentionStatusWords } from '#shared/text/retention-words'
import { retentionRulesText as words } from '#shared/text/retention-rules'
import { useToday } from '../../parts/fields/use-today.ts'
import { severityTone } from '../../parts/findings/severity-tone.ts'
import { formatNumber } from '../../ui/format-count.ts'
import { formatDate } from '../../ui/format-date.ts'
import { ruleGaps } from './rule-gaps.ts'

export type RuleRow = RuleOverview & { readonly id: string }

/** The columns of the list of rules: what each says, what is held under it, its gaps. */
export function ruleColumns(rules: readonly RetentionRule[]): TableColumn<RuleRow>[] {
  return [
    {
      id: 'ref',
      title: words.columns.ref,
      width: '5.5rem',
      cell: ({ rule }) => <span className="text-ink-faint wrap-anywhere">{rule.ref}</span>,
    },
    {
      id: 'rule',
      title: words.columns.rule,
      cell: ({ rule }) => <RuleWords rule={rule} rules={rules} />,
    },
    {
      id: 'held',
      title: words.columns.held,
      width: '6.75rem',
      cell: (row) => <Held row={row} />,
    },
    {
      id: 'next',
      title: words.columns.next,
      width: '6rem',
      cell: ({ nextDueOn }) =>
        nextDueOn === null ? <None text={words.noDate} /> : <NextDate day={nextDueOn} />,
    },
    {
      id: 'findings',
      title: words.columns.findings,
      width: '9.5rem',
      cell: (row) => <Gaps row={row} rules={rules} />,
    },
    {
      id: 'told',
      title: words.columns.told,
      width: '5rem',
      cell: ({ rule }) =>
        rule.statedInNotice === null ? (
          <None text={words.toldAnswers.open} />
        ) : (
          words.toldAnswers[rule.statedInNotice]
        ),
    },
    {
      id: 'version',
      title: words.columns.version,
      width: '4rem',
      isNumber: true,
      cell: ({ version }) => formatNumber(version),
    },
  ]
}

type RuleWordsProps = { readonly rule: RetentionRule; readonly rules: readonly RetentionRule[] }

function RuleWords({ rule, rules }: RuleWordsProps) {
  const sentence = retentionSentence(rule, rules)
  return (
    <span className="flex min-w-0 flex-col py-1">
      <span
        dir="auto"
        title={rule.name}
        className="line-clamp-2 font-medium wrap-anywhere text-ink"
      >
        {rule.name}
      </span>
      <span dir="auto" title={sentence} className="line-clamp-2 wrap-anywhere text-ink-soft">
        {sentence}
      </span>
    </span>
  )
}

function Held({ row: { holdings, records } }: { readonly row: RuleRow }) {
  if (holdings === 0) return <None text={words.nothingHeld} />
  return (
    <span className="flex flex-col">
      <span>{words.held(holdings)}</span>
      <span className="text-12 text-ink-soft">{words.records(records)}</span>
    </span>
  )
}

function NextDate({ day }: { readonly day: string }) {
  const today = useToday()
  return (
    <span className="flex flex-col whitespace-nowrap">
      <span>{formatDate(day)}</span>
      {day < today ? (
        <span className="text-12 text-blocker">{retentionStatusWords.OVERDUE}</span>
      ) : null}
    </span>
  )
}

type GapsProps = { readonly row: RuleRow; readonly rules: readonly RetentionRule[] }

function Gaps({ row: { rule, findings }, rules }: GapsProps) {
  // A hold at work is no gap of the rule.
  const codes = findings.flatMap((mark) => (mark === 'HOLD-ACTIVE' ? [] : [mark]))
  if (codes.length === 0) return <None text={words.noFindings} />
  const titles = new Map<string, string>(
    ruleGaps(rule, rules).map(({ code, title }) => [code, title]),
  )
  return (
    <ul className="flex flex-col gap-0.5 py-1">
      {codes
        .toSorted((a, b) => gravity(a) - gravity(b))
        .map((code) => (
          <li key={code} className="flex flex-col">
            <SeverityMark
              tone={severityTone[FINDINGS[code].severity]}
              label={severityText[FINDINGS[code].severity].name}
            />
            <span className="text-12 text-ink-soft">
              {titles.get(code) ?? findingWords(code, 'activity').title}
            </span>
          </li>
        ))}
    </ul>
  )
}

function gravity(code: keyof typeof FINDINGS): number {
  return SEVERITIES.indexOf(FINDINGS[code].severity)
}

function None({ text }: { readonly text: string }) {
  return <span className="text-ink-faint">{text}</span>
}
