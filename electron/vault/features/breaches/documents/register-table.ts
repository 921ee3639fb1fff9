import type { ExportedFile, TABLE_FORMATS } from '#shared/ipc/exchange'
import type { BreachPeriod } from '#shared/ipc/breaches'
import {
  breachPrintText,
  registerTableHeads as heads,
  registerTableText as text,
} from '#shared/text/breach-documents-print'
import * as words from '#shared/text/breach-words'
import { joined } from '../../../documents/entries.ts'
import { fileNameOf } from '../../../documents/file-name.ts'
import { partyName } from '../../../documents/parties.ts'
import { tableCsv } from '../../../tables/csv.ts'
import { tableXlsx } from '../../../tables/xlsx.ts'
import { breachClock } from '#shared/domain/breaches/clock'
import type { Breach } from '#shared/domain/breaches/breach'
import type { TimePoint } from '#shared/domain/values/time-point'
import { localOf } from '#shared/domain/values/local-time'
import { awarePoint, delayReason, occurredWords } from './blocks-facts.ts'
import type { DocumentData } from './data-digest.ts'
import { fileRef } from './register.ts'
import { chosen, linkedTo, type Telling, tellingOf } from './telling.ts'

type Format = (typeof TABLE_FORMATS)[number]
type Reader = (telling: Telling) => string | number | null | undefined

/** The register of a period as a table: the same incidents in the same order as on paper. GDPR art. 33(5). */
export async function registerTable(
  data: DocumentData,
  { format, period }: { format: Format; period: BreachPeriod },
): Promise<ExportedFile> {
  const party = fileNameOf(partyName(data.register))
  const fileName = `${text.fileName(party, fileRef(period))}.${format}`
  const table = { heads: Object.values(heads) as string[], rows: data.incidents.map(rowIn(data)) }
  const bytes = format === 'csv' ? tableCsv(table) : await tableXlsx(table, text.sheetName)
  return { bytes, fileName }
}

function rowIn(data: DocumentData) {
  return (incident: DocumentData['incidents'][number]): string[] => {
    const telling = tellingOf(data, incident, '')
    // Heads and readers share their keys, so a column without a head does not compile.
    const names = Object.keys(heads) as (keyof typeof heads)[]
    return names.map((name) => String(readers[name](telling) ?? ''))
  }
}

const readers: Record<keyof typeof heads, Reader> = {
  refNo: ({ breach }) => breach.refNo,
  title: ({ breach }) => breach.title,
  state: ({ status }) => words.breachStateWords[status.state],
  natures: ({ breach }) => joined(breach.natures.map((one) => words.natureWords[one].name)),
  firstSignal: ({ breach }) => sortable(breach.firstSignal, breach),
  aware: (telling) => sortable(awarePoint(telling), telling.breach),
  limit: limitOf,
  notified: ({ status, breach }) =>
    status.notifiedAt &&
    sortable({ at: status.notifiedAt, isDayOnly: status.isNotifiedDayOnly }, breach),
  late: ({ status, isLate }) => (status.notifiedAt === null ? null : yesNo(isLate)),
  delayReason,
  timeZone: ({ breach }) => breach.timeZone,
  occurred: ({ breach }) => occurredWords(breach),
  description: ({ breach }) => breach.description,
  kinds: ({ breach }) => chosen(breach.incidentKinds, words.incidentKindWords),
  people: ({ breach: { people } }) =>
    chosen(people.categories, words.peopleCategoryWords, people.other),
  peopleCount: ({ breach }) => breach.people.count,
  data: ({ breach: { data } }) => chosen(data.types, words.affectedDataWords, data.other),
  recordCount: ({ breach }) => breach.data.records,
  effects: ({ breach }) => chosen(breach.impacts, words.impactWords),
  band: ({ status }) => {
    const severity = status.latestAssessment?.severity
    return severity && `${severity.se.toFixed(2)} ${words.bandWords[severity.band]}`
  },
  outcome: ({ status: { latestAssessment: risk } }) =>
    risk && words.riskOutcomeWords[risk.outcome].name,
  outcomeReasons: ({ status }) => status.latestAssessment?.reasons,
  notNotified: ({ status }) => status.notNotified?.reason,
  peopleTold: ({ status }) => words.peopleStateWords[status.people],
  measuresTaken: ({ breach }) => breach.measuresTaken,
  measuresPlanned: ({ breach }) => breach.measuresPlanned,
  lessons: ({ breach }) => breach.lessons,
  activities: (telling) => linkedTo(telling.breach.activityIds, telling, breachPrintText.gone),
  closed: ({ status, breach }) =>
    status.closedAt && sortable({ at: status.closedAt, isDayOnly: false }, breach),
}

function limitOf({ status, breach, data }: Telling): string | null {
  const { awareAt, isAwareDayOnly } = status
  if (awareAt === null || isAwareDayOnly) return null
  const hours = data.settings.notificationHours
  const { strictAt } = breachClock({ awareAt, timeZone: breach.timeZone, hours })
  return sortable({ at: strictAt, isDayOnly: false }, breach)
}

// Local times as text that sorts: the zone has a column of its own.
function sortable(point: TimePoint | null, { timeZone }: Breach): string | null {
  if (point === null) return null
  const local = localOf(point.at, timeZone)
  return point.isDayOnly ? local.slice(0, 10) : local.replace('T', ' ')
}

function yesNo(answer: boolean | null): string | null {
  if (answer === null) return null
  return answer ? breachPrintText.yes : breachPrintText.no
}
