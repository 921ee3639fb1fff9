import { type Stretch, stretchesOf } from './stretch.ts'

const LOCAL = "[\\p{L}\\p{N}._%+'~=-]{1,64}"
const LABEL = '[\\p{L}\\p{N}-]{1,63}'
const HOST = `${LABEL}(?: ?\\. ?${LABEL}){0,6}`
/** Ends of addresses that are no words of a sentence. */
const ENDINGS =
  'com|net|org|info|biz|edu|gov|io|eu|app|dev|mail|email|online|at|be|bg|ch|cy|cz|de|dk|ee|es|fi|fr|gr|hr|hu|ie|is|it|li|lt|lu|lv|mt|nl|no|pl|pt|ro|ru|se|si|sk|tr|ua|uk|us|рф|ру'
const SPOKEN_ENDINGS =
  'com|net|org|info|biz|edu|gov|io|eu|app|dev|bg|ch|cy|cz|de|dk|ee|es|fi|fr|gr|hr|hu|ie|li|lt|lu|lv|mt|nl|pl|pt|ro|ru|se|sk|tr|ua|uk|us|рф|ру'
/** Services that give addresses to everybody. */
const SERVICES =
  'g ?mail|googlemail|hotmail|outlook|icloud|yahoo|gmx|proton ?mail|web\\.de|wp\\.pl|seznam'
/** How the sign is called; accents are folded away. */
const AT = 'at|arroba|arobas|arobase|klammeraffe|chiocciola|snabel-?a|malpa|eta|sobaka|собака'
const DOT = 'dot|punkt|point|punto|ponto|taskas|kropka|piste|prick|tacka|точка'

const PATTERNS = [
  // name@host, @name, and the sign with a space on one side
  `(?:${LOCAL} ?)?@ ?${LABEL}(?: ?\\. ?${LABEL}){1,6}`,
  `(?:${LOCAL})?@[\\p{L}\\p{N}]${HOST}`,
  `(?:${LOCAL})?@[\\p{L}\\p{N}]`,
  `${LOCAL}@`,
  // n a m e @ h o s t, and the sign as pages of the web write it
  `(?:[\\p{L}\\p{N}] ?)*@(?: [\\p{L}\\p{N}](?![\\p{L}\\p{N}])){2,}`,
  `${LOCAL}(?:%40|&#(?:64|x40);|&commat;)${HOST}`,
  // name (at) host, name[at]host, name-at-host.com
  `${LOCAL} ?[(\\[{<] ?(?:${AT}|@) ?[)\\]}>] ?${HOST}`,
  `${LOCAL}[(\\[{]a[)\\]}]${LABEL}\\.(?:${ENDINGS})(?![\\p{L}\\p{N}])`,
  `${LOCAL}[_*-](?:${AT})[_*-]${LABEL}\\.(?:${ENDINGS})(?![\\p{L}\\p{N}])`,
  // name at host.com, name at host dot com, name at host (dot) com
  `${LOCAL} (?:${AT}) ${LABEL}(?:\\.${LABEL}){0,4}\\.(?:${ENDINGS})(?![\\p{L}\\p{N}])`,
  `${LOCAL} (?:${AT}) ${LABEL} (?:${DOT}) (?:${SPOKEN_ENDINGS})(?![\\p{L}\\p{N}])`,
  `${LOCAL} (?:${AT}) (?:${SERVICES})(?![\\p{L}\\p{N}])`,
  `${LOCAL} (?:${AT}) ${LABEL} ?[(\\[{] ?(?:${DOT}|\\.) ?[)\\]}] ?${LABEL}`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, 'gu'))

/** Where a folded text has something like an e-mail address, or the name of an account behind an @. */
export function findEmails(text: string): Stretch[] {
  return PATTERNS.flatMap((pattern) => stretchesOf(text, pattern))
}
