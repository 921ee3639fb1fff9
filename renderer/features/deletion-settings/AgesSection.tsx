import { Link } from '@tanstack/react-router'
import { ABROAD } from '#shared/domain/ages/age'
import { deletionSettingsText as text } from '#shared/text/deletion-settings'
import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineNumber } from '#ui/inline/InlineNumber'
import { InlineText } from '#ui/inline/InlineText'
import { asText } from '../../parts/fields/field-kinds.ts'
import { notesOf } from './FirstValue.tsx'
import { SettingsPart } from './SettingsPart.tsx'
import { ToBeConfirmed } from './ToBeConfirmed.tsx'
import type { SettingsFields } from './use-deletion-settings.ts'

const ABROAD_CHOICES = ABROAD.map((id) => ({ id, label: text.abroad[id] }))

type SectionProps = { readonly fields: SettingsFields }

/** Whose age applies to a user abroad, and the third number beside art. 8 and contract capacity. GDPR art. 8(1), 8(3). */
export function AgesSection({ fields }: SectionProps) {
  const noticeAge = fields.field('noticeAge')
  return (
    <SettingsPart id="ages">
      <div className="sheet-head">
        <p className="py-2 text-13 text-ink-soft">
          {text.threeAges}{' '}
          <Link to="/deletions/ages" className="text-accent underline">
            {text.agesLink}
          </Link>
        </p>
      </div>
      <AbroadRow fields={fields} />
      <InlineNumber
        {...noticeAge}
        unit={noticeAge.value === null ? undefined : text.years(noticeAge.value)}
        description={text.noticeAgeHint}
      />
      <InlineText {...asText(fields.field('noticeWording'))} description={text.noticeWordingHint} />
    </SettingsPart>
  )
}

function AbroadRow({ fields }: SectionProps) {
  const row = fields.field('abroad')
  return (
    <InlineChoice
      {...row}
      choices={ABROAD_CHOICES}
      onSave={async (abroad) => (abroad === null ? null : row.onSave(abroad))}
      description={<ToBeConfirmed>{text.abroadHint}</ToBeConfirmed>}
      notes={notesOf(fields, 'abroad')}
    />
  )
}
