import { Link } from '@tanstack/react-router'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { localOf } from '#shared/domain/values/local-time'
import { deletionFieldText, deletionSheetText } from '#shared/text/deletion-sheet'
import { beliefBasisWords, signalChannelWords } from '#shared/text/deletion-words'
import { asChoice, asPicks, asTitle } from '../../../parts/fields/field-kinds.ts'
import { formatDate } from '../../../ui/format-date.ts'
import { BeliefText } from './BeliefText.tsx'
import { DeletionPart } from './DeletionPart.tsx'
import type { PartProps, Sheet } from './deletion-sheet.ts'
import { DayRow, MomentRow, PicksRow, SelectRow, TextRow } from './written-rows.tsx'

const words = deletionSheetText.signal

/** How and when the sign came, and on what the belief rests; never whose it is. GDPR art. 5(1)(c), 5(2). */
export function SignalSection({ sheet }: PartProps) {
  const { deletion, fields } = sheet
  const { field } = fields
  return (
    <DeletionPart id="signal">
      <SelectRow {...asChoice(field('signalChannel'), signalChannelWords)} />
      <MomentRow {...field('signal')} timeZone={deletion.timeZone} description={words.signalHint} />
      <DayRow {...field('beliefOn')} description={beliefHint(sheet)} />
      <PicksRow
        {...asPicks(field('beliefBasis'), beliefBasisWords)}
        description={words.basisHint}
      />
      <FreeText sheet={sheet} />
      <TextRow {...asTitle(field('timeZone'))} description={words.zoneHint} />
    </DeletionPart>
  )
}

function beliefHint({ deletion: { beliefOn, signal, timeZone } }: Sheet): string {
  if (beliefOn !== null || signal === null) return words.beliefHint
  const day = formatDate(localOf(signal.at, timeZone).slice(0, 10))
  return `${words.beliefHint} ${words.beliefOn(day)}`
}

/** Off unless the settings allow it; what was written before stays readable. GDPR art. 5(1)(c). */
function FreeText({ sheet }: PartProps) {
  const { deletion, settings, isSealed } = sheet
  const isAllowed = settings.settings.allowsText
  if (isAllowed && !isSealed) return <BeliefText sheet={sheet} />
  if (deletion.beliefText === null && isSealed) return null
  return (
    <DefinitionRow {...deletionFieldText.beliefText}>
      {deletion.beliefText === null ? null : <bdi>{deletion.beliefText}</bdi>}
      {isAllowed ? null : (
        <span className="block text-13 text-ink-soft">
          {words.textOff}{' '}
          <Link to="/settings/deletions" className="rounded-mark text-accent hover:underline">
            {words.textSettings}
          </Link>
        </span>
      )}
    </DefinitionRow>
  )
}
