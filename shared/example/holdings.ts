import { emptyHolding, type Holding } from '../domain/retention/holding.ts'
import { addDays, addMonths } from '../domain/values/day.ts'
import { RULE_CATEGORIES, exampleId, exampleRuleId } from './catalogues.ts'
import type { EXAMPLE_SYSTEMS } from './systems.ts'

/** One bucket of the story; identifier and dates of recording follow from its place. */
type Bucket = {
  rule: string
  system: keyof typeof EXAMPLE_SYSTEMS
  activities: string[]
  events?: [event: string, on: string][]
  records: number
  /** Without it every record is a person of its own. */
  people?: number | null
  /** Short word for a bucket that others speak of. */
  word?: string
  more?: Partial<Holding>
}
/** Several buckets that differ by their day and their numbers alone. */
type Series = Omit<Bucket, 'events' | 'records' | 'people'> & {
  event: string
  /** How long the rule keeps them, in months; 0 where no rule says so. */
  months: number
  /** When each falls due, or when it happened where no rule says so. */
  days: string[]
  records: [least: number, most: number]
  /** Records that belong to one person. */
  perPerson?: number
}

const ACCOUNT = { rule: 'RET-ACC', activities: ['03', '04'], event: 'last_update', months: 60 }
const SALE = { rule: 'RET-TXN', activities: ['07', '08'], event: 'services_ended', months: 120 }
const LETTER = { rule: 'RET-COR', activities: ['14'], event: 'last_message', months: 6 }
const FRAUD = { rule: 'RET-FRD', activities: ['10', '11'], system: 'fraud' as const }
const NEWSLETTER = { rule: 'RET-MSG', activities: ['12', '13'], system: 'mail' as const }
const CHILD = { rule: 'RET-CHILD', activities: ['20'], more: { isChild: true } }
const REST = { rule: 'RET-OTHER', activities: ['21'] }

/** What the controller of the example holds, invented, as it stands today: about 400 dated buckets. */
export function exampleHoldings(today: string): Holding[] {
  return [
    ...accounts(today),
    ...sales(today),
    ...letters(today),
    ...frauds(today),
    ...identityPapers(today),
    ...newsletters(today),
    ...withoutRule(today),
    ...children(today),
    ...others(today),
    ...erasedOnes(today),
  ].map((bucket, index) => holdingOf(bucket, index + 1, today))
}

/** The days of the two erasures of the example. */
export const exampleErasureDays = (today: string): [string, string] => [
  addDays(today, -40),
  addDays(today, -6),
]

// Nobody cleared up the accounts since summer; the notice promises five years.
function accounts(today: string): Bucket[] {
  const log = { fileName: 'shop-accounts.csv', on: addDays(today, -3) }
  const shop = { ...ACCOUNT, system: 'shop' as const, more: { imported: log } }
  const soon = daysFrom(today, [6, 13, 21, 28])
  const never = { ...shop, event: 'created', days: monthly(today, 3, 18, 3) }
  const backups = monthly(today, -2, 9, 1).map((day) => `${day.slice(0, 8)}01`)
  const mail = { ...ACCOUNT, system: 'mail' as const }
  return [
    ...series({ ...shop, days: daysFrom(today, every(-118, -4, 8)), records: [140, 620] }),
    ...series({ ...mail, days: daysFrom(today, every(-95, -10, 17)), records: [60, 210] }),
    ...series({ ...shop, days: soon, records: [180, 420] }),
    ...series({ ...shop, days: monthly(today, 1, 24, 1), records: [240, 560] }),
    ...series({ ...mail, days: monthly(today, 1, 12, 1, 13), records: [90, 260] }),
    ...series({ ...shop, days: monthly(today, 25, 59, 2), records: [380, 840] }),
    ...series({ ...never, records: [12, 60] }),
    ...series({ ...ACCOUNT, system: 'backups', days: backups, records: [110, 340] }).map(
      (bucket) => ({
        ...bucket,
        more: { precision: 'month' as const, batchRef: backupName(bucket) },
      }),
    ),
  ]
}

const backupName = ({ events }: Bucket) => `BKP-${events?.[0]?.[1].slice(0, 7)}`

