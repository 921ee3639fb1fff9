import { evidenceText } from '#shared/text/erasures'
import { call } from '../../call.ts'
import { KeptFiles } from '../../parts/kept-files/KeptFiles.tsx'
import type { SectionProps } from './erasure-sheet.ts'
import { ErasurePart } from './ErasurePart.tsx'

/** The files that prove the erasure, encrypted in the vault; final with the certificate. GDPR art. 5(2), 32(1)(a). */
export function EvidenceSection({ sheet: { erasure, files } }: SectionProps) {
  return (
    <ErasurePart id="evidence">
      <KeptFiles
        files={files}
        words={evidenceText}
        isFinal={erasure.certificate !== null}
        onAdd={() => call('erasures:add-evidence', { erasureId: erasure.id })}
        onSave={(id) => call('erasures:save-evidence', { id })}
        onRemove={(id) => call('erasures:remove-evidence', { id })}
      />
    </ErasurePart>
  )
}
