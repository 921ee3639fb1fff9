import { deletionSettingsText as text } from '#shared/text/deletion-settings'
import { InlineChoice } from '#ui/inline/InlineChoice'
import { notesOf } from './FirstValue.tsx'
import { SettingsPart } from './SettingsPart.tsx'
import type { SettingsFields } from './use-deletion-settings.ts'

type SectionProps = { readonly fields: SettingsFields }
type AnswerWords = { readonly yes: string; readonly no: string }

/** Who decides, and whether anything may be told in words of one's own. GDPR art. 17(3), 5(1)(c). */
export function DecisionSection({ fields }: SectionProps) {
  return (
    <SettingsPart id="decision">
      <AnswerRow
        fields={fields}
        name="needsTwoPeople"
        words={text.twoPeople}
        hint={text.twoPeopleHint}
      />
      <AnswerRow fields={fields} name="allowsText" words={text.text} hint={text.textHint} />
    </SettingsPart>
  )
}

type AnswerRowProps = SectionProps & {
  readonly name: 'needsTwoPeople' | 'allowsText'
  readonly words: AnswerWords
  readonly hint: string
}

function AnswerRow({ fields, name, words, hint }: AnswerRowProps) {
  const { value, onSave, ...row } = fields.field(name)
  const choices = Object.entries(words).map(([id, label]) => ({ id, label }))
  return (
    <InlineChoice
      {...row}
      choices={choices}
      value={value ? 'yes' : 'no'}
      onSave={async (answer) => (answer === null ? null : onSave(answer === 'yes'))}
      description={hint}
      notes={notesOf(fields, name)}
    />
  )
}
