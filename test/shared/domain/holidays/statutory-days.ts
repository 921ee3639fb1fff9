import { Temporal } from 'temporal-polyfill'

type Rules = (year: number) => Temporal.PlainDate[]

const YEARS = Array.from({ length: 12 }, (_, index) => 2024 + index)

/** Every day off by law from 2024 to 2035, by rules written independently of the table under test. */
export function statutoryDays(place: string): Set<string> {
  const rules = RULES[place]
  if (!rules) throw new Error(`no rules for ${place}`)
  return new Set(YEARS.flatMap((year) => rules(year).map(String)))
}

/** Every day of the years that `statutoryDays` knows. */
export function everyDay(): string[] {
  const days: string[] = []
  const end = Temporal.PlainDate.from('2036-01-01')
  for (
    let day = Temporal.PlainDate.from('2024-01-01');
    Temporal.PlainDate.compare(day, end) < 0;
    day = day.add({ days: 1 })
  )
    days.push(day.toString())
  return days
}

const germany: Rules = (year) => [
  ...fixed(year, '01-01 05-01 10-03 12-25 12-26'),
  ...easter(year, -2, 1, 39, 50),
]
const france: Rules = (year) => [
  ...fixed(year, '01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25'),
  ...easter(year, 1, 39, 50),
]
const alsaceMoselle: Rules = (year) => [
  ...france(year),
  ...fixed(year, '12-26'),
  ...easter(year, -2),
]

const RULES: Record<string, Rules> = {
  LT: (year) => [
    ...fixed(year, '01-01 02-16 03-11 05-01 06-24 07-06 08-15 11-01 11-02 12-24 12-25 12-26'),
    ...easter(year, 0, 1),
    weekday(year, 5, 7, 1),
    weekday(year, 6, 7, 1),
  ],
  DE: germany,
  'DE-BY': (year) => [...germany(year), ...fixed(year, '01-06 11-01'), ...easter(year, 60)],
  FR: france,
  'FR-57': alsaceMoselle,
  'FR-67': alsaceMoselle,
  'FR-68': alsaceMoselle,
  IE: (year) => [
    ...fixed(year, '01-01 03-17 12-25 12-26'),
    ...easter(year, 1),
    saintBrigid(year),
    ...[5, 6, 8].map((month) => weekday(year, month, 1, 1)),
    lastMonday(year, 10),
  ],
  GB: englandAndWales,
  'GB-ENG': englandAndWales,
  'GB-WLS': englandAndWales,
}

function englandAndWales(year: number): Temporal.PlainDate[] {
  const [newYear, christmas, boxing] = fixed(year, '01-01 12-25 12-26') as [
    Temporal.PlainDate,
    Temporal.PlainDate,
    Temporal.PlainDate,
  ]
  const substitutes: Temporal.PlainDate[] = []
  for (const day of [newYear, christmas, boxing].filter(({ dayOfWeek }) => dayOfWeek > 5)) {
    let next = day
    const isTaken = () =>
      [newYear, christmas, boxing, ...substitutes].some((other) => other.equals(next))
    while (next.dayOfWeek > 5 || isTaken()) next = next.add({ days: 1 })
    substitutes.push(next)
  }
  const movable = [...easter(year, -2, 1), weekday(year, 5, 1, 1)]
  const mondays = [lastMonday(year, 5), lastMonday(year, 8)]
  return [newYear, christmas, boxing, ...substitutes, ...movable, ...mondays]
}

function fixed(year: number, days: string): Temporal.PlainDate[] {
  return days.split(' ').map((day) => Temporal.PlainDate.from(`${year}-${day}`))
}

/** Easter Sunday moved by days; by Gauss's rule for the Gregorian calendar. */
function easter(year: number, ...offsets: number[]): Temporal.PlainDate[] {
  const century = Math.floor(year / 100)
  const moon = (15 + century - Math.floor((13 + 8 * century) / 25) - Math.floor(century / 4)) % 30
  const sun = (4 + century - Math.floor(century / 4)) % 7
  const cycle = year % 19
  const full = (19 * cycle + moon) % 30
  const toSunday = (2 * (year % 4) + 4 * (year % 7) + 6 * full + sun) % 7
  let march = 22 + full + toSunday
  if (full === 29 && toSunday === 6) march = 50
  if (full === 28 && toSunday === 6 && (11 * moon + 11) % 30 < 19) march = 49
  const sunday = Temporal.PlainDate.from(`${year}-03-01`).add({ days: march - 1 })
  return offsets.map((days) => sunday.add({ days }))
}

function weekday(year: number, month: number, dayOfWeek: number, nth: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  const ahead = (dayOfWeek - first.dayOfWeek + 7) % 7
  return first.add({ days: ahead + (nth - 1) * 7 })
}

function lastMonday(year: number, month: number): Temporal.PlainDate {
  const last = Temporal.PlainDate.from({ year, month, day: 1 })
    .add({ months: 1 })
    .subtract({ days: 1 })
  return last.subtract({ days: last.dayOfWeek - 1 })
}

function saintBrigid(year: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month: 2, day: 1 })
  return first.dayOfWeek === 5 ? first : weekday(year, 2, 1, 1)
}
