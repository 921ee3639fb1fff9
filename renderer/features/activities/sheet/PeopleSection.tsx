import { activityText } from '#shared/text/activity'
import { criminalWords, vulnerableWords } from '#shared/text/choices'
import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineText } from '#ui/inline/InlineText'
import {
  asAnswer,
  asOpenQuestion,
  asPicks,
  asText,
  asTexts,
} from '../../../parts/fields/field-kinds.ts'
import { ActivitySection } from './ActivitySection.tsx'
import type { SectionProps } from './activity-sheet.ts'
import { CategoryFields } from './CategoryFields.tsx'
import { SpecialFields } from './SpecialFields.tsx'

/** (c) Whose data are processed, and which. GDPR art. 30(1)(c). */
export function PeopleSection({ sheet }: SectionProps) {
  const { field } = sheet.fields
  const suggestions = [...sheet.knownSubjects, ...activityText.standardSubjects]
  return (
    <ActivitySection id="people">
      <InlineMultiPick {...asTexts(field('dataSubjects'), suggestions)} />
      <InlineMultiPick {...asPicks(field('vulnerableSubjects'), vulnerableWords)} />
      <CategoryFields sheet={sheet} />
      <SpecialFields sheet={sheet} />
      <OffenceFields sheet={sheet} />
      <InlineChoice {...asAnswer(field('anonymityClaimed'))} />
    </ActivitySection>
  )
}

function OffenceFields({ sheet }: SectionProps) {
  const { field } = sheet.fields
  const { present, authorisingLaw } = sheet.activity.criminalData
  const isAsked = present === 'yes' || present === 'suspicion' || authorisingLaw !== null
  return (
    <>
      <InlineChoice {...asOpenQuestion(field('criminalData.present'), criminalWords)} />
      {isAsked ? (
        <InlineText {...asText(field('criminalData.authorisingLaw'))} isMultiline />
      ) : null}
    </>
  )
}
