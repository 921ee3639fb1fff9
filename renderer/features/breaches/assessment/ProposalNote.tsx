import { ToneGlyph } from '#ui/marks/ToneGlyph'
import type { EncryptionHint } from '#shared/domain/breaches/encryption-hints'
import type { BreachProposal } from '#shared/domain/breaches/proposal'
import { assessmentText } from '#shared/text/breach-assessment'
import {
  authorityProposalWords,
  encryptionHintWords,
  peopleProposalWords,
  proposalReasonText,
  proposalText as words,
} from '#shared/text/breach-proposal'

type ProposalNoteProps = {
  readonly proposal: BreachProposal | null
  readonly hints: readonly EncryptionHint[]
}

/** What is proposed and what speaks for it; the officer decides. GDPR art. 33(1), 34(1). */
export function ProposalNote({ proposal, hints }: ProposalNoteProps) {
  return (
    <section aria-label={words.title} aria-live="polite" className="flex flex-col gap-1.5">
      <h4 className="text-13 font-semibold text-ink">{words.title}</h4>
      {proposal === null ? <p className="text-13 text-ink-soft">{words.none}</p> : null}
      {proposal === null ? null : <Proposed proposal={proposal} />}
      {hints.map((hint) => (
        <p key={hint} className="flex items-baseline gap-1.5 text-13">
          <ToneGlyph tone="warning" />
          <span>
            {encryptionHintWords[hint].text}{' '}
            <span className="text-12 text-ink-faint">{encryptionHintWords[hint].source}</span>
          </span>
        </p>
      ))}
      <p className="text-12 text-ink-faint">
        {words.hint} {assessmentText.noLaw}
      </p>
    </section>
  )
}

function Proposed({ proposal }: { readonly proposal: BreachProposal }) {
  const named = [authorityProposalWords[proposal.authority], peopleProposalWords[proposal.people]]
  return (
    <>
      <ul className="flex flex-col">
        {named.map(({ name, article }) => (
          <li key={name} className="text-16 font-semibold text-ink">
            {name}{' '}
            <span className="text-12 font-normal whitespace-nowrap text-ink-faint">{article}</span>
          </li>
        ))}
      </ul>
      <ul className="flex flex-col gap-0.5 text-13 text-ink-soft">
        {proposal.reasons.map((reason) => {
          const { text, source, toBeConfirmed } = proposalReasonText(reason)
          return (
            <li key={`${source} ${text}`}>
              {text} <span className="text-12 text-ink-faint">{source}</span>
              {toBeConfirmed ? (
                <span className="ml-1.5 text-12 whitespace-nowrap text-warning">
                  {words.toBeConfirmed}
                </span>
              ) : null}
            </li>
          )
        })}
      </ul>
    </>
  )
}
