import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import {
  EVIDENCE_FIELDS,
  evidenceFieldWords,
  evidenceLines,
  type EvidenceField,
} from '#shared/text/deletion-evidence'
import { emptyEvidenceWords } from '#shared/text/evidence-empty'
import { deletionSheetText } from '#shared/text/deletion-sheet'
import { formatDate } from '../../../ui/format-date.ts'
import { DeletionPart } from './DeletionPart.tsx'
import { DigestWords } from './DigestWords.tsx'
import type { PartProps } from './deletion-sheet.ts'

const words = deletionSheetText.evidence

/** What proves the deletion: exactly these fields, and nothing that says whose data it was. GDPR art. 5(2). */
export function EvidenceSection({ sheet }: PartProps) {
  const { sealed } = sheet.deletion
  return (
    <DeletionPart id="evidence">
      <p className="py-2 text-13 text-ink-soft">
        {sealed === null ? words.open : words.sealed(formatDate(sealed.sealedOn))}
      </p>
      {EVIDENCE_FIELDS.map((field) => (
        <DefinitionRow key={field} {...evidenceFieldWords[field]}>
          <FieldLines sheet={sheet} field={field} />
        </DefinitionRow>
      ))}
      {sealed === null ? null : (
        <DefinitionRow label={words.digest}>
          <DigestWords digest={sealed.digest} hint={words.digestHint} />
        </DefinitionRow>
      )}
    </DeletionPart>
  )
}

function FieldLines({ sheet, field }: PartProps & { readonly field: EvidenceField }) {
  const lines = evidenceLines(sheet.evidence, field)
  if (lines.length === 0)
    return (
      <span className="text-ink-faint">
        {emptyEvidenceWords(field, sheet.evidence, sheet.deletion)}
      </span>
    )
  return lines.map((line, place) => (
    // Two people may have decided in the same role.
    <bdi
      key={`${place} ${line}`}
      className={`block ${CODES.has(field) ? 'font-mono text-13 break-all' : ''}`}
    >
      {line}
    </bdi>
  ))
}

/** What is compared letter by letter. */
const CODES: ReadonlySet<EvidenceField> = new Set(['caseId', 'logDigest'])
