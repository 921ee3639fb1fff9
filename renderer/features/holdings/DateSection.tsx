import { Link } from '@tanstack/react-router'
import { InlineDate } from '#ui/inline/InlineDate'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { MarginNote } from '#ui/sheet/MarginNote'
import { basisOf } from '#shared/domain/findings/basis'
import { FINDINGS, type FindingCode } from '#shared/domain/findings/codes'
import { factsOf } from '#shared/domain/retention/facts'
import { withCapital } from '#shared/text/capital'
import { findingWords, severityText } from '#shared/text/findings'
import { holdingSheetText as words } from '#shared/text/holdings'
import { retentionStatusHints, retentionStatusWords } from '#shared/text/retention-words'
import { severityTone } from '../../parts/findings/severity-tone.ts'
import { RetentionExplanation } from '../../parts/holdings/RetentionExplanation.tsx'
import { formatDate } from '../../ui/format-date.ts'
import type { SectionProps } from './holding-sheet.ts'
import { HoldingPart } from './HoldingPart.tsx'
import { isReviewed } from './is-reviewed.ts'

/** Until when the data may be kept, with the steps of the reckoning and the gaps of its rule in the margin. GDPR art. 5(1)(e). */
export function DateSection({ sheet }: SectionProps) {
  const { row, fields, holding, workingDayTarget } = sheet
  const { dueOn, baseDueOn, nextReviewOn, status } = row
  const isErased = status === 'ERASED'
  return (
    <HoldingPart id="date">
      <DefinitionRow
        label={dueOn === null || isErased ? words.state : words.dueOn}
        notes={<Explanation sheet={sheet} />}
      >
        {/* How it stands is told beside the heading; here is the day itself, or why there is none. */}
        {dueOn === null || isErased ? (
          withCapital(retentionStatusWords[status])
        ) : (
          <time dateTime={dueOn}>{formatDate(dueOn)}</time>
        )}
        <span className="block text-12 text-ink-faint">{retentionStatusHints[status]}</span>
      </DefinitionRow>
      {isErased && dueOn !== null ? (
        <DefinitionRow label={words.dueOnThen}>{formatDate(dueOn)}</DefinitionRow>
      ) : null}
      {!isErased && dueOn !== null && workingDayTarget !== null && workingDayTarget !== dueOn ? (
        <DefinitionRow label={words.target}>{formatDate(workingDayTarget)}</DefinitionRow>
      ) : null}
      {baseDueOn !== null && baseDueOn !== dueOn ? (
        <DefinitionRow label={words.baseDueOn}>{formatDate(baseDueOn)}</DefinitionRow>
      ) : null}
      {nextReviewOn !== null ? (
        <DefinitionRow label={words.nextReviewOn}>{formatDate(nextReviewOn)}</DefinitionRow>
      ) : null}
      {holding.erased === null && (isReviewed(sheet) || holding.lastReviewOn !== null) ? (
        <InlineDate {...fields.field('lastReviewOn')} />
      ) : null}
    </HoldingPart>
  )
}

function Explanation({ sheet }: SectionProps) {
  const { holding, holds, rule, rulesById, row, settings, today, workingDayTarget } = sheet
  const { dueOn } = row
  return (
    <div className="py-2">
      <RetentionExplanation
        rule={rule}
        rules={rulesById}
        facts={factsOf(holding, holds)}
        day={{ asOf: today, dueSoonDays: settings.dueSoonDays }}
        holding={holding}
        hasDate={dueOn !== null}
        target={
          dueOn !== null && workingDayTarget && row.status !== 'ERASED'
            ? { day: workingDayTarget, due: dueOn }
            : null
        }
      />
      {row.findings.map((code) =>
        code === 'HOLD-ACTIVE' ? null : <Gap key={code} code={code} ruleId={holding.ruleId} />,
      )}
    </div>
  )
}

type GapProps = { readonly code: FindingCode; readonly ruleId: string | null }

/** A gap that the date shows; it is closed in the rule. */
function Gap({ code, ruleId }: GapProps) {
  const { severity } = FINDINGS[code]
  const { title, action } = findingWords(code, 'activity')
  return (
    <MarginNote
      tone={severityTone[severity]}
      severity={severityText[severity].name}
      code={code}
      sentence={title}
      article={basisOf(code, 'activity')}
      advice={action}
      actions={
        ruleId === null ? null : (
          <Link
            to="/retention/rules/$id"
            params={{ id: ruleId }}
            className="ml-2 rounded-mark text-12 text-accent hover:underline"
          >
            {words.openRule}
          </Link>
        )
      }
    />
  )
}
