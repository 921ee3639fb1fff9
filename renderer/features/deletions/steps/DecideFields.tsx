import { CheckField } from '#ui/fields/CheckField'
import { SelectField } from '#ui/fields/SelectField'
import { DECISION_ROLES, type DecisionRole } from '#shared/domain/deletions/choices'
import { deletionStepText } from '#shared/text/deletion-steps'
import { decisionRoleWords } from '#shared/text/deletion-words'
import { KeptList } from './KeptList.tsx'
import type { StepPartProps } from './step-part.ts'

const words = deletionStepText.decided
const ROLES = DECISION_ROLES.map((id) => ({ id, label: decisionRoleWords[id] }))

/** Who decides, and what a law does not allow to be deleted. GDPR art. 17(1)(f), 17(3). */
export function DecideFields({ form, corrected }: StepPartProps) {
  const { draft, change, problemOf } = form
  return (
    <>
      <Roles form={form} />
      <CheckField
        label={words.tested}
        description={words.testedHint}
        isChecked={draft.areExceptionsTested}
        onChange={(areExceptionsTested) => change({ areExceptionsTested })}
        error={form.refusals > 0 ? problemOf('areExceptionsTested') : null}
      />
      {corrected === null ? <KeptList form={form} /> : null}
    </>
  )
}

function Roles({ form }: Pick<StepPartProps, 'form'>) {
  const { draft, change, problemOf } = form
  const { roles } = draft
  const set = (place: number, role: DecisionRole | null) =>
    change({ roles: roles.with(place, role) })
  const problem = problemOf('roles')
  const isMissing = (place: number) => form.refusals > 0 && roles[place] === null
  return (
    <div role="group" aria-label={words.roles} className="flex flex-col gap-3">
      <div className="grid gap-4 @min-[30rem]:grid-cols-2">
        {roles.map((role, place) => (
          <SelectField
            // People have a place alone; their roles may be the same.
            key={ORDINALS[place] ?? place}
            label={ORDINALS[place] ?? ORDINALS[0]}
            isRequired
            choices={ROLES}
            placeholder={deletionStepText.choose}
            value={role}
            onChange={(next) => set(place, next)}
            error={isMissing(place) ? problem : null}
          />
        ))}
      </div>
      <p className="text-12 text-ink-faint">
        {words.rolesHint}
        {roles.length > 1 ? ` ${words.twoPeople}` : ''}
      </p>
    </div>
  )
}

const ORDINALS = [words.first, words.second] as const
