import { Button } from '#ui/actions/Button'
import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineDate } from '#ui/inline/InlineDate'
import { InlineText } from '#ui/inline/InlineText'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { activityItemText, activityText } from '#shared/text/activity'
import { asAnswer, asText } from '../../../parts/fields/field-kinds.ts'
import { ItemGroup } from '../../../parts/fields/ItemGroup.tsx'
import { listFields } from '../../../parts/fields/item-fields.ts'
import { ListHead } from '../../../parts/fields/ListHead.tsx'
import type { SectionProps, Sheet } from './activity-sheet.ts'

/** What art. 6(1)(f) needs: the interest, the test, the right to object. GDPR art. 13(1)(d), 21(4). */
export function InterestFields({ sheet }: SectionProps) {
  const { field } = sheet.fields
  if (!isShown(sheet, 'f', sheet.activity.legitimateInterest))
    return <NotAmongBases group="legitimateInterest" letter="f" />
  return (
    <>
      <InlineText {...asText(field('legitimateInterest.interest'))} isMultiline />
      <InlineText {...asText(field('legitimateInterest.balancingRef'))} />
      <InlineDate {...field('legitimateInterest.balancingOn')} />
      <InlineText {...asText(field('legitimateInterest.outcome'))} isMultiline />
      <InlineChoice {...asAnswer(field('legitimateInterest.objectionTold'))} />
    </>
  )
}

/** What consent needs: proof, wording and withdrawal. GDPR art. 7(1), 7(3). */
export function ConsentFields({ sheet }: SectionProps) {
  const { field } = sheet.fields
  if (!isShown(sheet, 'a', sheet.activity.consent))
    return <NotAmongBases group="consent" letter="a" />
  return (
    <>
      <InlineText {...asText(field('consent.recordRef'))} />
      <InlineText {...asText(field('consent.wordingVersion'))} />
      <InlineText {...asText(field('consent.withdrawalChannel'))} isMultiline />
      <InlineChoice {...asAnswer(field('consent.withdrawalAsEasy'))} />
    </>
  )
}

/** The laws that oblige the controller. GDPR art. 6(1)(c), 6(3). */
export function ObligationFields({ sheet }: SectionProps) {
  const { items, add } = listFields(sheet.fields, 'legalObligations')
  const { id, label, article, notes } = sheet.fields.field('legalObligations')
  const words = activityItemText.legalObligations
  if (!rests(sheet, 'c') && items.length === 0)
    return <NotAmongBases group="legalObligations" letter="c" />
  return (
    <>
      <ListHead
        {...{ id, label, article, notes }}
        isEmpty={items.length === 0}
        state={
          items.length === 0
            ? activityText.obligationsEmpty
            : activityText.obligationCount(items.length)
        }
        action={
          <Button kind="plain" onPress={() => void add(UNKNOWN_OBLIGATION)}>
            {activityText.addObligation}
          </Button>
        }
      />
      {items.map(({ item, place, field, remove }) => (
        <ItemGroup
          key={place}
          label={activityText.obligation(place + 1)}
          title={item.citation ?? activityText.obligationUnnamed}
          onRemove={remove}
          removed={activityText.obligationRemoved}
        >
          <InlineText {...asText(field('citation', words.citation))} isMultiline />
          <InlineText {...asText(field('article', words.article))} />
          <InlineText {...asText(field('url', words.url))} />
        </ItemGroup>
      ))}
    </>
  )
}

type Letter = Sheet['activity']['lawfulBases'][number]['art6']

const rests = ({ activity }: Sheet, letter: Letter) =>
  activity.lawfulBases.some(({ art6 }) => art6 === letter)

function isShown(sheet: Sheet, letter: Letter, recorded: object): boolean {
  return rests(sheet, letter) || Object.values(recorded).some((value) => value !== null)
}

type NotAmongBasesProps = {
  readonly group: keyof typeof activityText.groups
  readonly letter: Letter
}

function NotAmongBases({ group, letter }: NotAmongBasesProps) {
  return (
    <DefinitionRow {...activityText.groups[group]}>
      <span className="text-ink-faint">{activityText.notAmongBases(letter)}</span>
    </DefinitionRow>
  )
}

const UNKNOWN_OBLIGATION = { citation: null, article: null, url: null }
