import { breachSheetText } from '#shared/text/breach-sheet'
import { call } from '../../../call.ts'
import { KeptFiles } from '../../../parts/kept-files/KeptFiles.tsx'
import { BreachPart } from './BreachPart.tsx'
import type { PartProps } from './breach-sheet.ts'

/** The files kept with the incident, encrypted in the vault. GDPR art. 32(1)(a), 33(5). */
export function FilesSection({ sheet: { breach, files } }: PartProps) {
  return (
    <BreachPart id="files">
      <KeptFiles
        files={files}
        words={breachSheetText.files}
        onAdd={() => call('breaches:add-file', { breachId: breach.id })}
        onSave={(id) => call('breaches:save-file', { id })}
        onRemove={(id) => call('breaches:remove-file', { id })}
      />
    </BreachPart>
  )
}
