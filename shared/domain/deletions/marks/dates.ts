import { MONTH_PATTERN } from './month-names.ts'
import { type Stretch, stretchesOf } from './stretch.ts'

const YEAR = '(?:19|20)\\d{2}'
const SHORT_YEAR = `(?:${YEAR}|'?\\d{2})`
const SEP = ' ?[-./] ?'
/** Between the parts of a day with four figures of a year, other signs are read too. */
const ANY_SEP = '(?: ?[-./|~_*] ?|[,:;\u066b])'
const ROMAN = '(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})'
const BEFORE = '(?<![\\p{L}\\p{N}]|\\d[-./])'
const AFTER = '(?![\\p{L}\\p{N}])'
const MONTH = `(?:${MONTH_PATTERN})\\.?`
const DAY = '\\d{1,2}(?:st|nd|rd|th|er|ter|\\.)?'
const OF = '(?:of |de |del |d[ei] |du )?'

/** Groups of figures that can be a day; which of them is the month is left open. */
const NUMERIC = [
  `${BEFORE}(?<y>${YEAR})(?:${ANY_SEP}| )(?<a>\\d{1,2})(?:${ANY_SEP}| )(?<b>\\d{1,2})(?!\\d)`,
  `${BEFORE}(?<a>\\d{1,2})(?:${ANY_SEP}| )(?<b>\\d{1,2})(?:${ANY_SEP}| )(?<y>${YEAR})(?!\\d)`,
  `${BEFORE}(?<a>\\d{1,2})${SEP}(?<b>\\d{1,2})${SEP}(?<y>'?\\d{2})(?!\\d|[-/.]\\d)`,
]
const WITHOUT_DAY = [
  `${BEFORE}(?:0?[1-9]|1[0-2])${SEP}${YEAR}(?!\\d)`,
  `${BEFORE}${YEAR}${SEP}(?:0[1-9]|1[0-2])(?!\\d|[-./]\\d)`,
]
const WRITTEN = [
  `${BEFORE}\\d{1,2}(?:${SEP}| )${ROMAN}(?:${SEP}| )${YEAR}(?!\\d)`,
  `${BEFORE}${DAY}(?: ?[-./] ?| )?${OF}${MONTH}[ ,./-]{0,3}${OF}${SHORT_YEAR}(?!\\d)`,
  `${BEFORE}${MONTH}[ ./-]{0,2}${DAY}[ ,./-]{1,3}${SHORT_YEAR}(?!\\d)`,
  `${BEFORE}${MONTH}[ ,./-]{0,3}${OF}'?${YEAR}(?!\\d)`,
  `${BEFORE}${YEAR}(?:[ -]?(?:m|r|g|metu|metais|roku|года|г)\\.?)?[ ,./-]{1,3}${MONTH}${AFTER}(?:[ ./-]{1,2}\\d{1,2}(?!\\d))?`,
]

/** Words and signs that announce a birth in English, Lithuanian, German, French and their neighbours. */
const BIRTH = [
  'born|d\\.? ?o\\.? ?b|y\\.? ?o\\.? ?b|births?|birth[- ]?(?:date|day|year)s?|b[- ]?day',
  'geb|geboren\\w*|geburts?\\w*|jg|jahrgang|wiegenfest',
  'nee?(?:\\(e\\)|\\.e)? (?:en|le|au|a)|naissances?|anniversaire',
  'gim|gime|gimes|gimus\\w*|gimim\\w*|gimta\\w*|gimd\\w*|gimtadien\\w*',
  'urodz\\w*|ur|nacid[oa]|nacio|nacimiento|nat[oa]|nascita|nascid[oa]|nascimento|cumpleanos|compleanno',
  'geboorte\\w*|fodd|fodt|født|fødsels\\w*|fodelse\\w*|syntynyt|syntyma\\w*|dzim\\w*|sundinud|sunniaeg',
  'родил\\p{L}*|рожд\\p{L}*|д ?\\. ?р',
].join('|')
const TURNING =
  '(?<![\\p{L}\\p{N}])(?:turn(?:s|ed|ing)?|will be|becomes?|wird|wurde|aura|sueis|sueiko) \\d{1,2}(?!\\d)'
const GAP = '[^\\p{N}\\u0000]{0,24}?'
const ANNOUNCED = [
  `(?<![\\p{L}\\p{N}])(?:${BIRTH})(?!\\p{L})${GAP}\\d{1,4}(?:[ ./-]{1,3}\\d{1,4}){1,2}`,
  `(?<![\\p{L}\\p{N}])(?:${BIRTH})(?!\\p{L})${GAP}\\d{2,8}(?!\\d)`,
  `(?<![\\p{L}\\p{N}])(?:${BIRTH})(?!\\p{L})${GAP}${DAY} ?${OF}${MONTH}${AFTER}`,
  `(?<![\\p{L}\\p{N}])(?:${BIRTH})(?!\\p{L})${GAP}\\d(?:st|nd|rd|th)${AFTER}`,
  // "turns 13 on 12 May" and "wird 13 am 12.5." give the day away without the year.
  `${TURNING}${GAP}(?:${DAY} ?${OF}${MONTH}|${MONTH} ?${DAY}|\\d{1,2} ?[./] ?\\d{1,2})(?![\\p{L}\\p{N}])`,
  `(?<![\\p{L}\\p{N}])[gb*†]\\.? ?${YEAR}(?!\\d)`,
  `(?<![\\p{L}\\p{N}*] ?)\\* ?\\d{1,2}${SEP}\\d{1,2}`,
  `(?<!\\d)'?${YEAR}(?:-?er)?[- ,(]{0,3}(?:m\\.? |г\\.? )?(?:(?:${BIRTH}|babys?|kid)${AFTER}|g\\.)`,
]

const compile = (patterns: readonly string[]) =>
  patterns.map((pattern) => new RegExp(pattern, 'gu'))
const NUMERIC_PATTERNS = compile(NUMERIC)
const OTHER_PATTERNS = compile([...WITHOUT_DAY, ...WRITTEN, ...ANNOUNCED])

/** Where a folded text has a date, or words and figures that tell when somebody was born. */
export function findDates(text: string): Stretch[] {
  return [
    ...NUMERIC_PATTERNS.flatMap((pattern) => stretchesOf(text, pattern, isDayOfYear)),
    ...OTHER_PATTERNS.flatMap((pattern) => stretchesOf(text, pattern)),
  ]
}

function isDayOfYear({ groups }: RegExpExecArray): boolean {
  const [one, other] = [Number(groups?.['a']), Number(groups?.['b'])]
  const [least, most] = one < other ? [one, other] : [other, one]
  return least >= 1 && least <= 12 && most <= 31
}
