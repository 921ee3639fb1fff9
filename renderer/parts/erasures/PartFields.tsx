import { CheckField } from '#ui/fields/CheckField'
import { DateField } from '#ui/fields/DateField'
import { NumberField } from '#ui/fields/NumberField'
import { SelectField } from '#ui/fields/SelectField'
import { TextField } from '#ui/fields/TextField'
import type { ErasureLine } from '#shared/domain/retention/erasure'
import { recordErasureText as text } from '#shared/text/erasures'
import { holdReasonChoices } from '../legal-holds/reason-choices.ts'
import { stillDue, type PartDraft } from './part-draft.ts'
import type { ErasureForm } from './use-erasure-form.ts'

export type PartFieldsProps = {
  readonly form: ErasureForm
  readonly line: ErasureLine
  readonly part: PartDraft
}

/** How much of one holding went and what is kept back, with its reason; the rest stays due. GDPR art. 17(3). */
export function PartFields({ form, line, part }: PartFieldsProps) {
  const { holdingId, records } = line
  const problems = form.partProblemsOf(holdingId)
  const set = (change: Partial<PartDraft>) => form.setPart(holdingId, change)
  if (records === null) return <p className="px-2 text-ink-soft">{text.needsNumber}</p>
  const rest = stillDue(part, line)
  return (
    <div className="flex flex-col gap-3 border-l-2 border-rule pl-4 text-14">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <NumberField
          autoFocus
          label={text.erasedOf(records)}
          description={part.isKept ? text.erasedHint : null}
          minValue={0}
          maxValue={records}
          value={part.erased}
          onChange={(erased) => set({ erased })}
          error={problems.erased ?? null}
        />
        {rest > 0 ? (
          <p role="status" className="py-1.5 text-ink-soft">
            {text.stillDue(rest)}
          </p>
        ) : null}
      </div>
      <CheckField
        label={text.keep}
        description={text.keepHint}
        isChecked={part.isKept}
        onChange={(isKept) => set({ isKept })}
      />
      {part.isKept ? <KeptFields part={part} problems={problems} most={records} set={set} /> : null}
    </div>
  )
}

type KeptFieldsProps = {
  readonly part: PartDraft
  readonly problems: ReturnType<ErasureForm['partProblemsOf']>
  readonly most: number
  readonly set: (change: Partial<PartDraft>) => void
}

function KeptFields({ part, problems, most, set }: KeptFieldsProps) {
  return (
    <div className="grid gap-4 pl-6 @min-[40rem]:grid-cols-2">
      <NumberField
        isRequired
        label={text.kept}
        minValue={0}
        maxValue={most}
        value={part.kept}
        onChange={(kept) => set({ kept })}
        error={problems.kept ?? null}
      />
      <SelectField
        isRequired
        label={text.reason}
        choices={holdReasonChoices}
        placeholder={text.choose}
        value={part.reason}
        onChange={(reason) => set({ reason })}
        error={problems.reason ?? null}
      />
      <TextField
        isRequired
        label={text.citation}
        value={part.citation}
        onChange={(citation) => set({ citation })}
        error={problems.citation ?? null}
      />
      <DateField
        isRequired
        label={text.review}
        value={part.reviewOn}
        onChange={(reviewOn) => set({ reviewOn })}
        error={problems.reviewOn ?? null}
      />
    </div>
  )
}
