import { type Stretch, stretchesOf } from './stretch.ts'

export type NumberMark = Stretch & { isPhone: boolean }

/** Figures with what may stand between them: spaces, brackets, dots, slashes, dashes. */
const RUN = /(?:\+ ?)?\(?\d(?:[ ()./_-]{0,3}\d)*/gu
const THOUSANDS = /(?<![\d,'])\d{1,3}(?:[,']\d{3})+(?![\d,'])/gu
/** Figures strung together by signs that stand between no other figures; a list of small numbers has spaces. */
const STRUNG = /(?<![\d,:;|~*])\d{1,4}(?:(?: ?[|~*] ?|[,:;])\d{1,4}){3,}(?![\d,:;|~*])/gu
const HEX_ID = /(?<![\p{L}\p{N}])[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}(?![\p{L}\p{N}])/gu
/** Numbers of laws and stretches of years, which say nothing of a person. */
const HARMLESS =
  /(?<!\d[ ()./_-]{0,2}|\+ ?)(?:(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d|(?:19|20)\d\d\/\d{1,4}|\d{1,4}\/(?:19|20)\d\d)(?![./_-]?\d| \d{2})/gu
/** How the official journals of Spain and Lithuania number a law: BOE-A-2018-16673, TAR 2018-11733. */
const JOURNAL =
  /(?<![\p{L}\p{N}])(?:boe-[a-z]-|tar,? (?:(?:nr|no)\.? ?)?)(?:19|20)\d\d-\d{1,5}(?![./_-]?\d| \d{2})/gu
const TELEPHONE =
  /(?<![\p{L}\p{N}])(?:tel|telephone|telefon\w*|phone|fon|fone|mob|mobile|mobil\w*|handy|cell|gsm|whatsapp|signal|viber|telegram|sms|fax)(?!\p{L})[ .:()#-]{0,4}(?:no|nr|number)?[ .:+(]{0,3}\d(?:[ ()./_-]{0,3}\d){4,}/gu
/** Things that have a number of their own, and the number. */
const NUMBERED =
  'ticket|account|acct|user|userid|username|player|gamer|customer|client|member|order|invoice|receipt|payment|profile|case|id|uid|uuid|pin|konto|kunde|kundin|kunden|nutzer|benutzer|spieler|bestellung|rechnung|vorgang|paskyra|paskyros|vartotojas|vartotojo|klientas|kliento|uzsakymas|uzsakymo|saskaita|bilietas|asmens kodas|compte|utilisateur|joueur|commande|facture|dossier|passport|passeport|pasas|pass|card|carte|karte|kortele|iban|ssn|bsn|cpr|pesel|dni|nie|nino'
const LABELLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NUMBERED})(?!\\p{L})[ .:#=/-]{0,3}(?:(?:id|no|nr|num|number|nummer|numeris|numero|kodas|code)(?!\\p{L})[ .:#=-]{0,3})?[a-z]{0,3}[-_]?\\d{3,}`,
  'gu',
)
const NUMBER_SIGN =
  /(?:#|№|(?<![\p{L}\p{N}])(?:nr|no\.|number|nummer|numero|numeris)[.: ]{1,2}) ?\d{4,}/gu
/** A name of an account or an identity number: letters and figures in one word. */
const MIXED = /(?<![\p{L}\p{N}_])[\p{L}\p{N}_]{6,}(?![\p{L}\p{N}_])/gu
const NATIONAL_INSURANCE = /(?<![\p{L}\p{N}])[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d](?![\p{L}\p{N}])/gu

/** Where a folded text has a telephone number or a long number, such as of an account, an order or a card. */
export function findNumbers(text: string): NumberMark[] {
  const left = withoutLaws(text)
  return [
    ...phones(stretchesOf(text, TELEPHONE)),
    ...runsOf(left).filter(isTelling),
    ...strung(left, MANY),
    ...numbers([
      ...stretchesOf(left, THOUSANDS, ([found]) => digitsOf(found) >= LONG),
      ...stretchesOf(text, LABELLED),
      ...stretchesOf(text, NUMBER_SIGN),
      ...stretchesOf(text, MIXED, ([found]) => isAccountName(found)),
      ...stretchesOf(text, HEX_ID),
      ...stretchesOf(text, NATIONAL_INSURANCE),
    ]),
  ]
}

/** The same for names of laws, systems and categories, which may have numbers: only what is long beyond doubt. */
export function findNumbersInName(text: string): NumberMark[] {
  const left = withoutLaws(text.replace(JOURNAL, blank))
  return [
    ...runsOf(left).filter(
      ({ digits, isAbroad }) => digits >= LONG_IN_NAME || (isAbroad && digits >= LONG),
    ),
    ...strung(left, LONG_IN_NAME),
    ...numbers(stretchesOf(text, HEX_ID)),
  ]
}

const LONG = 6
/** So many figures are a number even in pairs. */
const MANY = 8
const LONG_IN_NAME = 9
/** The longest telephone number there is (E.164). */
const PHONE_MAX = 15

type Run = NumberMark & { digits: number; groups: readonly string[]; isAbroad: boolean }

function runsOf(text: string): Run[] {
  return stretchesOf(text, RUN).map(({ start, end }) => {
    const found = text.slice(start, end)
    const groups = found.split(/\D+/).filter((group) => group !== '')
    const digits = digitsOf(found)
    const isAbroad = found.startsWith('+') || found.startsWith('00')
    const isNational = /^\(?0/.test(found) || groups.length > 1
    const isPhone = digits <= PHONE_MAX && (isAbroad || (isNational && digits > LONG))
    return { start, end, isPhone, digits, groups, isAbroad }
  })
}

// Many small numbers in a row are no number; eight figures in pairs are a telephone number.
function isTelling({ digits, groups, isAbroad }: Run): boolean {
  if (digits < LONG) return false
  return isAbroad || digits >= MANY || groups.some((group) => group.length >= 3)
}

function isAccountName(word: string): boolean {
  const digits = digitsOf(word)
  if (!/\p{L}/u.test(word) || /^\d+\p{L}{1,3}$/u.test(word)) return false
  return /\d{4}/.test(word) || (digits >= 3 && word.length >= 8)
}

function strung(text: string, least: number): NumberMark[] {
  return phones(stretchesOf(text, STRUNG, ([found]) => digitsOf(found) >= least))
}

function withoutLaws(text: string): string {
  return text.replace(HARMLESS, blank)
}

function blank(found: string): string {
  return '\u0000'.repeat(found.length)
}

function digitsOf(text: string): number {
  return text.replace(/\D/g, '').length
}

function phones(stretches: readonly Stretch[]): NumberMark[] {
  return stretches.map((stretch) => ({ ...stretch, isPhone: true }))
}

function numbers(stretches: readonly Stretch[]): NumberMark[] {
  return stretches.map((stretch) => ({ ...stretch, isPhone: false }))
}
