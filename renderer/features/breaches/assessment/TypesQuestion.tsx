import { CheckField } from '#ui/fields/CheckField'
import { BASE_SCORES, DATA_TYPES, type DataType } from '#shared/domain/breaches/severity'
import { assessmentText as words } from '#shared/text/breach-assessment'
import { dataTypeWords } from '#shared/text/enisa-help'
import { OpenNote } from './OpenNote.tsx'
import type { Calculator } from './use-calculator.ts'

/** Which types of data are affected, each with the score it begins at. ENISA 2013. */
export function TypesQuestion({ calculator }: { readonly calculator: Calculator }) {
  const { types } = calculator.draft
  const toggle = (type: DataType, isOn: boolean) => {
    const chosen = isOn ? [...types, { type, adjust: null, why: '' }] : types
    const kept = chosen.filter((each) => isOn || each.type !== type)
    const inOrder = DATA_TYPES.flatMap((each) => kept.filter((one) => one.type === each))
    calculator.answer({ types: inOrder })
  }
  return (
    <div role="group" aria-label={words.types.short} className="flex flex-col gap-1">
      {DATA_TYPES.map((type) => (
        <CheckField
          key={type}
          label={dataTypeWords[type].name}
          description={`${dataTypeWords[type].covers}. ${words.types.begins(BASE_SCORES[type])}`}
          isChecked={types.some((each) => each.type === type)}
          onChange={(isOn) => toggle(type, isOn)}
        />
      ))}
      <OpenNote calculator={calculator} message={words.types.missing} />
    </div>
  )
}
