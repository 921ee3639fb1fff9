import { useState } from 'react'
import { Download, X } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { IconButton } from '#ui/actions/IconButton'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { Attachment } from '#shared/domain/requests/request'
import { fileSize } from '#shared/text/file-size'
import { requestSheetText } from '#shared/text/request-sheet'
import { call, useCommand } from '../../../call.ts'
import { runExport } from '../../../parts/exchange/use-exports.ts'
import { saveProblem } from '../../../parts/fields/save-problem.ts'
import { runWithUndo, showFailure, showUndoToast } from '../../../parts/history/undo-toast.ts'
import { formatDate } from '../../../ui/format-date.ts'
import { RequestPart } from './RequestPart.tsx'
import type { SectionProps } from './request-sheet.ts'

const words = requestSheetText.attachments

/** The files kept with the case, encrypted in the vault. GDPR art. 32(1)(a). */
export function AttachmentsSection({ sheet }: SectionProps) {
  const { request, attachments } = sheet
  const [isBusy, setBusy] = useState(false)
  const attach = async () => {
    setBusy(true)
    try {
      const added = await call('attachments:add', { requestId: request.id })
      if (added) await showUndoToast(words.attached(added.name))
    } catch (error) {
      showFailure(error)
    }
    setBusy(false)
  }
  return (
    <RequestPart id="attachments" sheet={sheet}>
      <DefinitionRow label={words.label}>
        <span className="-my-1 flex flex-wrap items-center gap-x-3">
          <span className={attachments.length === 0 ? 'text-ink-faint' : ''}>
            {words.count(attachments.length)}
          </span>
          <Button kind="plain" onPress={() => void attach()} isBusy={isBusy}>
            {words.attach}
          </Button>
        </span>
        {attachments.length === 0 ? null : (
          <ul className="pt-1">
            {attachments.map((attachment) => (
              <AttachmentLine key={attachment.id} attachment={attachment} />
            ))}
          </ul>
        )}
        <p className="pt-1 text-12 text-ink-faint">{words.hint}</p>
      </DefinitionRow>
    </RequestPart>
  )
}

function AttachmentLine({ attachment }: { readonly attachment: Attachment }) {
  const { id, name, bytes, addedOn } = attachment
  const removal = useCommand('attachments:remove')
  const remove = () =>
    runWithUndo(async () => {
      try {
        await removal.mutateAsync({ id })
        return null
      } catch (error) {
        return saveProblem(error)
      }
    }, words.removed(name))
  return (
    <li className="flex items-center gap-2 border-t border-hairline first:border-t-0">
      <span className="min-w-0 grow py-1">
        <bdi className="block truncate" title={name}>
          {name}
        </bdi>
        <span className="block text-12 text-ink-faint">
          {fileSize(bytes)}, {words.addedOn(formatDate(addedOn))}
        </span>
      </span>
      <IconButton
        label={words.save(name)}
        icon={<Download aria-hidden="true" />}
        onPress={() => void runExport(() => call('attachments:save', { id }))}
      />
      <IconButton
        label={words.remove(name)}
        icon={<X aria-hidden="true" />}
        onPress={() => void remove()}
      />
    </li>
  )
}
