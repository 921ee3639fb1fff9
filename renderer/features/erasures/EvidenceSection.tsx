import { useState } from 'react'
import { Download, X } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { IconButton } from '#ui/actions/IconButton'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { EvidenceFile } from '#shared/domain/retention/holding'
import { evidenceText as words } from '#shared/text/erasures'
import { fileSize } from '#shared/text/file-size'
import { call } from '../../call.ts'
import { runExport } from '../../parts/exchange/use-exports.ts'
import { saveProblem } from '../../parts/fields/save-problem.ts'
import { runWithUndo, showFailure, showUndoToast } from '../../parts/history/undo-toast.ts'
import { formatDate } from '../../ui/format-date.ts'
import type { SectionProps } from './erasure-sheet.ts'
import { ErasurePart } from './ErasurePart.tsx'

/** The files that prove the erasure, encrypted in the vault; final with the certificate. GDPR art. 5(2), 32(1)(a). */
export function EvidenceSection({ sheet }: SectionProps) {
  const { erasure, files } = sheet
  const isFinal = erasure.certificate !== null
  const [isBusy, setBusy] = useState(false)
  const add = async () => {
    setBusy(true)
    try {
      const added = await call('erasures:add-evidence', { erasureId: erasure.id })
      if (added) await showUndoToast(words.added(added.name))
    } catch (error) {
      showFailure(error)
    }
    setBusy(false)
  }
  return (
    <ErasurePart id="evidence">
      <DefinitionRow label={words.label}>
        <span className="-my-1 flex flex-wrap items-center gap-x-3">
          <span className={files.length === 0 ? 'py-1 text-ink-faint' : 'py-1'}>
            {words.count(files.length)}
          </span>
          {isFinal ? null : (
            <Button kind="plain" onPress={() => void add()} isBusy={isBusy}>
              {words.add}
            </Button>
          )}
        </span>
        {files.length === 0 ? null : (
          <ul className="pt-1">
            {files.map((file) => (
              <FileLine key={file.id} file={file} isFinal={isFinal} />
            ))}
          </ul>
        )}
        {isFinal ? null : <p className="pt-1 text-12 text-ink-faint">{words.hint}</p>}
      </DefinitionRow>
    </ErasurePart>
  )
}

type FileLineProps = { readonly file: EvidenceFile; readonly isFinal: boolean }

function FileLine({ file: { id, name, bytes, digest, addedOn }, isFinal }: FileLineProps) {
  return (
    <li className="flex items-center gap-2 border-t border-hairline first:border-t-0">
      <span className="min-w-0 grow py-1">
        <bdi className="block truncate" title={name}>
          {name}
        </bdi>
        <span className="block text-12 text-ink-faint" title={digest}>
          {fileSize(bytes)}, {words.addedOn(formatDate(addedOn))}
        </span>
      </span>
      <IconButton
        label={words.save(name)}
        icon={<Download aria-hidden="true" />}
        onPress={() => void runExport(() => call('erasures:save-evidence', { id }))}
      />
      {isFinal ? null : (
        <IconButton
          label={words.remove(name)}
          icon={<X aria-hidden="true" />}
          onPress={() => void runWithUndo(() => removeFile(id), words.removed(name))}
        />
      )}
    </li>
  )
}

async function removeFile(id: string): Promise<{ readonly message: string } | null> {
  try {
    await call('erasures:remove-evidence', { id })
    return null
  } catch (error) {
    return saveProblem(error)
  }
}
