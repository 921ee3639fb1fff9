import { useState } from 'react'
import { SelectField } from '#ui/fields/SelectField'
import {
  emptyRetentionRule,
  type RetentionKind,
  type RetentionRule,
} from '#shared/domain/catalogues/retention-rule'
import { retentionKindWords } from '#shared/text/retention'
import { retentionRulesText as words } from '#shared/text/retention-rules'
import { useCommand } from '../../call.ts'
import { choicesOf } from '../../parts/fields/field-kinds.ts'
import { showUndoToast } from '../../parts/history/undo-toast.ts'
import { NameDialog } from '../../parts/naming/NameDialog.tsx'
import { freeRef } from './free-ref.ts'

type NewRuleDialogProps = {
  readonly rules: readonly RetentionRule[]
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

/** Makes a rule of its name and the way it ends; its sentence is completed in the sheet. */
export function NewRuleDialog({ rules, onClose, onCreated }: NewRuleDialogProps) {
  const [kind, setKind] = useState<RetentionKind>('fixed_after_event')
  const save = useCommand('catalogues:save')
  const create = async (name: string) => {
    const empty = emptyRetentionRule(crypto.randomUUID(), freeRef(rules), kind)
    const record = { ...empty, name }
    await save.mutateAsync({ kind: 'retention-rule', record })
    onCreated(record.id)
    await showUndoToast(words.added(name))
  }
  return (
    <NameDialog title={words.add} label={words.nameOfNew} onClose={onClose} onCreate={create}>
      <SelectField
        label={words.kindOfNew}
        choices={choicesOf(retentionKindWords)}
        value={kind}
        onChange={(chosen) => setKind(chosen ?? kind)}
      />
    </NameDialog>
  )
}
