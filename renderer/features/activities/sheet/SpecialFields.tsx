import { activityText } from '#shared/text/activity'
import { art9Words, specialTypeWords } from '#shared/text/choices'
import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { asAnswer, asChoice, choicesOf } from '../../../parts/fields/field-kinds.ts'
import { listFields } from '../../../parts/fields/item-fields.ts'
import type { SectionProps } from './activity-sheet.ts'

const conditions = withLetters(art9Words)

/** Special categories, or the statement that somebody checked and there are none. GDPR art. 9. */
export function SpecialFields({ sheet }: SectionProps) {
  const { fields, activity } = sheet
  const { specialCategoriesPresent, specialCategories } = activity
  const answer = fields.field('specialCategoriesPresent')
  const isAsked = specialCategoriesPresent === 'yes' || specialCategories.length > 0
  return (
    <>
      <InlineChoice {...asAnswer(answer, activityText.specialAnswers)} />
      {isAsked ? <SpecialTypes sheet={sheet} /> : null}
    </>
  )
}

function SpecialTypes({ sheet: { fields } }: SectionProps) {
  const row = fields.field('specialCategories')
  return (
    <>
      <InlineMultiPick
        {...row}
        choices={choicesOf(specialTypeWords)}
        value={row.value.map(({ type }) => type)}
        onSave={(types) =>
          fields.update(({ specialCategories }) => ({
            specialCategories: types.map(
              (type) =>
                specialCategories.find((before) => before.type === type) ?? {
                  type,
                  condition: null,
                },
            ),
          }))
        }
      />
      {listFields(fields, 'specialCategories').items.map(({ item, field }) => {
        const words = { ...activityText.conditionOf, label: specialTypeWords[item.type] }
        return <InlineSelect key={item.type} {...asChoice(field('condition', words), conditions)} />
      })}
    </>
  )
}

function withLetters<Letter extends string>(words: Record<Letter, string>): Record<Letter, string> {
  const lettered = choicesOf(words).map(({ id, label }) => [id, activityText.condition(id, label)])
  // The keys are those of the table given.
  return Object.fromEntries(lettered) as Record<Letter, string>
}
