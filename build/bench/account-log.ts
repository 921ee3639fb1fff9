import { closeSync, openSync, writeSync } from 'node:fs'

const HEADS =
  'account_id,email,created,last_update,services_ended,fraud_flag,country,plan,newsletter'
const COUNTRIES = ['LT', 'DE', 'FR', 'PL', 'ES', 'NL', 'SE', 'IE']
const PLANS = ['free', 'basic', 'plus']
const DAY_MS = 86_400_000
const [CREATED_DAYS, UPDATED_DAYS] = [3650, 1826]
const FLUSH_ROWS = 5000
const FLAGGED_SHARE = 0.01

/** Writes an export of so many invented accounts, days and times as programs write them; the same every time. */
export function writeAccountLog(path: string, rows: number, until = '2026-11-20'): string {
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
  const created = end - Math.floor(random() * CREATED_DAYS * DAY_MS)
  // What was not updated for five years is gone already.
  const earliest = Math.max(created, end - UPDATED_DAYS * DAY_MS)
  const updated = earliest + Math.floor(random() * (end - earliest))
  return [
    `ACC-${no}`,
    `person.${Math.floor(random() * 1e9).toString(36)}@example.com`,
    clock(created).slice(0, 10),
    clock(updated),
    '',
    random() < FLAGGED_SHARE ? 'yes' : 'no',
    pick(COUNTRIES),
    pick(PLANS),
    random() < 0.5 ? 'true' : 'false',
  ].join(',')
}

const clock = (moment: number) => new Date(moment).toISOString().slice(0, 19).replace('T', ' ')

/** Numbers from 0 to 1 that are the same every time. Park and Miller's generator. */
function generator(seed: number): () => number {
  let state = (seed % 2147483646) + 1
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
