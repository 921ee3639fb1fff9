import type { DeletionSettings } from '#shared/domain/deletions/settings'
import type { TargetTally, YearlySummary } from '#shared/domain/deletions/yearly'
import { deletionYearText as text, tallyRows } from '#shared/text/deletion-year'
import { SectionHeading } from '#ui/sheet/SectionHeading'
import { PAIR } from './pair.ts'
import { CountTable } from './CountTable.tsx'

type TargetFiguresProps = {
  readonly summary: Pick<YearlySummary, 'freeze' | 'delete'>
  readonly settings: Pick<DeletionSettings, 'freezeHours' | 'deleteDays'>
}

/** How soon cases were frozen and data deleted, against the house targets. GDPR art. 17(1): without undue delay. */
export function TargetFigures({ summary, settings }: TargetFiguresProps) {
  return (
    <div className={PAIR}>
      <Target
        id="freeze"
        tally={summary.freeze}
        sentence={text.freeze.sentence(summary.freeze, settings.freezeHours)}
      />
      <Target
        id="delete"
        tally={summary.delete}
        sentence={text.delete.sentence(summary.delete, settings.deleteDays)}
      />
    </div>
  )
}

type TargetProps = {
  readonly id: 'freeze' | 'delete'
  readonly tally: TargetTally
  readonly sentence: string
}

function Target({ id, tally, sentence }: TargetProps) {
  const { title, article } = text[id]
  const rows = tallyRows(tally)
  const total = rows.reduce((sum, { count }) => sum + count, 0)
  return (
    <section aria-labelledby={`year-${id}`} className="flex min-w-0 flex-col">
      <SectionHeading id={`year-${id}`} title={title} article={article} />
      <p className="py-2 text-14 text-ink">{sentence}</p>
      {total === 0 ? null : (
        <CountTable label={title} head={text.outcome} rows={rows} total={total} />
      )}
    </section>
  )
}
