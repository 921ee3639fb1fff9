import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineNumber } from '#ui/inline/InlineNumber'
import { InlineText } from '#ui/inline/InlineText'
import { StateMark } from '#ui/marks/StateMark'
import type { Breach } from '#shared/domain/breaches/breach'
import { AFFECTED_DATA, SPECIAL_DATA } from '#shared/domain/breaches/choices'
import { concernsChildren } from '#shared/domain/breaches/concerns-children'
import { breachSheetText } from '#shared/text/breach-sheet'
import * as told from '#shared/text/breach-words'
import { asList, asPicks, asSetChoice, asText } from '../../../parts/fields/field-kinds.ts'
import { useLinkedList } from '../../../parts/linked/use-linked-list.ts'
import type { Choice } from '../../../ui/fields/choice.ts'
import { asAsked } from './as-asked.ts'
import { BreachPart } from './BreachPart.tsx'
import type { PartProps } from './breach-sheet.ts'

const words = breachSheetText.scope

type CountKind = Breach['people']['countIs']
type AffectedData = Breach['data']['types'][number]

/** Special categories stand apart: each makes the breach graver. GDPR art. 9(1), 10. */
const marks: ReadonlyMap<AffectedData, string> = new Map<AffectedData, string>([
  ...SPECIAL_DATA.map((id) => [id, words.art9] as const),
  ['criminal', words.art10],
])

const dataChoices: readonly Choice<AffectedData>[] = AFFECTED_DATA.map((id) => {
  const description = marks.get(id)
  return { id, label: told.affectedDataWords[id], ...(description ? { description } : {}) }
})

/** Who and what is affected, and how many. GDPR art. 33(3)(a). */
export function ScopeSection({ sheet }: PartProps) {
  return (
    <BreachPart id="scope">
      <PeopleRows sheet={sheet} />
      <DataRows sheet={sheet} />
    </BreachPart>
  )
}

function PeopleRows({ sheet: { breach, fields } }: PartProps) {
  const { field, update } = fields
  const { categories, other, count, countIs } = breach.people
  const save = (next: number | null) =>
    update(({ people }) => ({
      people: { ...people, count: next, countIs: sureness(next, people.countIs) },
    }))
  return (
    <>
      <InlineMultiPick
        {...asPicks(asAsked(field('people.categories')), told.peopleCategoryWords)}
        description={concernsChildren(breach) ? <ChildrenMark /> : undefined}
      />
      {categories.includes('other') || other !== null ? (
        <InlineText {...asText(field('people.other'))} />
      ) : null}
      <InlineNumber {...asAsked(field('people.count'))} unit={words.peopleUnit} onSave={save} />
      <InlineChoice
        {...asSetChoice(field('people.countIs'), told.countKindWords)}
        description={count !== null && countIs === 'unknown' ? words.contradiction : undefined}
      />
    </>
  )
}

function DataRows({ sheet: { breach, fields, catalogues } }: PartProps) {
  const { field, update } = fields
  const { types, other, records, recordsAre } = breach.data
  const categories = useLinkedList(catalogues, 'data-category')
  const save = (next: number | null) =>
    update(({ data }) => ({
      data: { ...data, records: next, recordsAre: sureness(next, data.recordsAre) },
    }))
  return (
    <>
      <InlineMultiPick
        {...asList(asAsked(field('data.types')))}
        choices={dataChoices}
        description={specialWords(types)}
      />
      {types.includes('other') || other !== null ? (
        <InlineText {...asText(field('data.other'))} />
      ) : null}
      <InlineMultiPick {...asList(field('data.categoryIds'))} {...categories} />
      <InlineNumber {...asAsked(field('data.records'))} unit={words.recordsUnit} onSave={save} />
      <InlineChoice
        {...asSetChoice(field('data.recordsAre'), told.countKindWords)}
        description={records !== null && recordsAre === 'unknown' ? words.contradiction : undefined}
      />
    </>
  )
}

function ChildrenMark() {
  return (
    <span className="text-ink">
      <StateMark tone="warning" label={words.children} />{' '}
      <span className="text-12 text-ink-faint">{words.childrenArticle}</span>
    </span>
  )
}

/** A number that was typed is no longer unknown, and one that was cleared is. */
function sureness(count: number | null, was: CountKind): CountKind {
  if (count === null) return 'unknown'
  return was === 'unknown' ? 'approximate' : was
}

/** The special ones among the data, named again below with their article. */
function specialWords(types: readonly AffectedData[]): string | undefined {
  const named = (mark: string) =>
    types
      .filter((type) => marks.get(type) === mark)
      .map((type) => told.affectedDataWords[type])
      .join(', ')
  const [special, criminal] = [named(words.art9), named(words.art10)]
  const lines = [special && words.special(special), criminal && words.criminal(criminal)]
  return lines.filter(Boolean).join(' ') || undefined
}
