import { Button } from '#ui/actions/Button'
import { Dialog } from '#ui/layers/Dialog'
import type { Entity } from '#shared/domain/journal/entity'
import type { Deed } from '#shared/ipc/journal'
import { controls } from '#shared/text/controls'
import { journalText } from '#shared/text/journal'
import { useKnownWords } from '../../parts/history/use-known-words.ts'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'

type RecordHistoryProps = {
  readonly deed: Deed
  readonly onClose: () => void
}

/** Everything that happened to the record of one entry, over the journal. */
export function RecordHistory({ deed, onClose }: RecordHistoryProps) {
  const { entity, recordId, label } = deed
  if (entity === null || recordId === null) return null
  return (
    <Dialog
      title={journalText.historyOf(entity, label)}
      isOpen
      onClose={onClose}
      size="large"
      actions={<Button onPress={onClose}>{controls.close}</Button>}
    >
      <KnownHistory entity={entity} id={recordId} />
    </Dialog>
  )
}

type KnownHistoryProps = { readonly entity: Entity; readonly id: string }

function KnownHistory({ entity, id }: KnownHistoryProps) {
  return <HistoryPanel entity={entity} id={id} words={useKnownWords(entity)} />
}
