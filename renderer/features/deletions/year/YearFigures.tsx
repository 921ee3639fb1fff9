import type { DeletionSettings } from '#shared/domain/deletions/settings'
import type { YearlySummary } from '#shared/domain/deletions/yearly'
import { deletionYearText as text } from '#shared/text/deletion-year'
import { EmptyState } from '#ui/marks/EmptyState'
import { SectionHeading } from '#ui/sheet/SectionHeading'
import { CountTable } from './CountTable.tsx'
import { PAIR } from './pair.ts'
import { BandTable, SpreadTables } from './SpreadTables.tsx'
import { TargetFigures } from './TargetFigures.tsx'

type YearFiguresProps = {
  readonly summary: YearlySummary
  readonly settings: DeletionSettings
}

/** What came of a year's cases, how long they took, and who they were as far as that is kept. GDPR art. 5(2). */
export function YearFigures({ summary, settings }: YearFiguresProps) {
  if (summary.cases === 0)
    return (
      <EmptyState title={text.nothingTitle(summary.year)} article={text.article}>
        {text.nothingHint}
      </EmptyState>
    )
  return (
    <>
      <p className="text-13 text-ink-soft">{text.counts}</p>
      <div className={PAIR}>
        <Results summary={summary} />
        <BandTable summary={summary} />
      </div>
      <TargetFigures summary={summary} settings={settings} />
      <SpreadTables summary={summary} />
    </>
  )
}

function Results({ summary }: Pick<YearFiguresProps, 'summary'>) {
  const { cases, deleted, withKept, clearedAdult, clearedConsent } = summary
  const words = text.results
  const rows = [
    { id: 'deleted', label: words.deleted, count: deleted },
    { id: 'kept', label: words.kept, article: words.keptArticle, count: withKept, isPart: true },
    { id: 'adult', label: words.clearedAdult, count: clearedAdult },
    { id: 'consent', label: words.clearedConsent, count: clearedConsent },
    { id: 'rest', label: words.undecided, count: cases - deleted - clearedAdult - clearedConsent },
  ]
  return (
    <section aria-labelledby="year-results" className="flex flex-col">
      <SectionHeading id="year-results" title={words.title} article={words.article} />
      <CountTable label={words.title} head={text.outcome} rows={rows} total={cases} />
    </section>
  )
}
