import { Button } from '#ui/actions/Button'
import { RadioField } from '#ui/fields/RadioField'
import { TextArea } from '#ui/fields/TextArea'
import { TextField } from '#ui/fields/TextField'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { ToneGlyph } from '#ui/marks/ToneGlyph'
import { RISK_OUTCOMES } from '#shared/domain/breaches/assessment'
import { encryptionHints } from '#shared/domain/breaches/encryption-hints'
import type { BreachSheet } from '#shared/ipc/breaches'
import { assessmentText } from '#shared/text/breach-assessment'
import { riskOutcomeWords } from '#shared/text/breach-words'
import { problemText } from '#shared/text/problems'
import { isMilder, proposalOf, proposedOutcome } from './decision.ts'
import { ProposalNote } from './ProposalNote.tsx'
import { questionName } from './questions.ts'
import { runningSum } from './running-sum.ts'
import type { Calculator } from './use-calculator.ts'

const words = assessmentText.conclusion

type ConclusionQuestionProps = { readonly sheet: BreachSheet; readonly calculator: Calculator }

/** What is proposed, and what the officer concludes, with her reasons. GDPR art. 33(1), 33(5), 34(1). */
export function ConclusionQuestion({ sheet, calculator }: ConclusionQuestionProps) {
  const { draft, answer, change, refusals, by } = calculator
  const { breach, settings } = sheet
  const sum = draft.method === 'enisa' ? runningSum(draft) : null
  const facts = {
    breach,
    settings: settings.settings,
    band: sum?.isFinal ? (sum.result?.band ?? null) : null,
    exampleCodes: draft.exampleCodes,
    outcome: draft.outcome,
  }
  const proposal = proposalOf(facts)
  const proposed = proposedOutcome(facts)
  const isMild = draft.outcome !== null && proposed !== null && isMilder(draft.outcome, proposed)
  const isTried = refusals > 0
  return (
    <>
      <OpenQuestions calculator={calculator} />
      <ProposalNote
        proposal={proposal}
        hints={encryptionHints(proposal, {
          isUnintelligible: draft.unintelligible ?? breach.unintelligible === 'yes',
          identification: draft.method === 'enisa' ? draft.identification : null,
        })}
      />
      <RadioField
        label={words.outcome}
        isRequired
        choices={RISK_OUTCOMES.map((id) => ({
          id,
          label: riskOutcomeWords[id].name,
          description: riskOutcomeWords[id].article,
        }))}
        value={draft.outcome}
        onChange={(outcome) => answer({ outcome })}
        error={isTried && draft.outcome === null ? words.missing : null}
      />
      {isMild ? (
        <p role="status" className="flex items-baseline gap-1.5 text-14">
          <ToneGlyph tone="warning" />
          {words.milder(riskOutcomeWords[proposed].name)}
        </p>
      ) : null}
      <TextArea
        label={words.reasons}
        article={words.reasonsArticle}
        description={words.reasonsHint}
        isRequired
        value={draft.reasons}
        onChange={(reasons) => answer({ reasons })}
        error={isTried && draft.reasons.trim() === '' ? problemText.required : null}
      />
      <TextField label={words.by} value={by} onChange={(name) => change({ by: name })} />
    </>
  )
}

/** Questions that were passed over, each a way back to it. */
function OpenQuestions({ calculator }: { readonly calculator: Calculator }) {
  const { open, go, refusals } = calculator
  const passed = open.filter((question) => question !== 'conclusion')
  if (passed.length === 0) return null
  return (
    <ErrorNote
      title={assessmentText.unansweredTitle}
      tone={refusals > 0 ? 'error' : 'warning'}
      actions={passed.map((question) => (
        <Button key={question} onPress={() => go(question)}>
          {questionName(question)}
        </Button>
      ))}
    />
  )
}
