import { Link } from '@tanstack/react-router'
import {
  CATALOGUE_KINDS,
  type CatalogueKind,
  type Catalogues,
} from '#shared/domain/catalogues/catalogue'
import { catalogueText, catalogueWords } from '#shared/text/catalogues'
import { formatNumber } from '../../ui/format-count.ts'

type KindTabsProps = { readonly current: CatalogueKind; readonly catalogues: Catalogues }

const tabClass =
  'flex cursor-default items-baseline gap-1.5 border-b-2 border-transparent py-1.5 text-14 text-ink-soft hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink'

/** The six lists side by side, each with how many entries it holds; rules are kept where retention is. */
export function KindTabs({ current, catalogues }: KindTabsProps) {
  return (
    <nav aria-label={catalogueText.lists} className="mb-3 border-b border-hairline px-6">
      <ul className="-mb-px flex flex-wrap gap-x-5">
        {CATALOGUE_KINDS.map((kind) => (
          <li key={kind}>
            {kind === 'retention-rule' ? (
              <Link to="/retention/rules" className={tabClass}>
                <TabWords kind={kind} count={catalogues[kind].length} />
              </Link>
            ) : (
              <Link
                to="/catalogues/$kind"
                params={{ kind }}
                aria-current={kind === current ? 'page' : undefined}
                className={tabClass}
              >
                <TabWords kind={kind} count={catalogues[kind].length} />
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

type TabWordsProps = { readonly kind: CatalogueKind; readonly count: number }

function TabWords({ kind, count }: TabWordsProps) {
  return (
    <>
      {catalogueWords[kind].many}
      <span className="text-12 font-normal text-ink-faint">{formatNumber(count)}</span>
    </>
  )
}
