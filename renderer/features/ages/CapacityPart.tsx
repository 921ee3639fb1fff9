import { NumberField } from '#ui/fields/NumberField'
import { TextField } from '#ui/fields/TextField'
import { agesText } from '#shared/text/ages'
import type { AgeDraft } from './age-draft.ts'
import { wrongWith, type AgeForm } from './age-form.ts'
import { AgePart } from './AgePart.tsx'

const words = agesText.fields

/** From which age somebody can conclude contracts; a number of its own that decides no case. GDPR art. 8(3). */
export function CapacityPart({ form }: { readonly form: AgeForm }) {
  const { capacity } = form.draft
  const set = (patch: Partial<AgeDraft['capacity']>) =>
    form.change({ capacity: { ...capacity, ...patch } })
  return (
    <AgePart section={agesText.sections.capacity}>
      <NumberField
        label={words.capacityAge}
        value={capacity.age}
        onChange={(age) => set({ age })}
        minValue={0}
        maxValue={30}
        unit={words.years}
        description={words.capacityHint}
        error={wrongWith(form, 'capacity.age')}
      />
      <TextField
        label={words.capacitySource}
        value={capacity.source}
        onChange={(source) => set({ source })}
        isRequired={capacity.age !== null}
        error={wrongWith(form, 'capacity.source')}
      />
      <TextField
        label={words.capacityNote}
        value={capacity.note}
        onChange={(note) => set({ note })}
        error={wrongWith(form, 'capacity.note')}
      />
    </AgePart>
  )
}
