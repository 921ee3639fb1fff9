import { CheckField } from '#ui/fields/CheckField'
import { RadioField } from '#ui/fields/RadioField'
import { CLEARED_GROUNDS } from '#shared/domain/deletions/choices'
import { offeredDeletionEvents } from '#shared/domain/deletions/offered-events'
import { deletionStepText } from '#shared/text/deletion-steps'
import { clearedGroundWords, freezeWords } from '#shared/text/deletion-words'
import { latest } from './first-draft.ts'
import { statusBefore, type StepPartProps } from './step-part.ts'

const words = deletionStepText.cleared

/** Why the data stay, what is lifted, and that the check left nothing behind. GDPR art. 5(1)(c), 8(1). */
export function ClearFields({ sheet, form, corrected }: StepPartProps) {
  const { draft, change, problemOf } = form
  const status = statusBefore(sheet, corrected)
  const { grounds } = offeredDeletionEvents(status)
  const stopped = latest(sheet, 'frozen')?.stopped ?? []
  return (
    <>
      <RadioField
        label={words.ground}
        isRequired
        choices={CLEARED_GROUNDS.filter((id) => grounds.includes(id) || id === draft.ground).map(
          (id) => ({
            id,
            label: clearedGroundWords[id].name,
            description: clearedGroundWords[id].article,
          }),
        )}
        value={draft.ground}
        onChange={(ground) => change({ ground })}
        error={problemOf('ground')}
      />
      {stopped.length === 0 ? null : (
        <div className="flex flex-col gap-1">
          <span className="text-13 font-semibold text-ink">{words.lifted}</span>
          <ul>
            {stopped.map((each) => (
              <li key={each}>{freezeWords[each].name}</li>
            ))}
          </ul>
        </div>
      )}
      {status.hasCollected ? (
        <CheckField
          label={words.erased}
          description={words.erasedHint}
          isChecked={draft.isCheckErased}
          onChange={(isCheckErased) => change({ isCheckErased })}
          error={form.refusals > 0 ? problemOf('isCheckErased') : null}
        />
      ) : null}
    </>
  )
}
