import type { ProcessorActivityContent } from '#shared/domain/processor-activities/processor-activity'
import type { Finding } from '#shared/domain/findings/finding'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { ProcessorActivitySheet } from '#shared/ipc/processor-activities'
import { processorFieldText, type ProcessorSectionId } from '#shared/text/processor-activities'
import { useCommand } from '../../call.ts'
import { useRecordFields, type RecordFields } from '../../parts/fields/record-fields.ts'
import { useNotes } from '../../parts/sections/use-notes.tsx'

export type ProcessorFields = RecordFields<ProcessorActivityContent>
export type SectionProps = { readonly fields: ProcessorFields; readonly catalogues: Catalogues }

const SUBJECT = 'processor-activity'

/** Binds an activity to its rows: what each saves, and what the program says beside it. */
export function useProcessorFields(loaded: ProcessorActivitySheet): ProcessorFields {
  const { activity, findings, answers } = loaded
  const change = useCommand('processor-activities:change')
  const notes = useNotes({
    on: { subject: SUBJECT, recordId: activity.id },
    findings,
    answers,
    placeOf: (finding) => placeOf(finding, activity),
  })
  return useRecordFields<ProcessorActivityContent>({
    entity: SUBJECT,
    record: activity,
    words: processorFieldText,
    change: (patch) => change.mutateAsync({ id: activity.id, patch }),
    notes,
  })
}

/** The row beside which a finding stands; what concerns a controller stands with the first one concerned. */
export function placeOf(
  { code, field, about }: Pick<Finding, 'code' | 'field' | 'about'>,
  { controllers }: Pick<ProcessorActivityContent, 'controllers'>,
): string {
  if (field !== 'controllers' || about.length === 0) return field
  const place = controllers.findIndex(({ name }) => about.includes(name))
  if (place === -1) return field
  return `controllers.${place}.${code === 'F-DATA' ? 'processingCategories' : 'name'}`
}

const SECTION_OF: Record<keyof ProcessorActivityContent, ProcessorSectionId> = {
  refNo: 'particulars',
  name: 'particulars',
  owner: 'particulars',
  status: 'particulars',
  controllers: 'controllers',
  transfersNone: 'transfers',
  transfers: 'transfers',
  security: 'security',
  measureIds: 'security',
  contractRef: 'contracts',
  subProcessorIds: 'contracts',
  nextReviewOn: 'review',
  note: 'review',
}

/** In which section a field stands; an unknown one, as in an old link, leads to the top. */
export function sectionOf(path: string): ProcessorSectionId {
  const [field = ''] = path.split('.')
  return Object.hasOwn(SECTION_OF, field)
    ? SECTION_OF[field as keyof ProcessorActivityContent]
    : 'particulars'
}
