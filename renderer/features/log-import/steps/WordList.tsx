import { useState, type ReactNode } from 'react'
import { Button } from '#ui/actions/Button'
import { logImportText } from '#shared/text/log-import'
import { hintClass } from '../../../ui/fields/field-look.ts'
import { formatNumber } from '../../../ui/format-count.ts'

const words = logImportText.words

/** Words nobody has explained come first, then the frequent ones. */
export function undecidedFirst<T extends { count: number }>(
  values: readonly T[],
  isUndecided: (value: T) => boolean,
): T[] {
  return [...values].sort(
    (a, b) => Number(isUndecided(b)) - Number(isUndecided(a)) || b.count - a.count,
  )
}

type WordListProps<T> = {
  readonly title: string
  readonly hint?: string
  readonly values: readonly T[]
  readonly isRemembered: (value: string) => boolean
  readonly children: (value: T) => ReactNode
}

const SHOWN_AT_FIRST = 30

/** Words of the file with how often they stand there, and what each means here. */
export function WordList<T extends { value: string; count: number }>(props: WordListProps<T>) {
  const { title, hint, values, isRemembered, children } = props
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? values : values.slice(0, SHOWN_AT_FIRST)
  if (values.length === 0) return null
  return (
    <section className="flex max-w-column flex-col gap-1">
      <h3 className="text-16 font-semibold text-ink">{title}</h3>
      {hint ? <p className="text-13 text-ink-soft">{hint}</p> : null}
      <table aria-label={title} className="mt-1 w-full table-fixed text-13">
        <thead>
          <tr className="border-b border-rule text-12 text-ink-faint">
            <th scope="col" className="py-1.5 pr-4 text-left font-semibold">
              {words.value}
            </th>
            <th scope="col" className="w-16 py-1.5 pr-4 text-right font-semibold">
              {words.rows}
            </th>
            <th scope="col" className="w-[55%] py-1.5 text-left font-semibold">
              {words.meaning}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((each) => (
            <tr key={each.value} className="border-b border-hairline">
              <th scope="row" title={each.value} className="py-1.5 pr-4 text-left font-normal">
                <bdi className="line-clamp-3">{each.value}</bdi>
                {isRemembered(each.value) ? (
                  <span className={`${hintClass} block`}>{words.remembered}</span>
                ) : null}
              </th>
              <td className="pr-4 text-right">{formatNumber(each.count)}</td>
              <td className="py-1">{children(each)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < values.length ? (
        <div>
          <Button kind="plain" onPress={() => setWhole(true)}>
            {words.more(values.length - shown.length)}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
