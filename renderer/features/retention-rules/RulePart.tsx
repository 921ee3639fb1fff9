import { Select } from 'react-aria-components'
import { SelectControl } from '#ui/fields/SelectControl'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { retentionSentence } from '#shared/text/retention'
import type { PartProps } from './part-props.ts'
import { PartFrame } from './PartFrame.tsx'

type RulePartProps = PartProps<string | null> & {
  /** The rules that can be leant on. */
  readonly others: readonly RetentionRule[]
  readonly rules: readonly RetentionRule[]
}

/** Another rule, on which this one leans. */
export function RulePart(props: RulePartProps) {
  const { label, empty, value, onChange, error, errorId, others, rules } = props
  const choices = others.map((rule) => ({
    id: rule.id,
    label: rule.ref === rule.name ? rule.name : `${rule.ref} ${rule.name}`,
    description: retentionSentence(rule, rules),
  }))
  return (
    <PartFrame>
      <Select
        aria-label={label}
        aria-describedby={errorId}
        value={value}
        onChange={(id) => onChange(id === null ? null : String(id))}
        placeholder={empty}
        isInvalid={error !== undefined}
        validationBehavior="aria"
      >
        <SelectControl choices={choices} look="form" />
      </Select>
    </PartFrame>
  )
}
