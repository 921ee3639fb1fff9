import { RadioField } from '#ui/fields/RadioField'
import { dateShape } from '#shared/domain/log-import/date-shape'
import type { LogLook } from '#shared/ipc/logs'
import { logImportText } from '#shared/text/log-import'
import type { Draft } from '../draft.ts'
import { setDraft } from '../wizard-store.ts'

type SerialChoiceProps = { readonly columns: LogLook['columns']; readonly draft: Draft }

const words = logImportText.columns
const CHOICES = [
  { id: '1900', label: words.serial1900 },
  { id: '1904', label: words.serial1904 },
] as const

/** From which year a spreadsheet counts, where its days stand there as bare numbers. */
export function SerialChoice({ columns, draft }: SerialChoiceProps) {
  const hasSerials = columns.some(({ samples }) =>
    samples.some((text) => dateShape(text).kind === 'serial'),
  )
  if (!hasSerials) return null
  return (
    <RadioField
      label={words.serial}
      choices={CHOICES}
      value={draft.serialSystem === 1904 ? '1904' : '1900'}
      onChange={(system) => setDraft(() => ({ serialSystem: system === '1904' ? 1904 : 1900 }))}
    />
  )
}
