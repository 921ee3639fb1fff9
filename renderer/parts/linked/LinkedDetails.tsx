import { Link } from '@tanstack/react-router'
import type { CatalogueKind } from '#shared/domain/catalogues/catalogue'

export type LinkedDetail = {
  readonly id: string
  readonly name: string
  /** What the list says about it, as in "contract AV-7, 3 Mar 2025". */
  readonly details: string
}

export type LinkedDetailsProps = {
  readonly kind: CatalogueKind
  readonly entries: readonly LinkedDetail[]
}

/** What the lists say about the linked entries; each name leads to where it is edited. */
export function LinkedDetails({ kind, entries }: LinkedDetailsProps) {
  return entries.map(({ id, name, details }) => (
    <span key={id} className="block py-0.5 text-13 text-ink-soft">
      <Link
        to="/catalogues/$kind"
        params={{ kind }}
        search={{ id }}
        className="rounded-mark text-accent hover:underline"
      >
        <bdi>{name}</bdi>
      </Link>
      {details ? `: ${details}` : null}
    </span>
  ))
}
