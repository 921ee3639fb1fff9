import type { Finding } from '#shared/domain/findings/finding'
import { countryName, dpiaCriterionWords, specialTypeWords } from '#shared/text/choices'

const WORDS: Readonly<Record<string, string>> = { ...dpiaCriterionWords, ...specialTypeWords }

/** What exactly a finding concerns, in words: rules name countries and closed choices by their codes. */
export function aboutWords({ code, about }: Pick<Finding, 'code' | 'about'>): string[] {
  if (code === 'F-TRANS-46' || code === 'F-TRANS-49') return about.map(spellCountry)
  return code === 'F-ART9' || code === 'F-DPIA'
    ? about.map((part) => WORDS[part] ?? part)
    : [...about]
}

/** A country by its code, alone or in brackets after the recipient. */
function spellCountry(part: string): string {
  return part.replace(/^[A-Z]{2}$|(?<=\()[A-Z]{2}(?=\)$)/, countryName)
}
