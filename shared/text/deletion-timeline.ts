import type { DeletionEvent, DeletionEventOf } from '../domain/deletions/event.ts'
import { withCapital } from './capital.ts'
import { dayWords } from './dates.ts'
import { deletionStepText } from './deletion-steps.ts'
import {
  ageBandWords,
  ageCheckMethodWords,
  ageResultWords,
  consentMethodWords,
  decisionRoleWords,
  freezeWords,
  parentalConsentWords,
} from './deletion-words.ts'

const words = deletionStepText.label

/** One thing that is told of a step, with its name where the thing does not speak for itself. */
export type DeletionEventDetail = { readonly label?: string; readonly text: string }

/** What is told of a step below its name; nothing that says whose case it is. */
export function deletionEventDetails(event: DeletionEvent): DeletionEventDetail[] {
  switch (event.kind) {
    case 'frozen':
      return [{ text: inOneLine(event.stopped.map((each) => freezeWords[each].name)) }]
    case 'age-checked':
      return ageDetails(event)
    case 'consent-checked':
      return [
        { text: parentalConsentWords[event.consent] },
        ...(event.method ? [{ label: words.method, text: consentMethodWords[event.method] }] : []),
      ]
    case 'cleared':
      return event.isCheckErased ? [{ text: words.erased }] : []
    case 'decided':
      return [
        { label: words.roles, text: inOneLine(event.roles.map((role) => decisionRoleWords[role])) },
        ...(event.areExceptionsTested ? [{ text: words.tested }] : []),
      ]
    case 'deleted':
      return deletedDetails(event)
    case 'taken-over':
      return [...recordDetails(event), { label: words.digest, text: event.logDigest }]
    case 'deletion-started':
    case 'verified':
    case 'closed':
      return []
  }
}

function ageDetails(event: DeletionEventOf<'age-checked'>): DeletionEventDetail[] {
  const { method, result, band, hasCollected } = event
  return [
    { text: ageResultWords[result] },
    { label: words.method, text: ageCheckMethodWords[method].name },
    { label: words.band, text: ageBandWords[band] },
    ...(hasCollected ? [{ text: words.collected }] : []),
  ]
}

function deletedDetails(event: DeletionEventOf<'deleted'>): DeletionEventDetail[] {
  const { backupExpiry, logDigest } = event
  return [
    ...recordDetails(event),
    backupExpiry === null
      ? { text: words.noBackups }
      : { label: words.backups, text: dayWords(backupExpiry) },
    ...(logDigest ? [{ label: words.digest, text: logDigest }] : []),
  ]
}

function recordDetails({ records }: { records: number | null }): DeletionEventDetail[] {
  return records === null ? [] : [{ label: words.records, text: records.toLocaleString('en-GB') }]
}

function inOneLine(names: readonly string[]): string {
  return withCapital(names.map((name) => name.toLowerCase()).join(', '))
}
