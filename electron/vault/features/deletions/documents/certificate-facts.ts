import { citedIn } from '#shared/text/cited-in'
import {
  deletionPrintArticles as art,
  deletionPrintText as text,
} from '#shared/text/deletion-documents'
import {
  type EvidenceField,
  evidenceFieldWords,
  evidenceLines,
} from '#shared/text/deletion-evidence'
import { emptyEvidenceWords } from '#shared/text/evidence-empty'
import { controls } from '#shared/text/controls'
import { entries, entry, lines } from '../../../documents/entries.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import { type CaseInput, isCleared } from './case-input.ts'

/** The signal, the belief, and the age that applied. GDPR art. 8(1), 8(2). */
export function believedSection(input: CaseInput): Html {
  return section(input, text.believed, art.believed, [
    'signalChannel',
    'signalDate',
    'beliefBasis',
    'country',
    'art8AgeApplied',
    'ageSource',
    'ageBand',
    'parentalConsent',
  ])
}

/** Who decided what, by role. GDPR art. 5(2). */
export function decidedSection(input: CaseInput): Html {
  return section(input, text.decided, art.proof, ['decision', 'decidedOn', 'decidedByRole'])
}

/** What is gone, and who was told of it. GDPR art. 17(1), 19, 28(3)(g). */
export function deletedSection(input: CaseInput): Html {
  return section(input, text.deleted, art.deleted, [
    'dataCategoriesDeleted',
    'systems',
    'recordsCount',
    'processorsTold',
    'recipientsTold',
  ])
}

/** Backups, the search, and how long the record itself stays. GDPR art. 17, 32, 5(1)(e). */
export function searchedSection(input: CaseInput): Html {
  return section(input, text.searched, art.searched, [
    'backupExpiry',
    'verifiedOn',
    'verificationResult',
    'logDigest',
    'retentionUntil',
  ])
}

function section(
  input: CaseInput,
  heading: string,
  article: string,
  fields: readonly EvidenceField[],
): Html {
  return html`<section class="short">
    <h2>${heading} <span class="article">${citedIn(input.regime, article)}</span></h2>
    ${entries(fields.map((field) => fieldEntry(input, field)))}
  </section>`
}

/** One field of the evidence record; what nobody recorded says so. */
export function fieldEntry(input: CaseInput, field: EvidenceField): Html {
  const { record, regime } = input
  const words = evidenceFieldWords[field]
  const told = evidenceLines(record, field)
  const article = words.article && citedIn(regime, words.article)
  return entry(
    words.label,
    told.length > 0 ? toldLines(field, told) : emptyWords(input, field),
    article,
  )
}

function toldLines(field: EvidenceField, told: readonly string[]): HtmlPart {
  if (field !== 'logDigest') return lines(told)
  return html`<span class="hash">${told}</span>`
}

// What nobody recorded is printed in the words of every document.
function emptyWords(input: CaseInput, field: EvidenceField): string | null {
  const { record, deletion } = input
  if (isCleared(input) && field === 'decidedByRole') return text.cleared.noRoles
  if (record.decision === 'cleared-adult' && field === 'parentalConsent')
    return text.cleared.notAsked
  const empty = emptyEvidenceWords(field, record, deletion)
  return empty === controls.notRecorded ? null : empty
}
