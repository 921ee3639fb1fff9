import type { ImportPreview } from '#shared/ipc/exchange'
import { withCapital } from '#shared/text/capital'
import { entityWords, fieldName } from '#shared/text/journal'
import { exportingText } from '#shared/text/exporting'
import { formatInstant } from '../../ui/format-date.ts'

type ImportEffectsProps = { readonly preview: ImportPreview }

const words = exportingText.importing
const MOST_LISTED = 200

/** What an import would do, record by record; what stays the same is only counted. */
export function ImportEffects({ preview }: ImportEffectsProps) {
  const telling = preview.items.filter((item) => item.effect !== 'skip')
  const listed = telling.slice(0, MOST_LISTED)
  return (
    <section aria-label={words.counts(preview.counts)}>
      <p className="text-14 text-ink-soft">
        {words.from(preview.fileName, formatInstant(preview.exportedAt))}
      </p>
      <p className="mt-1 text-16 font-semibold text-ink">{words.counts(preview.counts)}</p>
      {listed.length > 0 ? (
        <table className="mt-3 w-full text-13">
          <thead>
            <tr className="border-b border-rule text-left text-ink-soft">
              {Object.values(words.columns).map((title) => (
                <th key={title} scope="col" className="py-1.5 pr-4 font-semibold">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.map((item) => (
              <tr key={`${item.entity} ${item.id}`} className="border-b border-hairline align-top">
                <td className="py-1.5 pr-4">{words.effects[item.effect]}</td>
                <td className="py-1.5 pr-4">{withCapital(entityWords[item.entity].one)}</td>
                <td className="py-1.5 pr-4" dir="auto">
                  {item.label}
                </td>
                <td className="py-1.5 text-ink-soft">
                  {item.fields.map((field) => fieldName(item.entity, field)).join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {telling.length > listed.length ? (
        <p className="mt-2 text-13 text-ink-soft">{words.more(telling.length - listed.length)}</p>
      ) : null}
    </section>
  )
}
