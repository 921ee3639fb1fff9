import { Button } from '#ui/actions/Button'
import { Popover } from '#ui/layers/Popover'
import { VisuallyHidden } from '#ui/marks/VisuallyHidden'
import {
  citedLaw,
  LAW_CITATIONS,
  PLACES_WITHOUT_CITATION,
  type LawCitation,
} from '#shared/domain/retention/citations'
import { citationWords, retentionRulesText } from '#shared/text/retention-rules'
import type { RuleForm } from './rule-form.ts'

const words = retentionRulesText.citations

type KnownLawsProps = { readonly form: RuleForm }

/** Laws that set a period, offered and never preselected, each with how sure it is. GDPR art. 6(3). */
export function KnownLaws({ form: { draft, change } }: KnownLawsProps) {
  const cited = citedLaw(draft.citation)
  const take = ({ law, period, event }: LawCitation) =>
    change({ citation: law, period, event: draft.event === null ? event : draft.event })
  return (
    <div className="-ml-2 flex flex-wrap items-center gap-x-3">
      <Popover label={words.title} trigger={<Button kind="plain">{words.open}</Button>}>
        {(close) => (
          <LawList
            onTake={(law) => {
              take(law)
              close()
            }}
          />
        )}
      </Popover>
      {cited ? (
        <p className="text-12 text-ink-soft">
          <span className="text-warning">{words.toBeConfirmed}</span>
          {': '}
          {citationWords(cited).source}
        </p>
      ) : null}
    </div>
  )
}

function LawList({ onTake }: { readonly onTake: (law: LawCitation) => void }) {
  return (
    <>
      <p className="text-12 text-ink-soft">{words.hint}</p>
      <ul className="flex flex-col">
        {LAW_CITATIONS.map((citation) => (
          <li key={citation.id} className="flex items-start gap-3 border-t border-hairline py-2">
            <LawWords citation={citation} />
            <Button onPress={() => onTake(citation)}>
              {`${words.use} `}
              <VisuallyHidden>{citation.law}</VisuallyHidden>
            </Button>
          </li>
        ))}
        <li className="border-t border-hairline pt-2 text-12 text-ink-soft">
          <span className="text-warning">{words.toBeConfirmed}</span>
          {': '}
          {words.supply(PLACES_WITHOUT_CITATION)}
        </li>
      </ul>
    </>
  )
}

function LawWords({ citation }: { readonly citation: LawCitation }) {
  const { sets, source } = citationWords(citation)
  return (
    <span className="flex min-w-0 grow flex-col gap-0.5">
      <span className="text-14 font-medium text-ink">{citation.law}</span>
      <span className="text-13 text-ink-soft">{sets}</span>
      <span className="text-12 text-ink-faint">
        <span className="text-warning">{words.toBeConfirmed}</span>
        {': '}
        {source}
      </span>
    </span>
  )
}
