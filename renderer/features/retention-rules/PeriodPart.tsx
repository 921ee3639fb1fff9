import { Input, Select, TextField } from 'react-aria-components'
import { SelectControl } from '#ui/fields/SelectControl'
import { retentionRulesText as words } from '#shared/text/retention-rules'
import { unitChoices } from './period-unit-choices.ts'
import type { PartProps } from './part-props.ts'
import { PartFrame, partClass } from './PartFrame.tsx'
import { splitPeriod, type PeriodUnit } from './period-parts.ts'

/** A period as a number and its unit; an emptied number is no period. */
export function PeriodPart({
  label,
  empty,
  value,
  onChange,
  error,
  errorId,
}: PartProps<string | null>) {
  const parts = splitPeriod(value ?? '')
  const type = (changed: Partial<typeof parts>) => {
    const { count, unit } = { ...parts, ...changed }
    onChange(`P${count}${unit}`)
  }
  const isEmpty = parts.count.trim() === ''
  return (
    <PartFrame>
      <span className="flex items-start gap-1">
        <TextField
          aria-label={words.periodCount(label)}
          aria-describedby={errorId}
          value={parts.count}
          onChange={(count) => type({ count })}
          isInvalid={error !== undefined}
          validationBehavior="aria"
          className="flex min-w-0"
        >
          <Input inputMode="numeric" placeholder={empty} className={partClass} />
        </TextField>
        {isEmpty ? null : (
          <Select
            aria-label={words.periodUnit(label)}
            value={parts.unit}
            // The list only reports ids of the units it was given.
            onChange={(unit) => type({ unit: unit as PeriodUnit })}
          >
            <SelectControl choices={unitChoices(parts.count)} look="form" />
          </Select>
        )}
      </span>
    </PartFrame>
  )
}
