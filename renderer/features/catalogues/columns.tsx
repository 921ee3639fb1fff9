import { Button } from '#ui/actions/Button'
import { Popover } from '#ui/layers/Popover'
import type { TableColumn } from '#ui/table/PlainTable'
import type { CatalogueRecord } from '#shared/domain/catalogues/catalogue'
import { withCapital } from '#shared/text/capital'
import { countryName, recipientKindWords } from '#shared/text/choices'
import { catalogueFields, catalogueText as words } from '#shared/text/catalogues'
import type { NamedKind } from '../../parts/linked/new-entry.ts'
import { formatDate } from '../../ui/format-date.ts'
import type { UsersOf } from '../../parts/users/use-users.ts'
import { UserLinks } from '../../parts/users/UserLinks.tsx'

export type AnyEntry = CatalogueRecord<NamedKind>

type Fact<K extends NamedKind> = {
  readonly id: string
  readonly title: string
  readonly width?: string
  readonly text: (entry: CatalogueRecord<K>) => string | null
}

const country = (code: string | null) => code && countryName(code)
const fact = <K extends NamedKind>(each: Fact<K>) => each
const fields = catalogueFields

/** The key facts of each list after the name, in words. */
const facts: { readonly [K in NamedKind]: readonly Fact<K>[] } = {
  'data-category': [
    fact<'data-category'>({
      id: 'description',
      title: fields['data-category'].description.label,
      text: ({ description }) => description,
    }),
  ],
  recipient: [
    {
      id: 'kind',
      title: fields.recipient.kind.label,
      width: '9rem',
      text: ({ kind }) => withCapital(recipientKindWords[kind]),
    },
    {
      id: 'country',
      title: fields.recipient.country.label,
      width: '9rem',
      text: (entry) => country(entry.country),
    },
    { id: 'note', title: fields.recipient.note.label, text: ({ note }) => note },
  ],
  processor: [
    { id: 'service', title: fields.processor.service.label, text: ({ service }) => service },
    {
      id: 'country',
      title: fields.processor.country.label,
      width: '9rem',
      text: (entry) => country(entry.country),
    },
    { id: 'contract', title: words.contract, text: contractWords },
  ],
  system: [
    {
      id: 'place',
      title: fields.system.storageLocation.label,
      text: (entry) => entry.storageLocation,
    },
    {
      id: 'country',
      title: fields.system.country.label,
      width: '9rem',
      text: (entry) => country(entry.country),
    },
  ],
  measure: [
    {
      id: 'description',
      title: fields.measure.description.label,
      text: ({ description }) => description,
    },
  ],
}

/** The columns of a list: name, key facts, and which records use the entry. */
export function columnsOf(kind: NamedKind, users: UsersOf): TableColumn<AnyEntry>[] {
  return [
    { ...nameColumn, width: NAME_WIDTHS[kind] },
    ...factsOfKind(kind).map(({ text, ...column }) => ({
      ...column,
      cell: (entry: AnyEntry) => <FactText text={text(entry)} />,
    })),
    {
      id: 'uses',
      title: words.usedIn,
      width: '7rem',
      cell: (entry) => <Uses entry={entry} users={users} />,
    },
  ]
}

/** Everything a search looks through. */
export function factsOf(kind: NamedKind, entry: AnyEntry): string {
  const told = factsOfKind(kind).map(({ text }) => text(entry) ?? '')
  return [entry.name, ...told].join('\n')
}

// The facts of a kind are only given entries of that kind's own list.
const factsOfKind = (kind: NamedKind) => facts[kind] as readonly Fact<NamedKind>[]

const NAME_WIDTHS: Record<NamedKind, string> = {
  'data-category': '16rem',
  recipient: '14rem',
  processor: '14rem',
  system: '16rem',
  measure: '16rem',
}

const nameColumn: TableColumn<AnyEntry> = {
  id: 'name',
  title: fields['data-category'].name.label,
  cell: ({ name }) => (
    <span dir="auto" title={name} className="block truncate text-ink">
      {name}
    </span>
  ),
}

function FactText({ text }: { readonly text: string | null }) {
  if (!text) return null
  return (
    <span className="block py-1">
      <span dir="auto" title={text} className="line-clamp-2 wrap-anywhere text-ink-soft">
        {text}
      </span>
    </span>
  )
}

function Uses({ entry, users }: { readonly entry: AnyEntry; readonly users: UsersOf }) {
  const found = users(entry.id)
  if (found.length === 0) return <span className="text-ink-faint">{words.notUsed}</span>
  return (
    <span className="-ml-2 flex">
      <Popover
        label={words.usesOf(entry.name)}
        placement="bottom end"
        trigger={<Button kind="plain">{words.uses(found.length)}</Button>}
      >
        <UserLinks users={found} />
      </Popover>
    </span>
  )
}

function contractWords({ contractRef, contractOn }: CatalogueRecord<'processor'>): string | null {
  if (!contractRef) return null
  return contractOn ? `${contractRef}, ${formatDate(contractOn)}` : contractRef
}
