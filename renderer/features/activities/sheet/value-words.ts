import type { ActivityContent } from '#shared/domain/activities/activity'
import type {
  LawfulBasis,
  SpecialCategory,
  Transfer,
  UsedDataCategory,
} from '#shared/domain/activities/parts'
import { activityFieldText, activityText } from '#shared/text/activity'
import * as choice from '#shared/text/choices'
import { fieldName } from '#shared/text/field-names'
import { plain, type HistoryWords } from '../../../parts/history/history-lines.ts'

/** Names of everything an activity can link to, by id. */
export type LinkNames = ReadonlyMap<string, string>

/** Closed choices by the path of their field. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  role: choice.roleWords,
  status: choice.statusWords,
  importance: choice.importanceWords,
  vulnerableSubjects: choice.vulnerableWords,
  provisionRequired: choice.provisionWords,
  rights: choice.rightWords,
  'dpia.criteria': choice.dpiaCriterionWords,
  'criminalData.present': choice.criminalWords,
  'automatedDecision.profiling': choice.profilingWords,
}

/** How the values of an activity are told in its history. */
export function activityHistoryWords(names: LinkNames): HistoryWords {
  return { label: labelOf, value: (path, value) => valueWords(path, value, names) }
}

function labelOf(path: string): string {
  const known: Readonly<Record<string, { readonly label: string }>> = activityFieldText
  const label = known[path]?.label ?? fieldName('activity', path)
  return label.charAt(0).toUpperCase() + label.slice(1)
}

function valueWords(path: string, value: unknown, names: LinkNames): string {
  if (typeof value !== 'string') return groupWords(path, value, names)
  if (path.endsWith('Ids')) return names.get(value) ?? activityText.goneEntry
  return CHOICES[path]?.[value] ?? plain(value)
}

function groupWords(path: string, value: unknown, names: LinkNames): string {
  // The journal keeps what the schema of the record accepted under this name.
  switch (path) {
    case 'dataCategories':
      return usedCategoryWords(value as UsedDataCategory, names)
    case 'specialCategories':
      return specialWords(value as SpecialCategory)
    case 'transfers':
      return transferWords(value as Transfer)
    case 'lawfulBases':
      return basisWords(value as LawfulBasis)
    case 'sources':
      return sourceWords(value as ActivityContent['sources'][number])
    default:
      return plain(value)
  }
}

function usedCategoryWords(used: UsedDataCategory, names: LinkNames): string {
  const { categoryId, items, retentionRuleId, retentionInNotice } = used
  return joined([
    names.get(categoryId) ?? activityText.goneEntry,
    items.join(', '),
    retentionRuleId && (names.get(retentionRuleId) ?? activityText.goneEntry),
    retentionInNotice && activityText.toldInNotice[retentionInNotice],
  ])
}

function specialWords({ type, condition }: SpecialCategory): string {
  const words = condition && activityText.condition(condition, choice.art9Words[condition])
  return joined([choice.specialTypeWords[type], words])
}

function transferWords(transfer: Transfer): string {
  const { country, recipient, mechanism, documentRef, impactAssessmentRef, repeated } = transfer
  return joined([
    choice.countryName(country),
    recipient,
    mechanism && choice.mechanismWords[mechanism],
    documentRef,
    impactAssessmentRef,
    repeated && activityText.repeated[repeated],
  ])
}

function basisWords({ art6, standing, allocation, allocatedTo, reason }: LawfulBasis): string {
  return joined([
    activityText.basisTitle(art6, choice.art6Words[art6]),
    choice.standingWords[standing],
    allocation && choice.allocationWords[allocation],
    allocatedTo,
    reason,
  ])
}

function sourceWords({ kind, detail }: ActivityContent['sources'][number]): string {
  return joined([choice.sourceWords[kind], detail])
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join('; ')
}
