import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { ToneGlyph } from '#ui/marks/ToneGlyph'
import type { Draft } from '../draft.ts'
import { logImportText, rowProblemWords } from '#shared/text/log-import'
import { formatNumber } from '../../../ui/format-count.ts'
import { useWizard } from '../wizard-store.ts'

const words = logImportText.check
const SHOWN_AT_FIRST = 10

type ProblemTableProps = {
  readonly check: Pick<NonNullable<Draft['check']>['result'], 'problems' | 'counts'>
  /** Writes all of them into a file; without it the first are all there is. */
  readonly onSave?: () => void
}

/** The first rows with problems, by row and column; the saved list has them all. */
export function ProblemTable({ check, onSave }: ProblemTableProps) {
  const { work } = useWizard()
  const [isWhole, setWhole] = useState(false)
  const { counts } = check
  // What keeps a row out comes before what only leaves a value out.
  const problems = [...check.problems].sort((a, b) => Number(a.isWarning) - Number(b.isWarning))
  if (problems.length === 0) return null
  const shown = isWhole ? problems : problems.slice(0, SHOWN_AT_FIRST)
  const isCut = counts.refused + counts.warnings > problems.length
  return (
    <section className="flex max-w-column flex-col gap-2">
      <h3 className="text-16 font-semibold text-ink">{words.problems}</h3>
      <table aria-label={words.problems} className="w-full text-13">
        <thead>
          <tr className="border-b border-rule text-left text-12 text-ink-faint">
            <th scope="col" className="w-16 py-1.5 pr-4 text-right font-semibold">
              {words.problemRow}
            </th>
            <th scope="col" className="w-40 py-1.5 pr-4 font-semibold">
              {words.problemColumn}
            </th>
            <th scope="col" className="py-1.5 pr-4 font-semibold">
              {words.problemWhat}
            </th>
            <th scope="col" className="w-28 py-1.5 font-semibold">
              {words.problemEffect}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ row, column, code, isWarning }) => (
            <tr
              key={`${row} ${column} ${code}`}
              className="border-b border-hairline align-baseline"
            >
              <td className="py-1.5 pr-4 text-right">{formatNumber(row)}</td>
              <td className="py-1.5 pr-4">
                {column === null ? (
                  <span className="text-ink-soft">{words.wholeRow}</span>
                ) : (
                  <bdi>{column}</bdi>
                )}
              </td>
              <td className="py-1.5 pr-4">{rowProblemWords(code)}</td>
              <td className="py-1.5 whitespace-nowrap">
                <span className="inline-flex items-baseline gap-1.5">
                  <span className="self-center">
                    <ToneGlyph tone={isWarning ? 'warning' : 'error'} />
                  </span>
                  {isWarning ? words.warning : words.refused}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isWhole && isCut ? (
        <p className="text-13 text-ink-soft">{words.onlyFirst(problems.length)}</p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {shown.length < problems.length ? (
          <Button kind="plain" onPress={() => setWhole(true)}>
            {words.moreProblems(problems.length - shown.length)}
          </Button>
        ) : null}
        {onSave ? (
          <Button isBusy={work?.kind === 'problems'} onPress={onSave}>
            {words.saveProblems}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
