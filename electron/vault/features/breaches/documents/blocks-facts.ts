import type { Breach } from '#shared/domain/breaches/breach'
import { breachClock } from '#shared/domain/breaches/clock'
import { instantWords, timePointWords } from '#shared/text/breach-clock'
import {
  breachArticles as art,
  breachBlockText,
  breachPrintText,
} from '#shared/text/breach-documents-print'
import * as words from '#shared/text/breach-words'
import { dayWords } from '#shared/text/dates'
import { localOf } from '#shared/domain/values/local-time'
import { entries, joined } from '../../../documents/entries.ts'
import type { Html } from '../../../documents/html.ts'
import { chosen, line, lineIf, linkedTo, series, type Telling, whenWords } from './telling.ts'

const { time, nature, scope, before } = breachBlockText
const natureNames = {
  confidentiality: words.natureWords.confidentiality.name,
  integrity: words.natureWords.integrity.name,
  availability: words.natureWords.availability.name,
}

/** When it happened, was noticed, became known and was told. GDPR art. 33(1). */
export function timeBlock(telling: Telling): Html {
  const { breach, status } = telling
  const { firstSignal, howDiscovered } = breach
  const [delay, signalDelay] = [delayReason(telling), awareDelay(breach)]
  return entries(
    line(telling, time.occurred, occurredWords(breach), art.nature),
    line(telling, time.firstSignal, whenWords(firstSignal, breach)),
    line(telling, time.discovered, howDiscovered),
    line(telling, time.aware, whenWords(awarePoint(telling), breach), art.limit),
    lineIf(signalDelay !== null, telling, time.signalDelay, signalDelay),
    lineIf(status.awareAt !== null, telling, time.limit, limitWords(telling), art.limit),
    lineIf(
      status.notifiedAt !== null && !isAnew(telling),
      telling,
      time.notified,
      notifiedWords(telling),
      art.limit,
    ),
    lineIf(owesReasons(telling) || delay !== null, telling, time.delay, delay, art.limit),
  )
}

/** The day or days of the breach; null while nobody knows them. */
export function occurredWords({ occurred, timeZone }: Breach): string | null {
  const { kind, from, to, isEstimated } = occurred
  if (kind === 'unknown' || from === null) return null
  const [begin, end] = [timePointWords(from, timeZone), to && timePointWords(to, timeZone)]
  const told = {
    'single-day': from.isDayOnly
      ? time.singleDay(dayWords(localOf(from.at, timeZone).slice(0, 10)))
      : time.singleDay(begin),
    'from-to': time.fromTo(begin, end ?? breachPrintText.notYetKnown),
    ongoing: time.ongoing(begin),
  }[kind]
  return isEstimated ? time.estimated(told) : told
}

/** When the controller became aware; null before. */
export function awarePoint({ status }: Pick<Telling, 'status'>) {
  return status.awareAt === null ? null : { at: status.awareAt, isDayOnly: status.isAwareDayOnly }
}

/** When the authority was first told; null before. */
export function notifiedWords({ status, breach }: Telling): string | null {
  const { notifiedAt, isNotifiedDayOnly } = status
  return notifiedAt === null
    ? null
    : timePointWords({ at: notifiedAt, isDayOnly: isNotifiedDayOnly }, breach.timeZone)
}

/** The limit for the notification with its hours; null before awareness and where its time of day is missing. */
export function limitWords({ status, breach, data }: Telling): string | null {
  if (status.awareAt === null || status.isAwareDayOnly) return null
  const hours = data.settings.notificationHours
  const { timeZone } = breach
  const { strictAt } = breachClock({ awareAt: status.awareAt, timeZone, hours })
  return time.limitIs(hours, instantWords(strictAt, timeZone))
}

/** Why the first notification comes late: as it was recorded with it, else as it is given for this print. GDPR art. 33(1). */
export function delayReason(telling: Telling): string | null {
  const { status, data } = telling
  const given = data.print.kind === 'notification' ? (data.print.delayReason ?? null) : null
  return isAnew(telling) ? given : (status.notices[0]?.delayReason ?? given)
}

