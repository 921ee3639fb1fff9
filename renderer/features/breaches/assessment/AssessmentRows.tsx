import { StateMark } from '#ui/marks/StateMark'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { Assessment } from '#shared/domain/breaches/assessment'
import { casesOf } from '#shared/domain/breaches/edpb-cases'
import type { Severity } from '#shared/domain/breaches/severity'
import type { BreachSheet } from '#shared/ipc/breaches'
import { assessmentText as words, severityLine } from '#shared/text/breach-assessment'
import { localTimeWords } from '#shared/text/breach-clock'
import { authorityProposalWords, peopleProposalWords } from '#shared/text/breach-proposal'
import { bandHints, riskOutcomeWords, severityFlagWords } from '#shared/text/breach-words'
import { edpbCaseWords } from '#shared/text/edpb-cases'
import { bandTone } from '../band-tone.ts'
import { AnswerRows } from './AnswerRows.tsx'
import { proposalOf } from './decision.ts'
import { Advice } from './ExampleCheck.tsx'

type AssessmentRowsProps = {
  readonly sheet: BreachSheet
  readonly assessment: Assessment
  readonly isLatest?: boolean
}

/** One assessment, complete: what it came to, what was concluded and why, by whom and when. GDPR art. 33(5). */
export function AssessmentRows({ sheet, assessment, isLatest = false }: AssessmentRowsProps) {
  const { severity, outcome, reasons, answers, exampleCodes, at, by } = assessment
  const made = localTimeWords(at, sheet.breach.timeZone)
  return (
    <>
      {severity ? <SeverityRow severity={severity} /> : null}
      <DefinitionRow label={words.outcome} article={riskOutcomeWords[outcome].article}>
        <span className="font-medium">{riskOutcomeWords[outcome].name}</span>
      </DefinitionRow>
      {isLatest ? <ProposedRow sheet={sheet} assessment={assessment} /> : null}
      <DefinitionRow label={words.reasons} article={words.conclusion.reasonsArticle}>
        <p dir="auto" className="whitespace-pre-line">
          {reasons}
        </p>
      </DefinitionRow>
      {exampleCodes.length > 0 ? <ComparedRow codes={exampleCodes} /> : null}
      <DefinitionRow label={words.made}>
        {made}
        {by ? `, ${words.by(by)}` : null}
        {severity ? null : <p className="text-13 text-ink-soft">{words.otherMethod}</p>}
      </DefinitionRow>
      {answers ? (
        <details className="py-1">
          <summary className="w-fit rounded-mark text-13 text-accent">{words.answers}</summary>
          <AnswerRows answers={answers} />
        </details>
      ) : null}
    </>
  )
}

function SeverityRow({ severity }: { readonly severity: Severity }) {
  return (
    <DefinitionRow label={words.severity} article={words.enisa}>
      <StateMark tone={bandTone[severity.band]} label={severityLine(severity)} />
      <p className="text-13 text-ink-soft">{bandHints[severity.band]}</p>
      {severity.flags.length > 0 ? (
        <p className="text-13 text-ink-soft">
          {words.flags}: {severity.flags.map((flag) => severityFlagWords[flag]).join(', ')}.{' '}
          {words.flagsHint}
        </p>
      ) : null}
    </DefinitionRow>
  )
}

function ProposedRow({ sheet, assessment }: Pick<AssessmentRowsProps, 'sheet' | 'assessment'>) {
  const proposal = proposalOf({
    breach: sheet.breach,
    settings: sheet.settings.settings,
    band: assessment.severity?.band ?? null,
    exampleCodes: assessment.exampleCodes,
    outcome: assessment.outcome,
  })
  if (proposal === null) return null
  const named = [authorityProposalWords[proposal.authority], peopleProposalWords[proposal.people]]
  return (
    <DefinitionRow label={words.proposed}>
      {named.map(({ name, article }) => (
        <p key={name}>
          {name} <span className="ml-1 text-12 text-ink-faint">{article}</span>
        </p>
      ))}
      <p className="text-12 text-ink-faint">{words.noLaw}</p>
    </DefinitionRow>
  )
}

function ComparedRow({ codes }: { readonly codes: readonly string[] }) {
  return (
    <DefinitionRow label={words.compared}>
      <ul className="flex flex-col gap-2">
        {casesOf(codes).map((example) => {
          const { name, facts } = edpbCaseWords(example)
          return (
            <li key={example.code} className="text-13 text-ink-soft">
              <p className="text-14 text-ink">
                {name}: {facts}
              </p>
              <Advice example={example} />
            </li>
          )
        })}
      </ul>
    </DefinitionRow>
  )
}
