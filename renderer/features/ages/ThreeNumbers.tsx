import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import type { AgeTable } from '#shared/ipc/ages'
import { agesText } from '#shared/text/ages'
import { countryName } from '#shared/text/choices'

const words = agesText.numbers

type TableProps = { readonly table: AgeTable }

/** The three ages that notices mix, side by side, and whose applies to a user abroad. GDPR art. 8(1), 8(3), 13. */
export function ThreeNumbers({ table }: TableProps) {
  const { noticeAge, noticeWording } = table.settings
  const known = table.rows.filter(({ capacity }) => capacity.age !== null).length
  return (
    <section aria-label={words.label} className="@container flex flex-col gap-3">
      <dl className="grid gap-x-8 gap-y-4 @min-[40rem]:grid-cols-3">
        <OneNumber
          name={words.consent}
          article={words.consentArticle}
          value={consentHere(table)}
          hint={words.consentHint}
        />
        <OneNumber
          name={words.capacity}
          article={words.capacityArticle}
          value={words.capacityValue(known)}
          hint={words.capacityHint}
        />
        <OneNumber
          name={words.notice}
          article={words.noticeArticle}
          value={words.noticeValue(noticeAge)}
          hint={words.noticeHint}
        >
          {noticeWording ? (
            <span dir="auto" className="block text-13 wrap-anywhere text-ink-soft">
              “{noticeWording}”
            </span>
          ) : null}
        </OneNumber>
      </dl>
      <AbroadRule table={table} />
    </section>
  )
}

type OneNumberProps = {
  readonly name: string
  readonly article: string
  readonly value: string
  readonly hint: string
  readonly children?: ReactNode
}

function OneNumber({ name, article, value, hint, children }: OneNumberProps) {
  return (
    <div className="border-t border-rule pt-2">
      <dt className="text-13 font-semibold text-ink">
        {name} <span className="text-12 font-normal text-ink-faint">{article}</span>
      </dt>
      <dd className="flex flex-col gap-1 pt-0.5">
        <span className="text-16 text-ink">{value}</span>
        {children}
        <span className="text-13 text-ink-soft">{hint}</span>
      </dd>
    </div>
  )
}

function AbroadRule({ table: { settings } }: TableProps) {
  return (
    <p className="text-13 text-ink-soft">
      {words.unknown} {words.abroad(settings.abroad)}{' '}
      <span className="whitespace-nowrap text-warning">{words.toBeConfirmed}</span>{' '}
      <span className="text-12 whitespace-nowrap text-ink-faint">{words.abroadArticle}</span>{' '}
      <Link
        to="/settings/deletions"
        search={{ section: 'ages' }}
        className="rounded-mark whitespace-nowrap text-accent underline"
      >
        {words.settings}
      </Link>
    </p>
  )
}

function consentHere({ rows, controllerCountry }: AgeTable): string {
  const here = rows.find(({ country }) => country === controllerCountry)
  return here ? words.consentHere(countryName(here.country), here.age) : words.consentNowhere
}
