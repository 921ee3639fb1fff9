import { useEffect, useState } from 'react'
import type { Strength } from '#shared/ipc/vault'
import { weaknessText } from '#shared/text/passphrase'
import { vaultText } from '#shared/text/vault'
import { call } from '../../call.ts'

const SETTLE_MS = 200

/** How hard the passphrase is to guess, as a line and a word; estimated once typing rests. */
export function StrengthLine({ passphrase }: { readonly passphrase: string }) {
  const [strength, setStrength] = useState<Strength | null>(null)
  useEffect(() => {
    if (passphrase === '') return setStrength(null)
    let isCurrent = true
    const timer = setTimeout(() => {
      void call('vault:estimate-passphrase', passphrase).then((found) => {
        if (isCurrent) setStrength(found)
      })
    }, SETTLE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [passphrase])
  const word = strength ? vaultText.strength.words[strength.score] : ''
  return (
    <div className="-mt-2 flex flex-col gap-1">
      <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none" className="h-1 w-full">
        <rect width="100" height="1" y="1.5" className="fill-rule" />
        <rect width={strength ? (strength.score + 1) * 20 : 0} height="4" className="fill-accent" />
      </svg>
      <p role="status" className="min-h-5 text-13 text-ink-soft">
        {strength ? `${vaultText.strength.label}: ${word}` : ''}
        {strength?.warning ? `. ${weaknessText(strength.warning)}` : ''}
      </p>
    </div>
  )
}
