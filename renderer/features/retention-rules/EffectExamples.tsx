import type { RuleEffect } from '#shared/ipc/retention'
import { retentionRulesText as words } from '#shared/text/retention-rules'
import { formatNumber } from '../../ui/format-count.ts'
import { formatDate } from '../../ui/format-date.ts'

type Example = RuleEffect['examples'][number]

const dayOf = (day: string | null) => (day === null ? words.withoutDate : formatDate(day))

/** The first of the dates that saving would move, from the day they have to the day they would have. */
export function EffectExamples({ effect: { examples, moved } }: { readonly effect: RuleEffect }) {
  return (
    <>
      <table aria-label={words.examples} className="w-full border-collapse text-13">
        <thead>
          <tr className="border-b border-rule text-left text-12 text-ink-faint">
            <Head title={words.exampleCategory} />
            <Head title={words.exampleEvent} />
            <Head title={words.exampleRecords} isNumber />
            <Head title={words.exampleFrom} />
            <Head title={words.exampleTo} />
          </tr>
        </thead>
        <tbody>
          {examples.map((example, place) => (
            // Examples have no name of their own, and their order is all there is.
            <ExampleRow key={place} example={example} />
          ))}
        </tbody>
      </table>
      {examples.length < moved ? (
        <p className="pt-1 text-12 text-ink-faint">{words.moreExamples(examples.length, moved)}</p>
      ) : null}
    </>
  )
}

function Head({ title, isNumber }: { readonly title: string; readonly isNumber?: boolean }) {
  return (
    <th
      scope="col"
      className={`px-2 py-1.5 font-semibold first:pl-0 ${isNumber ? 'text-right' : ''}`}
    >
      {title}
    </th>
  )
}

function ExampleRow({
  example: { category, system, eventOn, records, from, to },
}: {
  readonly example: Example
}) {
  return (
    <tr className="border-b border-hairline">
      <td dir="auto" className="h-row py-1 pr-2 wrap-anywhere">
        {system === null ? category : `${category}, ${system}`}
      </td>
      <td className="px-2 whitespace-nowrap text-ink-soft">
        {eventOn === null ? '' : formatDate(eventOn)}
      </td>
      <td className="px-2 text-right whitespace-nowrap">
        {records === null ? words.notCounted : formatNumber(records)}
      </td>
      <td className="px-2 whitespace-nowrap text-ink-soft">{dayOf(from)}</td>
      <td className="px-2 whitespace-nowrap">{dayOf(to)}</td>
    </tr>
  )
}
