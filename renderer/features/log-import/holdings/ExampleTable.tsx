import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import type { HoldingLogCheck } from '#shared/ipc/holding-logs'
import { withCapital } from '#shared/text/capital'
import { holdingLogText } from '#shared/text/holding-log'
import { eventWords } from '#shared/text/retention'
import { formatNumber } from '../../../ui/format-count.ts'
import { formatDate } from '../../../ui/format-date.ts'

const words = holdingLogText.check
const SHOWN_AT_FIRST = 10
type Example = HoldingLogCheck['difference']['examples'][number]

/** The first holdings that would change, with their numbers before and after. */
export function ExampleTable({ examples }: { readonly examples: readonly Example[] }) {
  const [isWhole, setWhole] = useState(false)
  if (examples.length === 0) return null
  const { columns } = words
  const shown = isWhole ? examples : examples.slice(0, SHOWN_AT_FIRST)
  return (
    <section className="flex max-w-column flex-col gap-2">
      <h3 className="text-16 font-semibold text-ink">{words.examples(examples.length)}</h3>
      <table aria-label={words.examples(examples.length)} className="w-full text-13">
        <thead>
          <tr className="border-b border-rule text-left text-12 text-ink-faint">
            <th scope="col" className="py-1.5 pr-4 font-semibold">
              {columns.event}
            </th>
            <th scope="col" className="w-28 py-1.5 pr-4 font-semibold">
              {columns.on}
            </th>
            <th scope="col" className="w-32 py-1.5 pr-4 font-semibold">
              {columns.marks}
            </th>
            <th scope="col" className="w-24 py-1.5 pr-4 text-right font-semibold">
              {columns.before}
            </th>
            <th scope="col" className="w-24 py-1.5 text-right font-semibold">
              {columns.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((example) => (
            <ExampleRow key={keyOf(example)} example={example} />
          ))}
        </tbody>
      </table>
      {shown.length < examples.length ? (
        <div>
          <Button kind="plain" onPress={() => setWhole(true)}>
            {words.moreExamples(examples.length - shown.length)}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

function ExampleRow({ example }: { readonly example: Example }) {
  const { event, on, isFlagged, isChild, before, after } = example
  const marks = [...(isFlagged ? [words.flagged] : []), ...(isChild ? [words.child] : [])]
  return (
    <tr className="border-b border-hairline">
      <td className="py-1.5 pr-4">
        {withCapital(event === null ? words.notStarted : eventWords(event))}
      </td>
      <td className="py-1.5 pr-4 whitespace-nowrap">{on === null ? null : formatDate(on)}</td>
      <td className="py-1.5 pr-4">{marks.join(', ')}</td>
      <td className="py-1.5 pr-4 text-right text-ink-soft">{numberOr(before)}</td>
      <td className="py-1.5 text-right">{numberOr(after)}</td>
    </tr>
  )
}

function numberOr(value: number | null): string {
  return value === null ? '–' : formatNumber(value)
}

function keyOf({ event, on, isFlagged, isChild }: Example): string {
  return [event, on, isFlagged, isChild].join(' ')
}
