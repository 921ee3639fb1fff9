import type { DeletionSummary } from '#shared/ipc/deletions'
import { countryName } from '#shared/text/choices'
import { deletionsListText as text } from '#shared/text/deletions-list'

type CountryCellProps = { readonly row: Pick<DeletionSummary, 'country' | 'art8'> }

/** The country of a case with the age that applies; its title says whether that is doubtful. GDPR art. 8(1). */
export function CountryCell({ row: { country, art8 } }: CountryCellProps) {
  const name = country === null ? text.noCountry : countryName(country)
  const doubt = art8 && text.ageStatus[art8.status]
  const told = [name, art8 && text.ageApplied(art8.age), doubt].filter(Boolean).join(', ')
  return (
    <span className="flex min-w-0 items-baseline gap-1.5" title={told}>
      <span className={`truncate ${country === null ? 'text-ink-faint' : ''}`}>{name}</span>{' '}
      {art8 ? (
        <span className="shrink-0 text-12 text-ink-faint tabular-nums">{text.age(art8.age)}</span>
      ) : null}
    </span>
  )
}
