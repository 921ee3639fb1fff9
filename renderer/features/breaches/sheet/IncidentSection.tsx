import { InlineText } from '#ui/inline/InlineText'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { breachSheetText as words } from '#shared/text/breach-sheet'
import {
  breachDutyWords,
  breachStateHints,
  breachStateWords,
  peopleStateWords,
} from '#shared/text/breach-words'
import { asTitle } from '../../../parts/fields/field-kinds.ts'
import { BreachPart } from './BreachPart.tsx'
import type { PartProps } from './breach-sheet.ts'
import { GapList } from './GapNotes.tsx'

/** What it is called, where it stands and what it asks for next. GDPR art. 33(5). */
export function IncidentSection({ sheet }: PartProps) {
  const { state, people, isOpen } = sheet.summary
  const gaps = sheet.gaps.length === 0 ? undefined : <GapList sheet={sheet} />
  return (
    <BreachPart id="incident">
      <InlineText {...asTitle(sheet.fields.field('title'))} />
      <DefinitionRow label={words.phase} notes={gaps}>
        {breachStateWords[state]}
        <span className="block text-12 text-ink-faint">{breachStateHints[state]}</span>
      </DefinitionRow>
      <DefinitionRow label={words.people} article={words.peopleArticle}>
        {peopleStateWords[people]}
      </DefinitionRow>
      {isOpen ? (
        <DefinitionRow label={words.next}>
          <Duties sheet={sheet} />
        </DefinitionRow>
      ) : null}
    </BreachPart>
  )
}

function Duties({ sheet: { summary } }: PartProps) {
  const { duties } = summary
  if (duties.length === 0) return <span className="text-ink-soft">{words.nothingNext}</span>
  return (
    <ol className="flex flex-col gap-1">
      {duties.map((duty) => (
        <li key={duty}>
          {breachDutyWords[duty].name}{' '}
          <span className="text-12 whitespace-nowrap text-ink-faint">
            {breachDutyWords[duty].article}
          </span>
        </li>
      ))}
    </ol>
  )
}
