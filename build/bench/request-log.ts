import { closeSync, openSync, writeSync } from 'node:fs'

const HEADS =
  'Ticket ID,Subject,Status,Request type,Created time,Due by time,Closed time,Full name,Email,Country'
const STATUSES = ['Closed', 'Closed', 'Closed', 'Resolved', 'Closed', 'Open', 'Pending']
const TYPES = [
  'Access request',
  'Erasure',
  'Deletion of account',
  'Rectification',
  'Unsubscribe',
  'Access; Erasure',
  'Portability',
  'Question',
]
const FIRST = (
  'Ona Jonas Marie Jürgen Zoë Łukasz Eglė Noémie Karl Asta Rasa Petras Anna Peter Paul Julie Léa ' +
  'Lukas Emma Mia Noah Elias Sofia Hugo Chloé Tomas Rūta Agnė Mantas Darius Maja Filip Jan Ines'
).split(' ')
const STEMS = (
  'Petr Kazl Jank Stank Žuk Urb Müll Schmid Weiß Hoff Berg Kell Dub Mor Laur Lef Girard Nov Kow ' +
  'Wiśn Garc Fern Lop Mart Sanch Vas Bal Čern Hor Kral Niel Jens Pet Ander Joh Karl Lind Virt'
).split(' ')
const ENDINGS =
  'auskas auskienė evičius aitė er mann ner stein ois eau ier ont ski ska czyk ez ía os ák ová sen sson ström nen'.split(
    ' ',
  )
const COUNTRIES = ['LT', 'DE', 'FR', 'PL', 'ES', 'NL', 'SE', 'IE']
const WORDS = 'please send me all data you hold about my account and the orders of last year'.split(
  ' ',
)
const DAY_MS = 86_400_000
const FLUSH_ROWS = 5000

/** Writes a helpdesk's export with so many invented requests; the same every time. Returns its path. */
export function writeRequestLog(path: string, rows: number, until = '2026-11-20'): string {
  const random = generator(rows)
  const file = openSync(path, 'w')
  const end = Date.parse(until)
  let lines = [HEADS]
  for (let no = 1; no <= rows; no += 1) {
    lines.push(line(no, random, end))
    if (lines.length < FLUSH_ROWS && no < rows) continue
    writeSync(file, `${lines.join('\r\n')}\r\n`)
    lines = []
  }
  closeSync(file)
  return path
}

function line(no: number, random: () => number, end: number): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const received = end - Math.floor(random() * 1500 * DAY_MS)
  const status = pick(STATUSES)
  const isClosed = status === 'Closed' || status === 'Resolved'
  const closed = Math.min(end, received + Math.floor(random() * 40 * DAY_MS))
  // Some names are a hundred times as frequent as others, as they are in life.
  const often = <T>(list: readonly T[]) => list[Math.floor(random() ** 2 * list.length)] as T
  const [first, last] = [often(FIRST), `${often(STEMS)}${often(ENDINGS)}`]
  const words = Array.from({ length: 4 + Math.floor(random() * 6) }, () => pick(WORDS))
  // One subject in twenty goes over several lines, one in ten holds quotes.
  if (random() < 0.05) words.splice(2, 0, '\r\n')
  if (random() < 0.1) words.push('"now"')
  const subject = words.join(' ').replaceAll('"', '""')
  return [
    `SUP-${no}`,
    `"${subject}"`,
    status,
    pick(TYPES),
    clock(received),
    clock(received + 14 * DAY_MS),
    isClosed ? clock(closed) : '',
    `"${last}, ${first}"`,
    `${plain(first)}.${plain(last)}${Math.floor(random() * 9000)}@example.com`,
    pick(COUNTRIES),
  ].join(',')
}

const clock = (moment: number) => new Date(moment).toISOString().slice(0, 19).replace('T', ' ')

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()

/** Numbers from 0 to 1 that are the same every time. Park and Miller's generator. */
function generator(seed: number): () => number {
  let state = (seed % 2147483646) + 1
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
