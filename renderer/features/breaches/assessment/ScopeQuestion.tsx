import { NumberField } from '#ui/fields/NumberField'
import { RadioField } from '#ui/fields/RadioField'
import { mayCountEncryptionTwice } from '#shared/domain/breaches/severity-score'
import { assessmentText } from '#shared/text/breach-assessment'
import { enisaHelpText as help } from '#shared/text/enisa-help'
import { breachStepText } from '#shared/text/breach-steps'
import { problemText } from '#shared/text/problems'
import { PeopleCount } from '#shared/domain/breaches/counts'
import { CircumstanceWhy } from './CircumstanceQuestions.tsx'
import { OpenNote } from './OpenNote.tsx'
import type { Calculator } from './use-calculator.ts'

const words = assessmentText.scope

/** How many people, and whether others can read the data: marks beside the score. ENISA 2013. */
export function ScopeQuestion({ calculator }: { readonly calculator: Calculator }) {
  const { individuals, unintelligible, identification } = calculator.draft
  const isTwice =
    identification !== null &&
    unintelligible === true &&
    mayCountEncryptionTwice({ identification, unintelligible })
  return (
    <>
      <NumberField
        label={words.people}
        description={words.peopleHint}
        value={individuals}
        onChange={(count) => calculator.answer({ individuals: count })}
        unit={breachStepText.people(individuals)}
        error={countProblem(individuals)}
      />
      <div className="flex flex-col gap-1">
        <RadioField
          label={words.unintelligible}
          description={words.unintelligibleHint}
          choices={[
            { id: 'no', label: words.unintelligibleNo },
            { id: 'yes', label: words.unintelligibleYes },
          ]}
          value={unintelligible === null ? null : unintelligible ? 'yes' : 'no'}
          onChange={(id) => calculator.answer({ unintelligible: id === 'yes' })}
        />
        <OpenNote calculator={calculator} message={assessmentText.chooseOne} />
      </div>
      {isTwice ? <p className="text-13 text-ink-soft">{help.notTwice}</p> : null}
      <CircumstanceWhy calculator={calculator} which="scope" />
    </>
  )
}

function countProblem(count: number | null): string | null {
  if (count === null || PeopleCount.safeParse(count).success) return null
  return count < 0 ? problemText['below-zero'] : problemText['more-than-mankind']
}
