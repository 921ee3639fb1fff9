import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { SectionHeading } from '#ui/sheet/SectionHeading'
import type { TableColumn } from '#ui/table/PlainTable'
import { ReadTable } from '#ui/table/ReadTable'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import type { Register } from '#shared/domain/register/register'
import { statusWords } from '#shared/text/choices'
import { journalText as words } from '#shared/text/journal'

type Line = {
  readonly id: string
  readonly refNo: string
  readonly name: string
  readonly purpose: string | null
  readonly status: keyof typeof statusWords
}

/** Header and activities of a register, in words, to be read. */
export function AsOfRegister({ data }: { readonly data: RegisterData }) {
  const { register, activities, processorActivities } = data
  return (
    <div className="flex flex-col gap-8">
      <Header register={register} />
      <section aria-labelledby="as-of-activities">
        <SectionHeading id="as-of-activities" title={words.asOfActivities(activities.length)} />
        {activities.length === 0 ? (
          <p className="py-2 text-14 text-ink-soft">{words.asOfNoActivities}</p>
        ) : (
          <ReadTable
            label={words.asOfActivities(activities.length)}
            columns={columns}
            rows={inOrder(activities)}
          />
        )}
      </section>
      {processorActivities.length > 0 ? (
        <section aria-labelledby="as-of-processing">
          <SectionHeading
            id="as-of-processing"
            title={words.asOfProcessorActivities(processorActivities.length)}
          />
          <ReadTable
            label={words.asOfProcessorActivities(processorActivities.length)}
            columns={columns.filter(({ id }) => id !== 'purpose')}
            rows={inOrder(processorActivities.map((each) => ({ ...each, purpose: null })))}
          />
        </section>
      ) : null}
    </div>
  )
}

function Header({ register }: { readonly register: Register }) {
  const { legalName, contact, dpo, registerVersion } = register
  const facts: [string, string | null][] = [
    [words.legalName, legalName],
    [words.contact, contact.postalAddress ?? contact.email ?? contact.phone],
    [words.officer, dpo.name],
    [words.version, registerVersion],
  ]
  return (
    <section aria-labelledby="as-of-header" className="max-w-column">
      <SectionHeading id="as-of-header" title={words.asOfHeader} />
      {facts.map(([label, value]) => (
        <DefinitionRow key={label} label={label}>
          <Text text={value} />
        </DefinitionRow>
      ))}
    </section>
  )
}

function Text({ text }: { readonly text: string | null }) {
  if (text === null) return <span className="text-ink-faint">{words.notRecorded}</span>
  return (
    <span dir="auto" className="line-clamp-2 wrap-anywhere whitespace-pre-line">
      {text}
    </span>
  )
}

const columns: TableColumn<Line>[] = [
  { id: 'ref', title: words.reference, width: '6rem', cell: ({ refNo }) => <Text text={refNo} /> },
  { id: 'name', title: words.name, width: '30%', cell: ({ name }) => <Text text={name} /> },
  { id: 'purpose', title: words.purpose, cell: ({ purpose }) => <Text text={purpose} /> },
  { id: 'status', title: words.status, width: '6rem', cell: ({ status }) => statusWords[status] },
]

const collator = new Intl.Collator('en', { numeric: true })

function inOrder(lines: readonly Line[]): Line[] {
  return lines.toSorted((a, b) => collator.compare(a.refNo, b.refNo))
}
