import { DateField } from '#ui/fields/DateField'
import { NumberField } from '#ui/fields/NumberField'
import { RadioField } from '#ui/fields/RadioField'
import { TextField } from '#ui/fields/TextField'
import { deletionStepText } from '#shared/text/deletion-steps'
import type { StepPartProps } from './step-part.ts'

const words = deletionStepText.deleted
const BACKUPS = (['held', 'none'] as const).map((id) => ({ id, label: words.backupChoices[id] }))

/** How much went, when the last backup with it expires, and the digest of the stripped log. GDPR art. 17, 32. */
export function DeletedFields({ form }: StepPartProps) {
  const { draft, change, problemOf } = form
  return (
    <>
      <RadioField
        label={words.backups}
        isRequired
        isInline
        article={words.backupsArticle}
        choices={BACKUPS}
        value={draft.hasBackups === null ? null : draft.hasBackups ? 'held' : 'none'}
        onChange={(id) => change({ hasBackups: id === 'held' })}
        error={problemOf('hasBackups')}
      />
      {draft.hasBackups === true ? (
        <DateField
          label={words.expiry}
          isRequired
          value={draft.backupExpiry}
          onChange={(backupExpiry) => change({ backupExpiry })}
          error={problemOf('backupExpiry')}
        />
      ) : null}
      <NumberField
        label={words.records}
        description={words.recordsHint}
        minValue={0}
        value={draft.records}
        onChange={(records) => change({ records })}
        unit={words.unit(draft.records)}
        error={problemOf('records')}
      />
      <TextField
        label={words.digest}
        description={words.digestHint}
        value={draft.logDigest}
        onChange={(logDigest) => change({ logDigest })}
        error={problemOf('logDigest')}
      />
    </>
  )
}
