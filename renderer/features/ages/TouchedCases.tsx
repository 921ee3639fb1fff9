import { Link } from '@tanstack/react-router'
import type { TouchedCase } from '#shared/ipc/ages'
import { agesText } from '#shared/text/ages'
import { countryName } from '#shared/text/choices'

const words = agesText.outdated

type TouchedCasesProps = {
  readonly label: string
  readonly cases: readonly TouchedCase[]
  /** What a case applies and what it would, in words. */
  readonly tell: (ages: Pick<TouchedCase, 'applied' | 'would'>) => string
}

/** Open cases with the age they apply and the one they would, each leading to its sheet. */
export function TouchedCases({ label, cases, tell }: TouchedCasesProps) {
  return (
    <ul aria-label={label} className="flex flex-col">
      {cases.map(({ id, refNo, country, isDecided, ...ages }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline gap-x-3 border-b border-hairline py-1 text-13"
        >
          <Link
            to="/deletions/$id"
            params={{ id }}
            className="rounded-mark text-accent hover:underline"
          >
            {refNo}
          </Link>
          {country === null ? null : <span className="text-ink-soft">{countryName(country)}</span>}
          <span className="text-ink">{tell(ages)}</span>
          {isDecided ? <span className="text-ink-faint">{words.decided}</span> : null}
        </li>
      ))}
    </ul>
  )
}
