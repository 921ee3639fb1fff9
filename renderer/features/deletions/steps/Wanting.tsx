import type { DeletionEventKind } from '#shared/domain/deletions/event'
import { deletionStepText } from '#shared/text/deletion-steps'
import { Missing } from './Missing.tsx'
import { statusBefore, type StepPartProps } from './step-part.ts'

const words = deletionStepText.wanting
type WantedField = keyof typeof words.fields

/** What a step needs that stands in the sheet and not in its form. */
const WANTED: Partial<Record<DeletionEventKind, readonly WantedField[]>> = {
  deleted: ['categoryIds', 'systemIds'],
  closed: ['processors', 'recipients'],
}

type WantingProps = StepPartProps & { readonly kind: DeletionEventKind }

/** What has to be there before the step can be recorded, each with the way to it. GDPR art. 17, 19, 28(3)(g). */
export function Wanting({ sheet, kind, form, corrected }: WantingProps) {
  const wanted = WANTED[kind] ?? []
  // Nobody has to be told where nothing is deleted.
  const isOwed = kind !== 'closed' || statusBefore(sheet, corrected).decision === 'delete'
  if (wanted.length === 0 || !isOwed || corrected !== null) return null
  const tone = form.refusals > 0 ? 'blocker' : 'warning'
  return (
    <section aria-label={words.title} className="flex flex-col gap-1">
      <h3 className="text-13 font-semibold text-ink">{words.title}</h3>
      <ul>
        {wanted.map((field) => (
          <Missing
            key={field}
            {...words.fields[field]}
            field={words.fields[field].place}
            tone={form.found.some((problem) => problem.field === field) ? tone : 'good'}
            onLeave={form.leave}
          />
        ))}
      </ul>
    </section>
  )
}
