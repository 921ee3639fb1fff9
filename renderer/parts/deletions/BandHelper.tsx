import { useState } from 'react'
import { ageOn } from '#shared/domain/ages/age-on'
import { bandOf } from '#shared/domain/ages/band-of'
import type { AgeBand } from '#shared/domain/deletions/choices'
import { ageBandWords } from '#shared/text/deletion-words'
import { bandHelperText as text } from '#shared/text/deletions-list'
import { Button } from '#ui/actions/Button'
import { DateField } from '#ui/fields/DateField'
import { Popover } from '#ui/layers/Popover'
import { useToday } from '../fields/use-today.ts'

type BandHelperProps = { readonly onTake: (band: AgeBand) => void }

/** Tells age and band of a birth date that is forgotten when it closes. GDPR art. 5(1)(c). */
export function BandHelper({ onTake }: BandHelperProps) {
  return (
    <Popover label={text.title} trigger={<Button kind="plain">{text.open}</Button>}>
      {(close) => (
        <Reckoner
          onTake={(band) => {
            close()
            onTake(band)
          }}
        />
      )}
    </Popover>
  )
}

// SECURITY: the birth date lives in this state alone, so that it is gone with the layer and reaches no record.
function Reckoner({ onTake }: BandHelperProps) {
  const [birth, setBirth] = useState<string | null>(null)
  const today = useToday()
  const isFuture = birth !== null && birth > today
  return (
    <div className="flex w-72 flex-col gap-3">
      <DateField
        label={text.birth}
        article={text.article}
        autoFocus
        description={text.hint}
        value={birth}
        onChange={setBirth}
        error={isFuture ? text.future : null}
      />
      {birth === null || isFuture ? null : <Found age={ageOn(birth, today)} onTake={onTake} />}
    </div>
  )
}

function Found({ age, onTake }: BandHelperProps & { readonly age: number }) {
  const band = bandOf(age)
  if (band === null) return <p role="status">{text.adult(age)}</p>
  return (
    <div className="flex flex-col items-start gap-2">
      <p role="status">{text.found(age, ageBandWords[band].toLowerCase())}</p>
      <Button onPress={() => onTake(band)}>{text.take(ageBandWords[band])}</Button>
    </div>
  )
}
