const WARNINGS: Record<string, string> = {
  straightRow: 'Straight rows of keys are easy to guess.',
  keyPattern: 'Patterns on the keyboard are easy to guess.',
  simpleRepeat: 'Repeated characters are easy to guess.',
  extendedRepeat: 'Repeated patterns are easy to guess.',
  sequences: 'Common sequences of characters are easy to guess.',
  recentYears: 'Years are easy to guess.',
  dates: 'Dates are easy to guess.',
  topTen: 'This is among the most used passwords of all.',
  topHundred: 'This is a much used password.',
  common: 'This is a commonly used password.',
  similarToCommon: 'This resembles a commonly used password.',
  wordByItself: 'A single word is easy to guess.',
  namesByThemselves: 'A name by itself is easy to guess.',
  commonNames: 'Common names are easy to guess.',
}

/** Why a passphrase is easy to guess, or nothing where the estimator gave no reason we have words for. */
export function weaknessText(warning: string | null): string {
  return warning === null ? '' : (WARNINGS[warning] ?? '')
}
