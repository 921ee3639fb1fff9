import { useId } from 'react'
import { Input, Select, TextField } from 'react-aria-components'
import { PlainNotes } from '#ui/fields/PlainNotes'
import { SelectControl } from '#ui/fields/SelectControl'
import { LeaveArea } from '#ui/inline/LeaveArea'
import { rowBodyClass, RowHeading, rowLabelClass, RowValue, SheetRow } from '#ui/sheet/SheetRow'
import { catalogueText as words } from '#shared/text/catalogues'
import { controls } from '#shared/text/controls'
import { controlClass } from '../../../ui/fields/field-look.ts'
import type { InlineRowProps } from '../../../ui/inline/inline-row.ts'
import { handleInlineKey } from '../../../ui/inline/inline-keys.ts'
import { useInlineEdit } from '../../../ui/inline/use-inline-edit.ts'
import { joinPeriod, splitPeriod, type PeriodUnit } from './period-parts.ts'

const units = (Object.entries(words.periodUnits) as [PeriodUnit, string][]).map(([id, label]) => ({
  id,
  label,
}))

/** A period as a number and its unit, kept as ISO 8601; an emptied number is no period. */
export function InlinePeriod(props: InlineRowProps<string | null>) {
  const { id, label, article, value, onSave, description, notes } = props
  const labelId = useId()
  const edit = useInlineEdit<string>({
    value: value ?? '',
    draftKey: id,
    onSave: (draft) => onSave(joinPeriod(splitPeriod(draft))),
  })
  const parts = splitPeriod(edit.shown)
  const type = (changed: Partial<typeof parts>) => {
    const { count, unit } = { ...parts, ...changed }
    edit.change(`P${count.trim()}${unit}`)
  }
  return (
    <SheetRow id={id} notes={notes}>
      <div role="group" aria-labelledby={labelId} className={rowBodyClass}>
        <RowHeading article={article}>
          <span id={labelId} className={rowLabelClass}>
            {label}
          </span>
        </RowHeading>
        <RowValue>
          <LeaveArea
            className="flex items-center"
            onLeave={() => void edit.save()}
            onKey={(event) => {
              handleInlineKey(event, edit)
              if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
                void edit.save()
            }}
          >
            <TextField
              aria-label={words.periodCount(label)}
              value={parts.count}
              onChange={(count) => type({ count })}
              isInvalid={edit.problem !== null}
              validationBehavior="aria"
              className={`shrink-0 ${parts.count === '' ? 'mr-3 w-22' : ''}`}
              // The unit follows the number as in a sentence.
              {...(parts.count === ''
                ? {}
                : { style: { width: `calc(${parts.count.length}ch + 1rem)` } })}
            >
              <Input
                inputMode="numeric"
                placeholder={controls.notRecorded}
                className={controlClass.inline}
              />
            </TextField>
            <Select
              aria-label={words.periodUnit(label)}
              value={parts.unit}
              // The list only reports ids of the units it was given.
              onChange={(unit) => type({ unit: unit as PeriodUnit })}
            >
              <SelectControl choices={units} look="inline" />
            </Select>
          </LeaveArea>
          <PlainNotes description={description} error={edit.problem} />
        </RowValue>
      </div>
    </SheetRow>
  )
}