/** Whether reasons for a delay have to be told; who decided not to notify delays nothing. GDPR art. 33(1). */
export function owesReasons({ status, isLate, data: { print } }: Telling): boolean {
  const isTold = print.kind === 'notification' || status.notifiedAt !== null
  return isLate === true && (isTold || status.isRunning)
}

/** Whether this print notifies anew what was withdrawn: a first part does, a complete one where it says so. GDPR art. 33(1). */
export function isAnew({ status, data: { print } }: Telling): boolean {
  if (status.withdrawnAt === null || print.kind !== 'notification') return false
  return print.stage === 'initial' || print.isAnew === true
}

function awareDelay({ events }: Breach): string | null {
  return (
    events.flatMap((event) => (event.kind === 'aware' ? (event.delayReason ?? []) : [])).at(-1) ??
    null
  )
}

/** What was broken, how and by what. GDPR art. 33(3)(a). */
export function natureBlock(telling: Telling): Html {
  const { breach } = telling
  const { exfiltrated, unintelligible, alteration, loss, natures } = breach
  const cause = series([
    breach.origin && words.originWords[breach.origin],
    breach.intent && words.intentWords[breach.intent],
  ])
  const has = (one: Breach['natures'][number]) => natures.includes(one)
  return entries(
    line(telling, nature.description, breach.description, art.nature),
    line(telling, nature.natures, chosen(natures, natureNames), art.natures),
    lineIf(
      has('confidentiality') || exfiltrated !== null,
      telling,
      nature.exfiltrated,
      exfiltrated && words.exfiltrationWords[exfiltrated],
    ),
    lineIf(
      has('confidentiality') || unintelligible !== null,
      telling,
      nature.unintelligible,
      joined([
        unintelligible && words.intelligibilityWords[unintelligible],
        breach.unintelligibleWhy,
      ]),
      art.unintelligible,
    ),
    lineIf(
      has('integrity') || alteration !== null,
      telling,
      nature.alteration,
      alteration && words.alterationWords[alteration],
    ),
    lineIf(
      has('availability') || loss !== null,
      telling,
      nature.loss,
      loss && words.lossWords[loss],
    ),
    line(telling, nature.kinds, chosen(breach.incidentKinds, words.incidentKindWords)),
    line(telling, nature.cause, cause),
    line(telling, nature.systems, linkedTo(breach.systemIds, telling, breachPrintText.gone)),
  )
}

/** Whose data, which, how many. GDPR art. 33(3)(a). */
export function scopeBlock(telling: Telling): Html {
  const { people, data } = telling.breach
  const categories = linkedTo(data.categoryIds, telling, breachPrintText.gone)
  return entries(
    line(
      telling,
      scope.people,
      chosen(people.categories, words.peopleCategoryWords, people.other),
      art.nature,
    ),
    line(telling, scope.peopleCount, peopleNumber(telling.breach), art.nature),
    line(
      telling,
      scope.data,
      joined([chosen(data.types, words.affectedDataWords, data.other), categories]),
      art.nature,
    ),
    line(telling, scope.recordCount, recordNumber(telling.breach), art.nature),
  )
}

/** How many people, and how sure that is; null when nobody knows. */
export function peopleNumber({ people: { count, countIs } }: Breach): string | null {
  return count === null ? null : sureness(countIs)(scope.peopleOf(count))
}

/** How many records, and how sure that is; null when nobody knows. */
export function recordNumber({ data: { records, recordsAre } }: Breach): string | null {
  return records === null ? null : sureness(recordsAre)(scope.records(records))
}

function sureness(kind: Breach['people']['countIs']): (count: string) => string {
  return kind === 'exact' ? scope.exact : kind === 'approximate' ? scope.approximate : scope.plain
}

/** What protected the data before. GDPR art. 32. */
export function beforeBlock(telling: Telling): Html {
  const { measuresBefore, measureIds } = telling.breach
  const linked = linkedTo(measureIds, telling, breachPrintText.gone)
  return entries(line(telling, before.measures, joined([measuresBefore, linked]), art.before))
}
