import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { ComboField } from '#ui/fields/ComboField'
import { SelectField } from '#ui/fields/SelectField'
import { TextField } from '#ui/fields/TextField'
import { Popover } from '#ui/layers/Popover'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { hasInk } from '#shared/domain/values/text'
import { activityText } from '#shared/text/activity'
import { retentionEventWords } from '#shared/text/retention'
import { useCommand } from '../../../call.ts'
import { choicesOf } from '../../../parts/fields/field-kinds.ts'
import { saveProblem } from '../../../parts/fields/save-problem.ts'
import { newRule } from '../../../parts/linked/new-entry.ts'
import type { SaveField } from '../../../ui/inline/use-inline-edit.ts'
import { nextRuleRef } from './next-rule-ref.ts'

type NewRuleProps = {
  readonly category: string
  readonly rules: readonly RetentionRule[]
  /** Chooses the rule just made. */
  readonly onMade: SaveField<string | null>
}

const words = activityText.rule

/** Makes a rule of the commonest kind on the spot: a period after an event. */
export function NewRule(props: NewRuleProps) {
  return (
    <Popover
      label={activityText.newRuleFor(props.category)}
      trigger={<Button kind="plain">{activityText.newRule}</Button>}
    >
      {(close) => <NewRuleForm {...props} onDone={close} />}
    </Popover>
  )
}

function NewRuleForm({ category, rules, onMade, onDone }: NewRuleProps & { onDone: () => void }) {
  const [draft, setDraft] = useState<Draft>({ name: category, count: '', unit: 'Y', event: null })
  const [problem, setProblem] = useState<string | null>(null)
  const save = useCommand('catalogues:save')
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const create = async () => {
    const wrong = problemOf(draft)
    if (wrong) return setProblem(wrong)
    const period = draft.count === '' ? null : `P${Number(draft.count)}${draft.unit}`
    const rule = { name: draft.name.trim(), period, event: draft.event }
    try {
      const record = newRule(nextRuleRef(rules), rule)
      await save.mutateAsync({ kind: 'retention-rule', record })
      await onMade(record.id)
      onDone()
    } catch (error) {
      setProblem(saveProblem(error).message)
    }
  }
  return (
    <>
      <RuleFields draft={draft} onChange={set} problem={problem} />
      <Button kind="primary" onPress={() => void create()} isBusy={save.isPending}>
        {words.create}
      </Button>
    </>
  )
}

type Draft = { name: string; count: string; unit: keyof typeof words.units; event: string | null }
type RuleFieldsProps = {
  readonly draft: Draft
  readonly onChange: (change: Partial<Draft>) => void
  readonly problem: string | null
}

function RuleFields({ draft, onChange, problem }: RuleFieldsProps) {
  return (
    <>
      <TextField
        label={words.name}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        error={problem}
        autoFocus
      />
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label={words.count}
          value={draft.count}
          onChange={(count) => onChange({ count: count.trim() })}
        />
        <SelectField
          label={words.unit}
          choices={choicesOf(words.units)}
          value={draft.unit}
          onChange={(unit) => onChange({ unit: unit ?? 'Y' })}
        />
      </div>
      <ComboField
        label={words.event}
        choices={choicesOf(retentionEventWords)}
        value={draft.event}
        onChange={(event) => onChange({ event })}
        onCreate={async (text) => ({ id: text, label: text })}
        description={words.otherKinds}
      />
    </>
  )
}

function problemOf({ name, count }: Draft): string | null {
  if (!hasInk(name)) return words.nameMissing
  return count === '' || /^[1-9]\d{0,4}$/.test(count) ? null : words.periodWrong
}
