import { Button } from '#ui/actions/Button'
import { Popover } from '#ui/layers/Popover'
import type { TableColumn } from '#ui/table/PlainTable'
import type { CatalogueKind, CatalogueRecord } from '#shared/domain/catalogues/catalogue'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { withCapital } from '#shared/text/capital'
import { answerWord, countryName, recipientKindWords } from '#shared/text/choices'
import { catalogueFields, catalogueText as words } from '#shared/text/catalogues'
import { retentionSentence } from '#shared/text/retention'
import { formatDate } from '../../ui/format-date.ts'
import type { UsersOf } from './use-users.ts'
import { UserLinks } from './UserLinks.tsx'

export type AnyEntry = CatalogueRecord<CatalogueKind>

type Context = { readonly rules: readonly RetentionRule[]; readonly users: UsersOf }
type Fact<K extends CatalogueKind> = {
  readonly id: string
  readonly title: string
  readonly width?: string
  readonly text: (entry: CatalogueRecord<K>, rules: readonly RetentionRule[]) => string | null
}

const country = (code: string | null) => code && countryName(code)
const fact = <K extends CatalogueKind>(each: Fact<K>) => each
const fields = catalogueFields

/** The key facts of each list after the name, in words. */
const facts: { readonly [K in CatalogueKind]: readonly Fact<K>[] } = {
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
  'retention-rule': [
    { id: 'rule', title: words.rule, text: retentionSentence },
    {
      id: 'told',
      title: words.told,
      width: '6.5rem',
      text: (entry) => answerWord(entry.statedInNotice),
    },
  ],
}

/** The columns of a list: name, key facts, and which records use the entry. */
export function columnsOf(kind: CatalogueKind, context: Context): TableColumn<AnyEntry>[] {
  return [
    ...(kind === 'retention-rule' ? [refColumn] : []),
    { ...nameColumn, width: NAME_WIDTHS[kind] },
    ...factsOfKind(kind).map(({ text, ...column }) => ({
      ...column,
      cell: (entry: AnyEntry) => <FactText text={text(entry, context.rules)} />,
    })),
    {
      id: 'uses',
      title: words.usedIn,
      width: '7rem',
      cell: (entry) => <Uses entry={entry} users={context.users} />,
    },
  ]
}

/** Everything a search looks through. */
export function factsOf(
  kind: CatalogueKind,
  entry: AnyEntry,
  rules: readonly RetentionRule[],
): string {
  const told = factsOfKind(kind).map(({ text }) => text(entry, rules) ?? '')
  return [entry.name, 'ref' in entry ? entry.ref : '', ...told].join('\n')
}

// The facts of a kind are only given entries of that kind's own list.
const factsOfKind = (kind: CatalogueKind) => facts[kind] as readonly Fact<CatalogueKind>[]

const NAME_WIDTHS: Record<CatalogueKind, string> = {
  'data-category': '16rem',
  recipient: '14rem',
  processor: '14rem',
  system: '16rem',
  measure: '16rem',
  'retention-rule': '12rem',
}

const refColumn: TableColumn<AnyEntry> = {
  id: 'ref',
  title: fields['retention-rule'].ref.label,
  width: '6.5rem',
  cell: (entry) => <FactText text={'ref' in entry ? entry.ref : null} />,
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
