import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { erasureSheetText as words } from '#shared/text/erasures'
import { formatInstant } from '../../ui/format-date.ts'
import type { SectionProps } from './erasure-sheet.ts'
import { ErasurePart } from './ErasurePart.tsx'

/** The number, instant and digest under which the erasure became final. GDPR art. 5(2). */
export function CertificateSection({ sheet }: SectionProps) {
  const { certificate } = sheet.erasure
  return (
    <ErasurePart id="certificate">
      {certificate === null ? (
        <p className="py-2 text-14 text-ink-soft">
          {words.notIssued}. {words.issueGets}
        </p>
      ) : (
        <>
          <DefinitionRow label={words.number}>{certificate.number}</DefinitionRow>
          <DefinitionRow label={words.issuedAt}>
            {formatInstant(certificate.issuedAt)}
          </DefinitionRow>
          <DefinitionRow label={words.digest}>
            <code className="block font-mono text-12 break-all">{certificate.digest}</code>
            <span className="block text-12 text-ink-faint">{words.digestHint}</span>
          </DefinitionRow>
          <p className="pt-2 text-13 text-ink-soft">{words.saveHint}</p>
        </>
      )}
    </ErasurePart>
  )
}
