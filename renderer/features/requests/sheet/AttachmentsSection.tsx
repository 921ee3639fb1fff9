import { requestSheetText } from '#shared/text/request-sheet'
import { call } from '../../../call.ts'
import { KeptFiles } from '../../../parts/kept-files/KeptFiles.tsx'
import { RequestPart } from './RequestPart.tsx'
import type { SectionProps } from './request-sheet.ts'

/** The files kept with the case, encrypted in the vault. GDPR art. 32(1)(a). */
export function AttachmentsSection({ sheet }: SectionProps) {
  const { request, attachments } = sheet
  return (
    <RequestPart id="attachments" sheet={sheet}>
      <KeptFiles
        files={attachments}
        words={requestSheetText.attachments}
        onAdd={() => call('attachments:add', { requestId: request.id })}
        onSave={(id) => call('attachments:save', { id })}
        onRemove={(id) => call('attachments:remove', { id })}
      />
    </RequestPart>
  )
}
