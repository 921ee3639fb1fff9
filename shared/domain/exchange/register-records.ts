import { REGISTER_ENTITIES, type RegisterEntity } from '../journal/entity.ts'
import type { RegisterData } from './register-data.ts'

type Path = (data: RegisterData) => { path: string; records: readonly { id: string }[] }

const list =
  (kind: keyof RegisterData['catalogues']): Path =>
  ({ catalogues }) => ({ path: `catalogues.${kind}`, records: catalogues[kind] })

const PATHS: Record<RegisterEntity, Path> = {
  register: ({ register }) => ({ path: 'register', records: [register] }),
  'data-category': list('data-category'),
  recipient: list('recipient'),
  processor: list('processor'),
  system: list('system'),
  measure: list('measure'),
  'retention-rule': list('retention-rule'),
  activity: ({ activities }) => ({ path: 'activities', records: activities }),
  'processor-activity': ({ processorActivities }) => ({
    path: 'processorActivities',
    records: processorActivities,
  }),
  'finding-answer': ({ findingAnswers }) => ({ path: 'findingAnswers', records: findingAnswers }),
  'notice-finding': ({ noticeFindings }) => ({ path: 'noticeFindings', records: noticeFindings }),
}

/** All records of a register by kind, those first that others depend on, each with its place in the file. */
export function recordsByEntity(
  data: RegisterData,
): { entity: RegisterEntity; path: string; records: readonly { id: string }[] }[] {
  return REGISTER_ENTITIES.map((entity) => ({ entity, ...PATHS[entity](data) }))
}
