import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { TextField } from '#ui/fields/TextField'
import { vaultText } from '#shared/text/vault'
import { call } from '../../call.ts'
import { countCharacters } from './passphrase-bytes.ts'
import { StrengthLine } from './StrengthLine.tsx'

type Typed = { first: string; again: string }
type PassphraseFieldsProps = { readonly value: Typed; readonly onChange: (value: Typed) => void }

const words = vaultText.create
const MIN_CHARACTERS = 15

/** What is wrong with the two passphrases, in words, or null. */
export function passphraseFault({ first, again }: Typed): string | null {
  const missing = MIN_CHARACTERS - countCharacters(first)
  if (missing > 0) return words.tooShort(missing)
  return first === again ? null : words.differs
}

/** The passphrase twice, its strength in words, and five words for the asking. */
export function PassphraseFields({ value, onChange }: PassphraseFieldsProps) {
  const [isShown, setShown] = useState(false)
  const [left, setLeft] = useState({ first: false, again: false })
  const suggest = async () => {
    const suggested = await call('vault:generate-passphrase', undefined)
    setShown(true)
    onChange({ first: suggested, again: '' })
  }
  const missing = MIN_CHARACTERS - countCharacters(value.first)
  const tooShort = left.first && value.first !== '' && missing > 0
  const differs = left.again && value.again !== '' && value.first !== value.again
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-3 text-16 font-semibold text-ink">{words.passphraseTitle}</legend>
      <TextField
        isRequired
        label={words.passphrase}
        description={words.passphraseHint}
        type={isShown ? 'text' : 'password'}
        autoComplete="off"
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
        onBlur={() => setLeft({ ...left, first: true })}
        error={tooShort ? words.tooShort(missing) : undefined}
      />
      <StrengthLine passphrase={value.first} />
      <div className="flex gap-2">
        <Button onPress={() => void suggest()}>{words.generate}</Button>
        <Button kind="plain" onPress={() => setShown(!isShown)}>
          {isShown ? words.hide : words.show}
        </Button>
      </div>
      <TextField
        isRequired
        label={words.again}
        type={isShown ? 'text' : 'password'}
        autoComplete="off"
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        onBlur={() => setLeft({ ...left, again: true })}
        error={differs ? words.differs : undefined}
      />
    </fieldset>
  )
}
