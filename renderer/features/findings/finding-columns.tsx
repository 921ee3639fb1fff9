import { FINDINGS, type FindingCode } from '#shared/domain/findings/codes'
import { SEVERITIES, type Severity } from '#shared/domain/findings/finding'
import { basisOf } from '#shared/domain/findings/basis'
import type { OpenFinding } from '#shared/ipc/findings'
import { fieldName } from '#shared/text/field-names'
import { findingsListText } from '#shared/text/findings-list'
import { findingText, findingWords, severityText } from '#shared/text/findings'
import { SeverityMark } from '#ui/marks/SeverityMark'
import { severityTone } from '../../parts/findings/severity-tone.ts'
import { CellText } from '../../parts/list/CellText.tsx'
import type { ListColumn } from '../../parts/list/list-column.ts'
import { firstView } from '../../parts/list/list-view.ts'

const text = findingsListText
const words = text.columns
type Standing = keyof typeof text.standing

/** Every column of the work list, in its first order. */
export const findingColumns: readonly ListColumn<OpenFinding>[] = [
  {
    id: 'severity',
    title: words.severity,
    width: 6,
    sortValue: ({ finding }) => SEVERITIES.indexOf(finding.severity),
    render: ({ finding: { severity } }) => (
      <SeverityMark tone={severityTone[severity]} label={severityText[severity].name} />
    ),
    filter: {
      valuesOf: ({ finding }) => [finding.severity],
      // The column's values are the severities of its rows.
      wordOf: (id) => severityText[id as Severity].name,
    },
  },
  {
    id: 'code',
    title: words.code,
    width: 9.5,
    sortValue: ({ finding }) => finding.code,
    render: ({ finding }) => <CellText text={finding.code} isQuiet />,
    filter: { valuesOf: ({ finding }) => [finding.code], wordOf: codeWord },
  },
  {
    id: 'finding',
    title: words.finding,
    width: 12,
    grow: 2,
    isFixed: true,
    sortValue: findingTitle,
    render: (row) => <FindingCell row={row} />,
  },
  {
    id: 'record',
    title: words.record,
    width: 8,
    grow: 2,
    sortValue: ({ refNo }) => refNo,
    render: (row) => <CellText text={recordTitle(row)} />,
    filter: { valuesOf: (row) => [recordTitle(row)] },
  },
  {
    id: 'answer',
    title: words.answer,
    width: 6.25,
    sortValue: (row) => row.answer?.answeredOn ?? null,
    render: (row) => <CellText text={answerWord(row)} />,
    filter: {
      valuesOf: (row) => standings(row),
      // The column's values are the standings of its rows.
      wordOf: (id) => text.standing[id as Standing],
    },
  },
  {
    id: 'field',
    title: words.field,
    width: 8,
    grow: 1,
    isHiddenAtFirst: true,
    sortValue: fieldTitle,
    render: (row) => <CellText text={fieldTitle(row)} />,
    filter: { valuesOf: (row) => [fieldTitle(row)] },
  },
  {
    id: 'article',
    title: words.article,
    width: 9,
    grow: 1,
    isHiddenAtFirst: true,
    sortValue: articleOf,
    render: (row) => <CellText text={articleOf(row)} isQuiet />,
  },
]

/** The arrangement of the work list before anyone changed it: worst first, record by record. */
export const firstFindingsView = firstView(findingColumns, [
  { id: 'severity', desc: false },
  { id: 'record', desc: false },
])

/** Everything the search over findings looks at. */
export function findingSearchText(row: OpenFinding): string {
  const { code, about } = row.finding
  const { title, explain } = findingWords(code, row.subject)
  return [
    code,
    title,
    explain,
    ...about,
    recordTitle(row),
    fieldTitle(row),
    basisOf(row.finding.code, row.subject),
  ].join('\n')
}

/** The gap in a few words. */
export function findingTitle({ finding, subject }: OpenFinding): string {
  return findingWords(finding.code, subject).title
}

/** The record a finding sits on, by reference and name. */
export function recordTitle({ subject, refNo, name }: OpenFinding): string {
  return subject === 'register' ? text.header : `${refNo} ${name}`
}

/** The field that closes a finding, in words. */
export function fieldTitle({ subject, finding }: OpenFinding): string {
  return fieldName(subject, finding.field)
}

function articleOf({ subject, finding }: OpenFinding): string {
  return basisOf(finding.code, subject)
}

function FindingCell({ row }: { readonly row: OpenFinding }) {
  const title = findingTitle(row)
  const about = row.finding.about.join(', ')
  return (
    <span className="flex min-w-0 items-baseline gap-2.5">
      <span title={title} className="max-w-full min-w-0 shrink-0 truncate">
        {title}
      </span>
      {about ? (
        <span title={about} className="min-w-0 truncate text-12 text-ink-faint">
          <bdi>{about}</bdi>
        </span>
      ) : null}
    </span>
  )
}

function standings({ answer, needsYou }: OpenFinding): Standing[] {
  if (!needsYou) return ['accepted']
  return answer ? ['open', 'due'] : ['open']
}

function answerWord({ answer, needsYou }: OpenFinding): string | null {
  if (!answer) return null
  return needsYou ? text.standing.due : text.standing.accepted
}

function codeWord(code: string): string {
  // The column's values are the codes of its rows; an old arrangement may name one that is gone.
  const known = code as FindingCode
  return known in FINDINGS ? `${code} ${findingText[known].title}` : code
}
