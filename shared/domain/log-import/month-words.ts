import { foldWords } from './fold.ts'

/** Months in English, Lithuanian (both cases), German and French, folded; a star stands for an ending. */
const MONTHS = [
  'jan january januar janner jaenner janv janvier sausis sausio saus sau',
  'feb february februar fev fevr fevrier vasaris vasario vas',
  'mar march marz maerz mrz mars kovas kovo kov',
  'apr april avr avril balandis balandzio bal',
  'may mai geguze geguzes geg',
  'jun june juni juin birzelis birzelio bir',
  'jul july juli juil juillet liepa liepos lie',
  'aug august aout aou rugpjutis rugpjucio rgp',
  'sep sept september septembre rugsejis rugsejo rgs',
  'oct october okt oktober octobre spalis spalio spa',
  'nov november novembre lapkritis lapkricio lap lapkr',
  'dec december dez dezember decembre gruodis gruodzio gru gruod',
]
const NUMBERS = new Map(
  MONTHS.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
)

/** Words that may stand in a written date and say nothing: weekdays, particles, the Lithuanian m. and d. */
const FILLERS = new Set(
  `m d de of the le du den der am on at um val st nd rd th er
   mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday
   pirmadienis antradienis treciadienis ketvirtadienis penktadienis sestadienis sekmadienis
   pirmadieni antradieni treciadieni ketvirtadieni penktadieni sestadieni sekmadieni
   mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag sonnabend so sonntag
   lun lundi mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche`.split(/\s+/),
)

/** A date whose month is a word, as year, month and day; null when it is none. */
export function readWrittenDate(text: string): [number, number, number] | null {
  const numbers: string[] = []
  let month = 0
  let numbersBefore = 0
  for (const word of foldWords(text)
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ')
    .split(' ')) {
    const named = NUMBERS.get(word)
    if (/^\d{1,4}$/.test(word)) numbers.push(word)
    else if (named !== undefined && month === 0) [month, numbersBefore] = [named, numbers.length]
    else if (!FILLERS.has(word)) return null
  }
  const [first, second] = numbers
  if (month === 0 || first === undefined || second === undefined || numbers.length > 2) return null
  const isYearFirst = first.length === 4 && numbersBefore > 0
  const [year, day] = isYearFirst ? [first, second] : [second, first]
  if (day.length > 2 || year.length === 1 || year.length === 3) return null
  return [fullYear(year), month, Number(day)]
}

/** A year as written; two digits are of this century. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}
