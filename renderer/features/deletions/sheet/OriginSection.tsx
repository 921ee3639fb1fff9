import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { deletionSheetText } from '#shared/text/deletion-sheet'
import { casesCount } from '#shared/text/deletion-words'
import { formatDate } from '../../../ui/format-date.ts'
import { DeletionPart } from './DeletionPart.tsx'
import { DigestWords } from './DigestWords.tsx'
import type { PartProps } from './deletion-sheet.ts'

const words = deletionSheetText.origin

/** The log it was taken over from, after what tells a person was taken out. GDPR art. 5(1)(c), 5(2). */
export function OriginSection({ sheet: { deletion } }: PartProps) {
  const { imported, cases } = deletion
  if (imported === null) return null
  return (
    <DeletionPart id="origin">
      <DefinitionRow label={words.source}>
        <bdi>{imported.source}</bdi>
      </DefinitionRow>
      <DefinitionRow label={words.file}>
        <bdi>{imported.fileName}</bdi>
      </DefinitionRow>
      <DefinitionRow label={words.cases}>{casesCount(cases)}</DefinitionRow>
      <DefinitionRow label={words.digest}>
        <DigestWords digest={imported.logDigest} hint={words.digestHint} />
      </DefinitionRow>
      <DefinitionRow label={words.on}>{formatDate(imported.on)}</DefinitionRow>
    </DeletionPart>
  )
}
