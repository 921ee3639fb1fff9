import { Link } from '@tanstack/react-router'
import {
  CATALOGUE_KINDS,
  type CatalogueKind,
  type Catalogues,
} from '#shared/domain/catalogues/catalogue'
import { catalogueText, catalogueWords } from '#shared/text/catalogues'
import { formatNumber } from '../../ui/format-count.ts'

type KindTabsProps = { readonly current: CatalogueKind; readonly catalogues: Catalogues }

/** The six lists side by side, each with how many entries it holds. */
export function KindTabs({ current, catalogues }: KindTabsProps) {
  return (
    <nav aria-label={catalogueText.lists} className="mb-3 border-b border-hairline px-6">
      <ul className="-mb-px flex flex-wrap gap-x-5">
        {CATALOGUE_KINDS.map((kind) => (
          <li key={kind}>
            <Link
              to="/catalogues/$kind"
              params={{ kind }}
              aria-current={kind === current ? 'page' : undefined}
              className="flex cursor-default items-baseline gap-1.5 border-b-2 border-transparent py-1.5 text-14 text-ink-soft hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {catalogueWords[kind].many}
              <span className="text-12 font-normal text-ink-faint">
                {formatNumber(catalogues[kind].length)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
