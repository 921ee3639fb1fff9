import { randomInt } from 'node:crypto'
import { EFF_LONG_WORDS } from './wordlist/eff-long-words.ts'

const WORDS = 5

/** Five words drawn evenly from 7,776: 64.6 bits, which outlast guessing at the vault's cost. */
export function generatePassphrase(): string {
  const draw = (): string => EFF_LONG_WORDS[randomInt(EFF_LONG_WORDS.length)]!
  return Array.from({ length: WORDS }, draw).join(' ')
}
