import { type EvidenceField, evidenceFieldWords } from '#shared/text/deletion-evidence'
import { citedIn } from '#shared/text/cited-in'
import {
  deletionPrintArticles as art,
  deletionPrintText as text,
} from '#shared/text/deletion-documents'
import { entries, entry } from '../../../documents/entries.ts'
import { type Html, html } from '../../../documents/html.ts'
import type { CaseInput } from './case-input.ts'
import { fieldEntry } from './certificate-facts.ts'

const words = text.cleared

/** What only a deletion has. */
const EMPTY: readonly EvidenceField[] = [
  'dataCategoriesDeleted',
  'systems',
  'recordsCount',
  'processorsTold',
  'recipientsTold',
  'keptDespite',
  'backupExpiry',
  'verifiedOn',
  'verificationResult',
  'logDigest',
]

/** That the data stay and why, and that what was collected for the check is gone. GDPR art. 5(1)(c), 8. */
export function clearedSection(input: CaseInput): Html {
  const { regime, record } = input
  const stays = record.decision === 'cleared-adult' ? words.stays.adult : words.stays.consent
  const labels = EMPTY.map((field) => evidenceFieldWords[field].label)
  return html`<section class="short">
    <h2>${words.heading}</h2>
    <p class="paragraph">${citedIn(regime, stays)}</p>
    <p class="paragraph">${words.empty(labels)}</p>
    ${entries(
      entry(words.collected, collectedWords(input), citedIn(regime, art.minimal)),
      fieldEntry(input, 'retentionUntil'),
    )}
  </section>`
}

function collectedWords({ deletion: { events }, status }: CaseInput): string {
  if (!status.hasCollected) return words.notCollected
  const isErased = events.some((event) => event.kind === 'cleared' && event.isCheckErased)
  return isErased ? words.erased : words.notErased
}
