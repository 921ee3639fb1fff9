import { factsOf } from '#shared/domain/retention/facts'
import { retentionDate } from '#shared/domain/retention/retention-date'
import { FIRST_RETENTION_SETTINGS } from '#shared/domain/retention/settings'
import { newHoldingText as text } from '#shared/text/holdings'
import { useQuery } from '../../call.ts'
import { asHolding } from './new-holding.ts'
import { RetentionChip } from './RetentionChip.tsx'
import { RetentionExplanation, type Reckoning } from './RetentionExplanation.tsx'
import type { HoldingGround, NewHoldingEntry } from './use-new-holding.ts'

export type DatePreviewProps = {
  readonly entry: NewHoldingEntry
  readonly ground: HoldingGround
}

/** The last permitted day of what is entered so far, with its steps. GDPR art. 5(1)(e). */
export function DatePreview({ entry, ground }: DatePreviewProps) {
  const { dueSoonDays } = useQuery('retention:settings', undefined).data ?? FIRST_RETENTION_SETTINGS
  const holds = useQuery('holds:list', undefined).data ?? []
  const { rules, known } = ground
  const { fields, rule } = entry
  const day = { asOf: known.today, dueSoonDays }
  return (
    <section aria-labelledby="date-preview" className="flex min-w-0 flex-col gap-2">
      <h3 id="date-preview" className="text-14 font-semibold text-ink">
        {text.preview}
      </h3>
      {fields === null ? (
        <p className="text-12 text-ink-soft">{text.noPreview}</p>
      ) : (
        <Reckoned
          {...{ rule, rules, day }}
          holding={fields}
          facts={factsOf(
            asHolding(fields, known.today),
            holds.map(({ hold }) => hold),
          )}
        />
      )}
    </section>
  )
}

function Reckoned(reckoning: Reckoning) {
  const { rule, rules, facts, day } = reckoning
  const date = retentionDate(rule, rules, facts, day)
  return (
    <>
      <p role="status">
        <RetentionChip date={date} />
      </p>
      <RetentionExplanation {...reckoning} hasDate={date.dueOn !== null} />
    </>
  )
}
