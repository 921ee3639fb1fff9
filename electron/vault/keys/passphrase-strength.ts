import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { isLongEnough, passphraseBytes } from './passphrase-key.ts'

/** How well a passphrase would stand against guessing; the warning is a code, its words are elsewhere. */
export type PassphraseStrength = {
  score: 0 | 1 | 2 | 3 | 4
  guessesLog10: number
  warning: string | null
  longEnough: boolean
}

let loading: Promise<ZxcvbnFactory> | undefined

/** Estimates offline how many guesses a passphrase would take. */
export async function estimatePassphrase(text: string): Promise<PassphraseStrength> {
  loading ??= loadEstimator()
  const { score, guessesLog10, feedback } = (await loading).check(text)
  const longEnough = isLongEnough(passphraseBytes(text))
  return { score, guessesLog10, longEnough, warning: feedback.warning ?? null }
}

// The dictionaries take half a second to set up, so they wait for the first question.
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [core, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  })
}
