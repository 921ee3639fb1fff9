import { RadioField } from '#ui/fields/RadioField'
import { TextArea } from '#ui/fields/TextArea'
import type { Answer } from '#shared/domain/values/id'
import { problemText } from '#shared/text/problems'
import { retentionRulesText as words } from '#shared/text/retention-rules'
import type { RuleForm } from './rule-form.ts'

const ANSWERS = (Object.entries(words.toldChoices) as ['yes' | 'no' | 'open', string][]).map(
  ([id, label]) => ({ id, label, isQuiet: id === 'open' }),
)

/** What people are told, beside what the rule says. GDPR art. 13(2)(a). */
export function NoticeFields({ form }: { readonly form: RuleForm }) {
  const { draft, change, problems } = form
  const wrong = problems.get('wording')
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <TextArea
        label={words.wording}
        value={draft.wording ?? ''}
        onChange={(wording) => change({ wording })}
        placeholder={words.wordingEmpty}
        description={words.wordingHint}
        error={wrong ? problemText[wrong] : null}
      />
      <RadioField
        label={words.told}
        choices={ANSWERS}
        value={draft.statedInNotice ?? 'open'}
        onChange={(id) => change({ statedInNotice: answerOf(id) })}
        isInline
      />
    </div>
  )
}

function answerOf(id: 'yes' | 'no' | 'open'): Answer {
  return id === 'open' ? null : id
}
