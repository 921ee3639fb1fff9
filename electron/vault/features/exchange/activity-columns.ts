import type { Activity } from '#shared/domain/activities/activity'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import type { FindingCode } from '#shared/domain/findings/codes'
import type { RecordState } from '#shared/domain/findings/finding'
import {
  answerWord,
  countryName,
  importanceWords,
  mechanismWords,
  profilingWords,
  rightWords,
  roleWords,
  sourceWords,
  specialTypeWords,
  statusWords,
  vulnerableWords,
} from '#shared/text/choices'
import { tableHeads, tableStatements } from '#shared/text/exchange'
import { retentionSentence } from '#shared/text/retention'

export type JudgedActivity = { activity: Activity; state: RecordState; codes: FindingCode[] }
type Value = string | null | readonly string[]
export type ActivityColumn = { head: string; read: (judged: JudgedActivity) => Value }

/** Every column of the activity list with its head, and how it reads an activity. */
export function activityColumns(data: RegisterData): ActivityColumn[] {
  const readers = { ...plainReaders, ...listReaders(data), ...derivedReaders }
  // Heads and readers share their keys, so a column without a head does not compile.
  return Object.entries(tableHeads).map(([key, head]) => {
    const read = readers[key as keyof typeof tableHeads]
    return { head, read: (judged: JudgedActivity) => read(judged) }
  })
}

type Reader = (judged: JudgedActivity) => Value

const plainReaders = {
  refNo: ({ activity }) => activity.refNo,
  name: ({ activity }) => activity.name,
  state: ({ state }) => state,
  codes: ({ codes }) => codes,
  role: ({ activity }) => roleWords[activity.role],
  status: ({ activity }) => statusWords[activity.status],
  owner: ({ activity }) => activity.owner,
  ownerContact: ({ activity }) => activity.ownerContact,
  purpose: ({ activity }) => activity.purpose,
  subPurposes: ({ activity }) => activity.subPurposes,
  importance: ({ activity }) => activity.importance && importanceWords[activity.importance],
  dataSubjects: ({ activity }) => activity.dataSubjects,
  vulnerableSubjects: ({ activity }) =>
    activity.vulnerableSubjects.map((who) => vulnerableWords[who]),
  security: ({ activity }) => activity.security,
  noticeRef: ({ activity }) => activity.noticeRef,
  storageLocation: ({ activity }) => activity.storageLocation,
  introducedOn: ({ activity }) => activity.introducedOn,
  suspendedOn: ({ activity }) => activity.suspendedOn,
  endedOn: ({ activity }) => activity.endedOn,
  createdOn: ({ activity }) => activity.createdOn,
  changedOn: ({ activity }) => activity.changedOn,
  nextReviewOn: ({ activity }) => activity.nextReviewOn,
} satisfies Record<string, Reader>

const derivedReaders = {
  specialCategories: ({ activity }) =>
    activity.specialCategories.map(({ type, condition }) =>
      condition ? `${specialTypeWords[type]} (Art. 9(2)(${condition}))` : specialTypeWords[type],
    ),
  transfers: ({ activity }) => {
    if (activity.transfers.length === 0) return activity.transfersNone ? tableStatements.none : null
    return activity.transfers.map(({ country, recipient, mechanism }) =>
      [countryName(country), recipient, mechanism && mechanismWords[mechanism]]
        .filter(Boolean)
        .join(', '),
    )
  },
  lawfulBases: ({ activity }) =>
    activity.lawfulBases.map(({ art6, standing }) => `Art. 6(1)(${art6}), ${standing}`),
  sources: ({ activity }) =>
    activity.sources.map(({ kind, detail }) =>
      detail ? `${sourceWords[kind]}: ${detail}` : sourceWords[kind],
    ),
  rights: ({ activity }) => activity.rights.map((right) => rightWords[right]),
  automatedDecision: ({ activity }) => answerWord(activity.automatedDecision.exists),
  profiling: ({ activity: { automatedDecision } }) =>
    automatedDecision.profiling && profilingWords[automatedDecision.profiling],
  dpia: ({ activity: { dpia } }) =>
    [answerWord(dpia.needed), dpia.reason, dpia.ref, dpia.doneOn].filter((part) => part !== null),
} satisfies Record<string, Reader>

function listReaders({ catalogues }: RegisterData) {
  const names = new Map(
    Object.values(catalogues).flatMap((list: { id: string; name: string }[]) =>
      list.map(({ id, name }) => [id, name]),
    ),
  )
  const rules = catalogues['retention-rule']
  const nameOf = (id: string) => names.get(id) ?? id
  return {
    dataCategories: ({ activity }) =>
      activity.dataCategories.map(({ categoryId, items }) =>
        items.length > 0 ? `${nameOf(categoryId)}: ${items.join(', ')}` : nameOf(categoryId),
      ),
    recipients: ({ activity }) =>
      activity.recipientIds.length === 0 && activity.recipientsNone
        ? tableStatements.none
        : activity.recipientIds.map(nameOf),
    processors: ({ activity }) => activity.processorIds.map(nameOf),
    systems: ({ activity }) => activity.systemIds.map(nameOf),
    measures: ({ activity }) => activity.measureIds.map(nameOf),
    retention: ({ activity }) =>
      activity.dataCategories.map(({ categoryId, retentionRuleId }) => {
        const rule = rules.find(({ id }) => id === retentionRuleId)
        const limit = rule ? retentionSentence(rule, rules) : tableStatements.notRecorded
        return `${nameOf(categoryId)}: ${limit}`
      }),
  } satisfies Record<string, Reader>
}
