import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { InlineText } from '#ui/inline/InlineText'
import { ART6 } from '#shared/domain/activities/choices'
import type { LawfulBasis } from '#shared/domain/activities/parts'
import { activityItemText, activityText } from '#shared/text/activity'
import { allocationWords, art6Words, standingWords } from '#shared/text/choices'
import { asChoice, asSetChoice, asText } from '../../../parts/fields/field-kinds.ts'
import { ItemGroup } from '../../../parts/fields/ItemGroup.tsx'
import { listFields, type ItemFields } from '../../../parts/fields/item-fields.ts'
import { ListHead } from '../../../parts/fields/ListHead.tsx'
import { runWithUndo } from '../../../parts/history/undo-toast.ts'
import { ActivitySection } from './ActivitySection.tsx'
import type { SectionProps } from './activity-sheet.ts'
import { ConsentFields, InterestFields, ObligationFields } from './BasisDetails.tsx'

const words = activityItemText.lawfulBases

/** On which letters of art. 6(1) the processing rests, and what each of them needs. GDPR art. 6, 7. */
export function BasisSection({ sheet }: SectionProps) {
  const { items, add } = listFields(sheet.fields, 'lawfulBases')
  const { id, label, article, notes } = sheet.fields.field('lawfulBases')
  return (
    <ActivitySection id="basis">
      <ListHead
        {...{ id, label, article, notes }}
        isEmpty={items.length === 0}
        state={items.length === 0 ? activityText.basesEmpty : activityText.basisCount(items.length)}
        action={<AddBasis onAdd={(art6) => add({ art6, ...UNKNOWN_BASIS })} />}
      />
      {items.map((basis) => (
        <BasisFields key={basis.place} basis={basis} />
      ))}
      <InterestFields sheet={sheet} />
      <ConsentFields sheet={sheet} />
      <ObligationFields sheet={sheet} />
    </ActivitySection>
  )
}

type Letter = LawfulBasis['art6']
type AddBasisProps = {
  readonly onAdd: (letter: Letter) => ReturnType<ItemFields<unknown>['remove']>
}

function AddBasis({ onAdd }: AddBasisProps) {
  return (
    <MenuButton label={activityText.addBasis} kind="plain">
      {ART6.map((letter) => (
        <MenuItem
          key={letter}
          id={letter}
          label={activityText.basisTitle(letter, art6Words[letter])}
          onAction={() => void runWithUndo(() => onAdd(letter), activityText.basisAdded(letter))}
        />
      ))}
    </MenuButton>
  )
}

function BasisFields({ basis }: { readonly basis: ItemFields<LawfulBasis> }) {
  const { item, place, field, remove } = basis
  return (
    <ItemGroup
      label={activityText.basis(place + 1)}
      title={activityText.basisTitle(item.art6, art6Words[item.art6])}
      onRemove={remove}
      removed={activityText.basisRemoved}
    >
      <InlineSelect {...asSetChoice(field('standing', words.standing), standingWords)} />
      <InlineSelect {...asChoice(field('allocation', words.allocation), allocationWords)} />
      <InlineText {...asText(field('allocatedTo', words.allocatedTo))} />
      <InlineText {...asText(field('reason', words.reason))} isMultiline />
    </ItemGroup>
  )
}

const UNKNOWN_BASIS = {
  standing: 'proposed',
  allocation: null,
  allocatedTo: null,
  reason: null,
} as const