// The shop opened in a spring ten years ago; a chargeback claim keeps part of its first sales.
function sales(today: string): Bucket[] {
  const shop = { ...SALE, system: 'shop' as const }
  const payments = { ...SALE, system: 'payments' as const }
  const opening = every(0, 26, 2).flatMap((later) => monthly(today, 4, 6, 1, later))
  const running = { rule: SALE.rule, activities: SALE.activities, system: 'shop' as const }
  return [
    ...series({ ...payments, days: daysFrom(today, every(-40, 75, 14)), records: [300, 900] }),
    ...series({ ...shop, days: monthly(today, 0, 24, 1), records: [150, 420], perPerson: 3 }),
    ...series({ ...payments, days: monthly(today, 3, 12, 1, 8), records: [90, 320] }),
    ...series({ ...shop, days: opening, records: [380, 960], perPerson: 2 }),
    ...series({ ...shop, days: monthly(today, 26, 60, 2), records: [210, 640], perPerson: 3 }),
    ...series({ ...payments, days: monthly(today, 66, 114, 6), records: [400, 1200] }),
    { ...running, records: 1840, people: 1610 },
    { ...running, system: 'payments', records: 3120, people: 1610 },
    { ...running, records: 96, people: null },
  ]
}

// Tickets end every day; the postbox is counted once a month.
function letters(today: string): Bucket[] {
  const log = { fileName: 'helpdesk-tickets.csv', on: addDays(today, -3) }
  const helpdesk = { ...LETTER, system: 'helpdesk' as const, more: { imported: log } }
  const months = monthly(`${today.slice(0, 8)}01`, -1, 6, 1)
  return [
    ...series({ ...helpdesk, days: daysFrom(today, [-9, -3]), records: [90, 160] }),
    ...series({ ...helpdesk, days: daysFrom(today, every(3, 178, 7)), records: [60, 240] }),
    ...series({
      ...LETTER,
      system: 'postbox',
      days: months.map((day) => `${day.slice(0, 8)}01`),
      records: [90, 280],
      perPerson: 4,
      more: { precision: 'month' },
    }),
  ]
}

// Most follow the account; what is marked as likely fraud is kept on and looked at each year.
function frauds(today: string): Bucket[] {
  const days = [...monthly(today, 1, 23, 2), ...monthly(today, 26, 58, 4)]
  const marked = (updated: number, marked: number, reviewed: number, clearedOn?: number) => ({
    ...FRAUD,
    events: [['last_update', addMonths(today, -updated)]] as [string, string][],
    records: unevenly(updated, 3, 40),
    more: {
      flag: {
        since: addMonths(today, -marked),
        clearedOn: clearedOn === undefined ? null : addDays(today, -clearedOn),
      },
      lastReviewOn: addMonths(today, -reviewed),
    },
  })
  return [
    ...series({ ...FRAUD, event: 'last_update', months: 60, days, records: [20, 180] }),
    marked(66, 40, 3),
    marked(70, 44, 5),
    marked(75, 31, 8),
    marked(82, 50, 9),
    marked(88, 52, 11),
    marked(79, 38, 13),
    marked(91, 60, 14),
    marked(99, 66, 19),
    marked(72, 36, 4, 12),
  ]
}

// "As long as the law requires": without a law nobody can say when.
function identityPapers(today: string): Bucket[] {
  const papers = { rule: 'RET-AML', activities: ['09'], system: 'identity' as const }
  return series({
    ...papers,
    event: 'relationship_ended',
    months: 0,
    days: monthly(today, -60, -3, 3, -4),
    records: [15, 90],
  })
}

function newsletters(today: string): Bucket[] {
  const ended = (event: string, daysAgo: number, records: number): Bucket => ({
    ...NEWSLETTER,
    events: [[event, addDays(today, -daysAgo)]],
    records,
  })
  return [
    ended('consent_withdrawn', 9, 34),
    ended('consent_withdrawn', 5, 27),
    ended('account_closed', 2, 11),
    ended('objection', 2, 8),
    ended('account_closed', 0, 14),
    { ...NEWSLETTER, records: 4180 },
    // Subscribers without an account: nothing of the notice ever ends this.
    { ...NEWSLETTER, records: 640 },
  ]
}

// The notice states no period for usage data and cookies.
function withoutRule(today: string): Bucket[] {
  const kept = (
    rule: string,
    system: Bucket['system'],
    activity: string,
    [count, least, most]: [number, number, number],
  ) =>
    series({
      rule,
      system,
      activities: [activity],
      event: rule === 'RET-USG' ? 'created' : 'set_on',
      months: 0,
      days: monthly(today, -count, -1, 1),
      records: [least, most],
      perPerson: 5,
    })
  return [
    ...kept('RET-USG', 'analytics', '01', [14, 310, 920]),
    ...kept('RET-USG', 'logs', '05', [12, 420, 990]),
    ...kept('RET-CK-NEC', 'website', '15', [4, 160, 310]),
    ...kept('RET-CK-ANA', 'website', '16', [13, 140, 360]),
    ...kept('RET-CK-PREF', 'website', '17', [6, 60, 190]),
    ...kept('RET-CK-MKT', 'website', '18', [13, 90, 270]),
  ]
}

