import { Link } from '@tanstack/react-router'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { DeletionEventOf } from '#shared/domain/deletions/event'
import { controls } from '#shared/text/controls'
import { countryWords } from '#shared/text/countries'
import { deletionSheetText } from '#shared/text/deletion-sheet'
import { ageBandWords } from '#shared/text/deletion-words'
import { useQuery } from '../../../call.ts'
import { asChoice, asSetChoice } from '../../../parts/fields/field-kinds.ts'
import { AppliedAgeRow } from './AppliedAgeRow.tsx'
import { DeletionPart } from './DeletionPart.tsx'
import type { PartProps, Sheet } from './deletion-sheet.ts'
import { SelectRow } from './written-rows.tsx'

const words = deletionSheetText.age

/** The age that decides the case, and beside it two others that do not. GDPR art. 8(1), 8(3). */
export function AgeSection({ sheet }: PartProps) {
  const { field } = sheet.fields
  const checked = checkedBand(sheet)
  return (
    <DeletionPart id="age">
      <SelectRow {...asChoice(field('country'), countryWords)} />
      <AppliedAgeRow sheet={sheet} />
      <OtherAges sheet={sheet} />
      <SelectRow {...asSetChoice(field('ageBand'), ageBandWords)} description={words.bandHint} />
      {checked === null || checked === sheet.deletion.ageBand ? null : (
        <DefinitionRow label={words.checked}>
          {ageBandWords[checked]}
          <span className="block text-12 text-ink-faint">{words.checkedHint}</span>
        </DefinitionRow>
      )}
    </DeletionPart>
  )
}

/** The band that the last check of the age found. */
function checkedBand({ deletion: { events } }: Sheet) {
  const checks = events.filter(
    (event): event is DeletionEventOf<'age-checked'> => event.kind === 'age-checked',
  )
  return checks.at(-1)?.band ?? null
}

function OtherAges({ sheet }: PartProps) {
  const { data } = useQuery('ages:table', undefined)
  const { country } = sheet.deletion
  const capacity = data?.rows.find((row) => row.country === country)?.capacity
  return (
    <>
      <DefinitionRow label={words.capacity} article={words.capacityArticle}>
        <Age age={capacity?.age ?? null} />
        {capacity?.source ? (
          <span className="block text-13 text-ink-soft">{words.source(capacity.source)}</span>
        ) : null}
        <span className="block text-12 text-ink-faint">{words.capacityHint}</span>
      </DefinitionRow>
      <DefinitionRow label={words.notice} article={words.noticeArticle}>
        <Age age={sheet.settings.settings.noticeAge} />
        <span className="block text-12 text-ink-faint">{words.noticeHint}</span>
      </DefinitionRow>
      <DefinitionRow label="">
        <span className="text-13 text-ink-soft">
          {words.table}{' '}
          <Link to="/deletions/ages" className="rounded-mark text-accent hover:underline">
            {words.tableLink}
          </Link>
        </span>
      </DefinitionRow>
    </>
  )
}

function Age({ age }: { readonly age: number | null }) {
  if (age === null) return <span className="text-ink-faint">{controls.notRecorded}</span>
  return words.years(age)
}
