import { useState } from 'react'
import { Download, X } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { IconButton } from '#ui/actions/IconButton'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { fileSize } from '#shared/text/file-size'
import { formatDate } from '../../ui/format-date.ts'
import { runExport } from '../exchange/use-exports.ts'
import { saveProblem } from '../fields/save-problem.ts'
import { runWithUndo, showFailure, showUndoToast } from '../history/undo-toast.ts'

type KeptFile = {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly digest: string
  readonly addedOn: string
}

type Words = {
  readonly label: string
  readonly count: (files: number) => string
  readonly add: string
  readonly added: (name: string) => string
  readonly addedOn: (day: string) => string
  readonly save: (name: string) => string
  readonly remove: (name: string) => string
  readonly removed: (name: string) => string
  readonly hint: string
}

export type KeptFilesProps = {
  readonly files: readonly KeptFile[]
  readonly words: Words
  /** Nothing is added or taken out any more. */
  readonly isFinal?: boolean
  /** Asks for a file and keeps it; null when nobody chose one. */
  readonly onAdd: () => Promise<Pick<KeptFile, 'name'> | null>
  readonly onSave: (id: string) => ReturnType<Parameters<typeof runExport>[0]>
  readonly onRemove: (id: string) => Promise<unknown>
}

/** Files kept encrypted in the vault beside a record: added, saved as a copy, removed with a way back. */
export function KeptFiles({ files, words, isFinal = false, onAdd, ...deeds }: KeptFilesProps) {
  const [isBusy, setBusy] = useState(false)
  const add = async () => {
    setBusy(true)
    try {
      const added = await onAdd()
      if (added) await showUndoToast(words.added(added.name))
    } catch (error) {
      showFailure(error)
    }
    setBusy(false)
  }
  return (
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
            <FileLine key={file.id} file={file} words={words} isFinal={isFinal} {...deeds} />
          ))}
        </ul>
      )}
      {isFinal ? null : <p className="pt-1 text-12 text-ink-faint">{words.hint}</p>}
    </DefinitionRow>
  )
}

type FileLineProps = Pick<KeptFilesProps, 'words' | 'onSave' | 'onRemove'> & {
  readonly file: KeptFile
  readonly isFinal: boolean
}

function FileLine({ file, words, isFinal, onSave, onRemove }: FileLineProps) {
  const { id, name, bytes, digest, addedOn } = file
  const remove = async () => {
    try {
      await onRemove(id)
      return null
    } catch (error) {
      return saveProblem(error)
    }
  }
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
        onPress={() => void runExport(() => onSave(id))}
      />
      {isFinal ? null : (
        <IconButton
          label={words.remove(name)}
          icon={<X aria-hidden="true" />}
          onPress={() => void runWithUndo(remove, words.removed(name))}
        />
      )}
    </li>
  )
}
