import { useState } from 'react'
import { SelectField } from '#ui/fields/SelectField'
import type { CatalogueEntry, CatalogueKind } from '#shared/domain/catalogues/catalogue'
import {
  emptyRetentionRule,
  type RetentionKind,
  type RetentionRule,
} from '#shared/domain/catalogues/retention-rule'
import { catalogueFields, catalogueText, catalogueWords } from '#shared/text/catalogues'
import { retentionKindWords } from '#shared/text/retention'
import { useCommand } from '../../call.ts'
import { choicesOf } from '../../parts/fields/field-kinds.ts'
import { showUndoToast } from '../../parts/history/undo-toast.ts'
import { newEntry } from '../../parts/linked/new-entry.ts'
import { NameDialog } from '../../parts/naming/NameDialog.tsx'

type NewEntryDialogProps = {
  readonly kind: CatalogueKind
  readonly rules: readonly RetentionRule[]
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

/** Adds an entry by its name; a retention rule is also asked how it ends. */
export function NewEntryDialog({ kind, rules, onClose, onCreated }: NewEntryDialogProps) {
  const [ruleKind, setRuleKind] = useState<RetentionKind>('fixed_after_event')
  const save = useCommand('catalogues:save')
  const entryOf = (name: string): CatalogueEntry =>
    kind === 'retention-rule'
      ? {
          kind,
          record: { ...emptyRetentionRule(crypto.randomUUID(), freeRef(rules), ruleKind), name },
        }
      : newEntry(kind, name)
  const create = async (name: string) => {
    const { record } = await save.mutateAsync(entryOf(name))
    onCreated(record.id)
    await showUndoToast(catalogueText.added(record.name))
  }
  return (
    <NameDialog
      title={catalogueWords[kind].add}
      label={catalogueWords[kind].nameOfNew}
      onClose={onClose}
      onCreate={create}
    >
      {kind === 'retention-rule' ? (
        <SelectField
          label={catalogueFields['retention-rule'].kind.label}
          choices={choicesOf(retentionKindWords)}
          value={ruleKind}
          onChange={(chosen) => setRuleKind(chosen ?? ruleKind)}
        />
      ) : null}
    </NameDialog>
  )
}

/** The first reference no rule has: RET-01, RET-02 and so on. */
function freeRef(rules: readonly RetentionRule[]): string {
  const taken = new Set(rules.map(({ ref }) => ref.toUpperCase()))
  let number = 1
  const ref = () => `RET-${String(number).padStart(2, '0')}`
  while (taken.has(ref())) number += 1
  return ref()
}
