import { randomBytes } from 'node:crypto'
import { deriveKey } from './vault-keys.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const SECRET_BYTES = 20
const SECRET_SYMBOLS = 32
const CHECK_SYMBOLS = 4
const GROUP = 4
const BITS_PER_SYMBOL = 5
/** x²⁰ + x³ + 1 is primitive: every wrong symbol and every two swapped neighbours are noticed. */
const CHECK_POLYNOMIAL = 0x100009
const CHECK_OVERFLOW = 0x100000

/** A new recovery key: 160 random bits and a check, as nine groups of four symbols. */
export function generateRecoveryKey(): string {
  return formatRecoveryKey(randomBytes(SECRET_BYTES))
}

/** The written form of a recovery key's 20 bytes. */
export function formatRecoveryKey(secret: Uint8Array): string {
  const symbols = toSymbols(secret)
  const all = [...symbols, ...checkSymbols(symbols)].map((symbol) => ALPHABET[symbol]).join('')
  return all.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-')
}

/** The 20 bytes of a typed recovery key, or null when it cannot be one (mistyped, too short). */
export function parseRecoveryKey(typed: string): Buffer | null {
  const written = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
  const symbols = Array.from(written, toSymbol)
  if (symbols.length !== SECRET_SYMBOLS + CHECK_SYMBOLS || symbols.includes(-1)) return null
  const secret = symbols.slice(0, SECRET_SYMBOLS)
  const check = checkSymbols(secret)
  const matches = check.every((symbol, at) => symbol === symbols[SECRET_SYMBOLS + at])
  return matches ? toBytes(secret) : null
}

/** The key-wrapping key of a recovery key; 160 random bits need no slow derivation. */
export function recoveryWrappingKey(secret: Uint8Array, salt: Uint8Array): Buffer {
  return deriveKey(secret, salt, 'recovery')
}

function toSymbol(character: string): number {
  // As Crockford's base 32 has it: letters that are easily taken for digits are read as those digits.
  return ALPHABET.indexOf(character.replace('O', '0').replace(/[IL]/, '1'))
}

function toSymbols(bytes: Uint8Array): number[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: bits.length / BITS_PER_SYMBOL }, (_, at) =>
    parseInt(bits.slice(at * BITS_PER_SYMBOL, (at + 1) * BITS_PER_SYMBOL), 2),
  )
}

function toBytes(symbols: readonly number[]): Buffer {
  const bits = symbols.map((symbol) => symbol.toString(2).padStart(BITS_PER_SYMBOL, '0')).join('')
  return Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)))
}

function checkSymbols(symbols: readonly number[]): number[] {
  let remainder = 0
  for (const symbol of [...symbols, ...Array<number>(CHECK_SYMBOLS).fill(0)]) {
    for (let bit = BITS_PER_SYMBOL - 1; bit >= 0; bit -= 1) {
      remainder = (remainder << 1) | ((symbol >> bit) & 1)
      if (remainder & CHECK_OVERFLOW) remainder ^= CHECK_POLYNOMIAL
    }
  }
  return [15, 10, 5, 0].map((shift) => (remainder >> shift) & 31)
}
