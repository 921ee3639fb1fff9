import { useId } from 'react'
import { BELIEF_BASES, type BeliefBasis } from '#shared/domain/deletions/choices'
import { beliefBasisWords } from '#shared/text/deletion-words'
import { newDeletionText as text } from '#shared/text/deletions-list'
import { CheckField } from '#ui/fields/CheckField'

type BasisBoxesProps = {
  readonly value: readonly BeliefBasis[]
  readonly onChange: (value: readonly BeliefBasis[]) => void
}

/** On what the belief rests: kinds of facts, never the facts; several may be. GDPR art. 5(1)(c). */
export function BasisBoxes({ value, onChange }: BasisBoxesProps) {
  const titleId = useId()
  const choose = (basis: BeliefBasis, isChosen: boolean) =>
    onChange(BELIEF_BASES.filter((each) => (each === basis ? isChosen : value.includes(each))))
  return (
    <div role="group" aria-labelledby={titleId} className="flex flex-col">
      <p id={titleId} className="pb-1 text-13 font-semibold text-ink">
        {text.basis}
        <span className="ml-1 text-12 font-normal text-ink-faint"> {text.basisArticle}</span>
      </p>
      {BELIEF_BASES.map((basis) => (
        <CheckField
          key={basis}
          label={beliefBasisWords[basis]}
          isChecked={value.includes(basis)}
          onChange={(isChosen) => choose(basis, isChosen)}
        />
      ))}
    </div>
  )
}
