import { AGE_BANDS, type AgeBand } from '#shared/domain/deletions/choices'
import { ageBandWords } from '#shared/text/deletion-words'
import { newDeletionText as text } from '#shared/text/deletions-list'
import { RadioField } from '#ui/fields/RadioField'
import { BandHelper } from './BandHelper.tsx'

const BANDS = AGE_BANDS.map((id) => ({ id, label: ageBandWords[id] }))

type BandFieldProps = {
  readonly value: AgeBand
  readonly onChange: (value: AgeBand) => void
}

/** All that is kept of an age, with help to find it from a birth date that is not kept. GDPR art. 5(1)(c). */
export function BandField({ value, onChange }: BandFieldProps) {
  return (
    <div className="flex flex-col items-start">
      <RadioField
        label={text.band}
        article={text.bandArticle}
        isInline
        choices={BANDS}
        value={value}
        onChange={onChange}
      />
      <div className="-ml-2">
        <BandHelper onTake={onChange} />
      </div>
    </div>
  )
}
