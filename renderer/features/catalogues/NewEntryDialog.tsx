import { catalogueText, catalogueWords } from '#shared/text/catalogues'
import { useCommand } from '../../call.ts'
import { showUndoToast } from '../../parts/history/undo-toast.ts'
import { newEntry, type NamedKind } from '../../parts/linked/new-entry.ts'
import { NameDialog } from '../../parts/naming/NameDialog.tsx'

type NewEntryDialogProps = {
  readonly kind: NamedKind
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

/** Adds an entry by its name. */
export function NewEntryDialog({ kind, onClose, onCreated }: NewEntryDialogProps) {
  const save = useCommand('catalogues:save')
  const create = async (name: string) => {
    const { record } = await save.mutateAsync(newEntry(kind, name))
    onCreated(record.id)
    await showUndoToast(catalogueText.added(record.name))
  }
  return (
    <NameDialog
      title={catalogueWords[kind].add}
      label={catalogueWords[kind].nameOfNew}
      onClose={onClose}
      onCreate={create}
    />
  )
}
