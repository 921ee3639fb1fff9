import { TextArea } from '#ui/fields/TextArea'
import type { AgeRow, TouchedCase } from '#shared/ipc/ages'
import { agesText as words } from '#shared/text/ages'
import { wrongWith, type AgeForm } from './age-form.ts'
import { AgePart } from './AgePart.tsx'
import { TouchedCases } from './TouchedCases.tsx'

type ReasonProps = {
  readonly row: AgeRow
  readonly form: AgeForm
  /** Open cases that saving would touch. */
  readonly touched: readonly TouchedCase[]
}

/** Why the ages are changed, and the open cases that this touches. GDPR art. 5(2). */
export function ReasonPart({ row: { own }, form, touched }: ReasonProps) {
  return (
    <AgePart section={words.sections.reason}>
      {own ? (
        <p dir="auto" className="text-14 wrap-anywhere text-ink-soft">
          {words.lastReason(own.changedOn, own.reason)}
        </p>
      ) : null}
      <TextArea
        label={words.fields.reason}
        value={form.draft.reason}
        onChange={(reason) => form.change({ reason })}
        isRequired
        description={words.fields.reasonHint}
        error={wrongWith(form, 'reason')}
      />
      {touched.length === 0 ? null : (
        <div className="flex flex-col gap-1">
          <h3 className="text-13 font-semibold text-ink">{words.touchedCases}</h3>
          <TouchedCases label={words.touchedCases} cases={touched} tell={words.wouldBe} />
        </div>
      )}
    </AgePart>
  )
}
