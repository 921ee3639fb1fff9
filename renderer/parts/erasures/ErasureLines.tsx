import { Fragment } from 'react'
import { Button } from '#ui/actions/Button'
import type { ErasureLine } from '#shared/domain/retention/erasure'
import { erasureSheetText, recordErasureText as text } from '#shared/text/erasures'
import { eventWords } from '#shared/text/retention-words'
import { formatNumber } from '../../ui/format-count.ts'
import { formatDate } from '../../ui/format-date.ts'
import { NEW_PART } from './part-draft.ts'
import { PartFields } from './PartFields.tsx'
import type { ErasureForm } from './use-erasure-form.ts'

export type ErasureLinesProps = {
  readonly form: ErasureForm
  readonly preview: NonNullable<ErasureForm['preview']>
}

const words = erasureSheetText.columns
/** So many lines stand without a scroll of their own, so that what is asked beneath stays in sight. */
const SHORT = 5

/** Every holding that will be ticked off, each with the way to say that only part of it went. */
export function ErasureLines({ form, preview }: ErasureLinesProps) {
  const { lines, holdings } = preview
  const hasParts = Object.keys(form.parts).length > 0
  const height = lines.length <= SHORT ? '' : hasParts ? 'max-h-96' : 'max-h-60'
  return (
    <div className={`overflow-auto ${height}`}>
      <table aria-label={text.lines} className="w-full min-w-[36rem] border-collapse text-13">
        <thead>
          <tr>
            {[words.category, words.event, words.due].map((title) => (
              <th key={title} scope="col" className={`${headClass} text-left`}>
                {title}
              </th>
            ))}
            <th scope="col" className={`${headClass} text-right`}>
              {words.held}
            </th>
            <th scope="col" className={headClass}>
              <span className="sr-only">{text.part}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.holdingId} form={form} line={line} />
          ))}
        </tbody>
      </table>
      {holdings > lines.length ? (
        <p className="py-2 text-ink-soft">{text.linesMore(holdings - lines.length)}</p>
      ) : null}
    </div>
  )
}

const headClass =
  'sticky top-0 z-10 bg-raised px-2 py-1.5 text-12 font-semibold text-ink-faint shadow-[inset_0_-1px_0_var(--rule)] first:pl-0'

type LineProps = { readonly form: ErasureForm; readonly line: ErasureLine }

function Line({ form, line }: LineProps) {
  const { holdingId, category, system, event, eventOn, dueOn, records } = line
  const part = form.parts[holdingId]
  const what = [category, system].filter(Boolean).join(', ')
  const choice = (
    <Button kind="plain" onPress={() => form.setPart(holdingId, part ? null : NEW_PART)}>
      <span aria-hidden="true">{part ? text.whole : text.part}</span>
      <span className="sr-only">{part ? text.wholeOf(what) : text.partOf(what)}</span>
    </Button>
  )
  return (
    <Fragment>
      <tr className={part ? '' : 'border-b border-hairline'}>
        <th scope="row" className="h-row px-2 py-1 text-left font-normal first:pl-0">
          <bdi className="text-ink">{category}</bdi>
          {system ? <bdi className="block text-12 text-ink-faint">{system}</bdi> : null}
        </th>
        <td className="px-2">
          {eventOn ? formatDate(eventOn) : null}
          {event ? <span className="block text-12 text-ink-faint">{eventWords(event)}</span> : null}
        </td>
        <td className="px-2 whitespace-nowrap">{dueOn ? formatDate(dueOn) : text.noDate}</td>
        <td className="px-2 text-right">
          {records === null ? text.noCount : formatNumber(records)}
        </td>
        <td className="text-right">{choice}</td>
      </tr>
      {part ? (
        <tr className="border-b border-hairline">
          <td colSpan={5} className="pb-3">
            <PartFields form={form} line={line} part={part} />
          </td>
        </tr>
      ) : null}
    </Fragment>
  )
}
