import { useId } from 'react'
import { PlainNotes } from '#ui/fields/PlainNotes'
import { SelectField } from '#ui/fields/SelectField'
import { retentionKindWords, retentionSentence } from '#shared/text/retention'
import {
  ruleFieldText,
  retentionRulesText as words,
  type EndingField,
} from '#shared/text/retention-rules'
import { choicesOf } from '../../parts/fields/field-kinds.ts'
import { KnownLaws } from './KnownLaws.tsx'
import { droppedParts, ruleOf } from './rule-draft.ts'
import type { RuleForm } from './rule-form.ts'
import { sentencePieces } from './rule-parts.ts'
import { partBase, SentenceField } from './SentenceField.tsx'
import { TextPart } from './TextPart.tsx'

/** A rule as a sentence whose parts are fields. GDPR art. 5(1)(e), 30(1)(f). */
export function RuleSentence({ form }: { readonly form: RuleForm }) {
  const { draft, saved, change } = form
  const dropped = droppedParts(draft, saved).map((field) => ruleFieldText[field].label)
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <SelectField
        label={words.kind}
        choices={choicesOf(retentionKindWords)}
        value={draft.kind}
        onChange={(kind) => change({ kind: kind ?? draft.kind })}
      />
      <div role="group" aria-label={words.sentence} className="text-14 leading-9 text-ink">
        <Part form={form} field="name" mark=":" />
        {sentencePieces(draft.kind).map((piece) =>
          'field' in piece ? (
            <Part key={piece.field} form={form} {...piece} />
          ) : (
            <span key={piece.words}> {piece.words} </span>
          ),
        )}
      </div>
      {draft.kind === 'legal_obligation' ? <KnownLaws form={form} /> : null}
      {dropped.length > 0 ? <p className="text-12 text-warning">{words.dropped(dropped)}</p> : null}
      {form.problems.size > 0 ? null : (
        <p aria-live="polite" className="text-12 text-ink-soft">
          <span className="text-ink-faint">{words.inRegister} </span>
          <span dir="auto">{words.says(retentionSentence(ruleOf(draft), form.rules))}</span>
        </p>
      )}
    </div>
  )
}

type PartProps = {
  readonly form: RuleForm
  readonly field: EndingField | 'name'
  /** The mark that follows the field and never leaves it. */
  readonly mark: string
}

/** A field with its mark, and what is wrong with it on a line of its own. */
function Part({ form, field, mark }: PartProps) {
  const errorId = useId()
  const { error } = partBase(form, field, errorId)
  return (
    <>
      <span className="whitespace-nowrap">
        {field === 'name' ? (
          <NamePart form={form} errorId={errorId} />
        ) : (
          <SentenceField form={form} field={field} errorId={errorId} />
        )}
        <span className="pl-0.5">{mark}</span>
      </span>{' '}
      {error === undefined ? null : (
        <span className="block leading-5">
          <PlainNotes error={error} errorId={errorId} />
        </span>
      )}
    </>
  )
}

type NamePartProps = { readonly form: RuleForm; readonly errorId: string }

function NamePart({ form, errorId }: NamePartProps) {
  const { draft, change } = form
  return (
    <TextPart
      {...partBase(form, 'name', errorId)}
      value={draft.name}
      onChange={(name) => change({ name })}
      isLine
    />
  )
}
