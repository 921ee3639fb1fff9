import { DateField } from '#ui/fields/DateField'
import { SelectField } from '#ui/fields/SelectField'
import { TextArea } from '#ui/fields/TextArea'
import { TextField } from '#ui/fields/TextField'
import { recordErasureText as text } from '#shared/text/erasures'
import { methodChoices } from './method-choices.ts'
import type { ErasureForm } from './use-erasure-form.ts'

/** How, when and by whom it was erased, and what proves it. GDPR art. 5(2), 17(1), rec. 26. */
export function ErasureFacts({ form }: { readonly form: ErasureForm }) {
  const { draft, set, problemOf } = form
  return (
    <div className="grid gap-4 pt-2 @min-[40rem]:grid-cols-2">
      <DateField
        isRequired
        label={text.on}
        value={draft.on}
        onChange={(on) => set({ on })}
        error={problemOf('on')}
      />
      <SelectField
        isRequired
        label={text.method}
        choices={methodChoices}
        placeholder={text.choose}
        value={draft.method}
        onChange={(method) => set({ method })}
        error={problemOf('method')}
      />
      <TextField
        isRequired
        label={text.by}
        value={draft.by}
        onChange={(by) => set({ by })}
        error={problemOf('by')}
      />
      <TextArea
        label={text.evidence}
        description={text.evidenceHint}
        value={draft.evidence}
        onChange={(evidence) => set({ evidence })}
        error={problemOf('evidence')}
      />
      {Object.values(form.parts).some(({ isKept }) => isKept) ? (
        <TextField
          isRequired
          label={text.owner}
          value={draft.holdOwner}
          onChange={(holdOwner) => set({ holdOwner })}
          error={problemOf('holdOwner')}
        />
      ) : null}
    </div>
  )
}
