import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { breachStatus } from '#shared/domain/breaches/breach-status'
import { breachSheetText as words } from '#shared/text/breach-sheet'
import { peopleStateWords } from '#shared/text/breach-words'
import { MessageSection } from '../documents/MessageSection.tsx'
import { BreachPart } from './BreachPart.tsx'
import type { PartProps } from './breach-sheet.ts'
import { peopleLines } from './people-lines.ts'

/** Whether and how people are told, and the message to them. GDPR art. 34. */
export function TellingSection({ sheet }: PartProps) {
  const { breach, summary } = sheet
  return (
    <BreachPart id="people">
      <DefinitionRow label={words.peopleState.label} article={words.peopleArticle}>
        {peopleStateWords[summary.people]}
        {peopleLines(breachStatus(breach), breach.timeZone).map((line) => (
          <span key={line} className="block text-13 whitespace-pre-line text-ink-soft">
            {line}
          </span>
        ))}
      </DefinitionRow>
      <MessageSection sheet={sheet} />
    </BreachPart>
  )
}
