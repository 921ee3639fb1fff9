import type { ComponentType } from 'react'
import { TimePointField } from '#ui/fields/TimePointField'
import type { DeletionEventKind } from '#shared/domain/deletions/event'
import { deletionStepText as words } from '#shared/text/deletion-steps'
import { AgeFields } from './AgeFields.tsx'
import { ClearFields } from './ClearFields.tsx'
import { CloseFields } from './CloseFields.tsx'
import { ConsentFields } from './ConsentFields.tsx'
import { DecideFields } from './DecideFields.tsx'
import { DeletedFields } from './DeletedFields.tsx'
import { FreezeFields } from './FreezeFields.tsx'
import { StartFields } from './StartFields.tsx'
import type { StepPartProps } from './step-part.ts'
import { VerifyFields } from './VerifyFields.tsx'

const FIELDS: Record<DeletionEventKind, ComponentType<StepPartProps> | null> = {
  frozen: FreezeFields,
  'age-checked': AgeFields,
  'consent-checked': ConsentFields,
  cleared: ClearFields,
  decided: DecideFields,
  'deletion-started': StartFields,
  deleted: DeletedFields,
  verified: VerifyFields,
  closed: CloseFields,
  'taken-over': null,
}

type StepFieldsProps = StepPartProps & { readonly kind: DeletionEventKind }

/** The moment of a step, and what its guard needs. */
export function StepFields({ kind, ...props }: StepFieldsProps) {
  const { sheet, form } = props
  const Fields = FIELDS[kind]
  return (
    <>
      <TimePointField
        label={words.moment(kind)}
        isRequired
        timeZone={sheet.deletion.timeZone}
        value={form.draft.moment}
        onChange={(moment) => form.change({ moment })}
        error={form.problemOf('at')}
      />
      {Fields ? <Fields {...props} /> : null}
    </>
  )
}