function children(today: string): Bucket[] {
  const believed = (daysAgo: number, records: number): Bucket => ({
    ...CHILD,
    system: 'shop',
    events: [['reasonable_belief', addDays(today, -daysAgo)]],
    records,
  })
  const authorised = { isChild: true, hasParentalConsent: true }
  return [
    believed(20, 4),
    believed(11, 2),
    believed(6, 3),
    { ...believed(2, 2), system: 'mail' },
    { ...believed(34, 1), more: { ...authorised, note: 'The mother sent her authorisation.' } },
  ]
}

function others(today: string): Bucket[] {
  const reviewed = (monthsAgo: number, system: Bucket['system'], records: number): Bucket => ({
    ...REST,
    system,
    records,
    people: null,
    more: { lastReviewOn: addMonths(today, -monthsAgo) },
  })
  return [
    reviewed(2, 'postbox', 220),
    reviewed(5, 'shop', 610),
    reviewed(7, 'helpdesk', 85),
    reviewed(10, 'payments', 140),
    reviewed(13, 'backups', 35),
  ]
}

// What the two erasures of the example left behind; the last two are what was not erased.
function erasedOnes(today: string): Bucket[] {
  const [first, second] = exampleErasureDays(today)
  const erased = (number: number, on: string): Partial<Holding> => ({
    erased: { on, erasureId: exampleId('erasure', `0${number}`) },
  })
  const helpdesk = { ...LETTER, system: 'helpdesk' as const }
  const part = (word: string, records: number, people: number) =>
    series({ ...helpdesk, days: [addDays(today, -17)], records: [records, records] }).map(
      (bucket) => ({ ...bucket, people, word }),
    )
  return [
    ...series({
      ...ACCOUNT,
      system: 'shop',
      days: daysFrom(first, every(-24, -3, 3)),
      records: [150, 480],
      more: erased(1, first),
    }),
    ...series({
      ...helpdesk,
      days: daysFrom(today, [-31, -24]),
      records: [80, 200],
      more: erased(2, second),
    }),
    ...part('rest', 170, 96),
    ...part('kept', 42, 38),
  ]
}

function series({ event, months, days, records, perPerson = 1, ...bucket }: Series): Bucket[] {
  const [least, most] = records
  return days.map((day, index) => {
    const count = unevenly(index, least, most)
    return {
      ...bucket,
      events: [[event, addMonths(day, -months)]],
      records: count,
      people: Math.ceil(count / perPerson),
    }
  })
}

function holdingOf(
  { rule, system, activities, events = [], records, people = records, word, more }: Bucket,
  number: number,
  today: string,
): Holding {
  const on = more?.imported?.on ?? (more?.erased ? addDays(today, -60) : today)
  return {
    ...emptyHolding(exampleId('category', RULE_CATEGORIES[rule] ?? rule)),
    id: exampleId('holding', word ?? String(number).padStart(3, '0')),
    ruleId: exampleRuleId(rule),
    systemId: exampleId('system', system),
    events: events.map(([event, day]) => ({ event, on: day })),
    records,
    people,
    activityIds: activities.map((activity) => exampleId('pa', activity)),
    imported: null,
    erased: null,
    createdOn: on,
    changedOn: more?.erased?.on ?? on,
    ...more,
  }
}

/** Days so many days from a day. */
function daysFrom(day: string, distances: readonly number[]): string[] {
  return distances.map((distance) => addDays(day, distance))
}

/** One day a month, a little early or late; both numbers of months included. */
function monthly(today: string, from: number, to: number, step: number, later = 0): string[] {
  return every(from, to, step).map((month, index) =>
    addDays(addMonths(today, month), later + unevenly(index, 0, 5)),
  )
}

function every(from: number, to: number, step: number): number[] {
  return Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, index) => from + index * step,
  )
}

/** A number between two that looks uneven and is the same in every copy. */
function unevenly(place: number, least: number, most: number): number {
  return least + ((place * place * 7919 + place * 104_729 + 31_337) % (most - least + 1))
}
