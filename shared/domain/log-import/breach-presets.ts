import type { BreachTargetName } from './breach-targets.ts'
import type { SourcePreset } from './presets.ts'

/** Where logs of incidents come from: no program's export is known, and each organisation's register is its own. */
export const BREACH_PRESETS = [
  // What the documentation of GDPR art. 33(5) has to hold: its heads differ from house to house.
  {
    name: 'breach-register',
    certainty: 'assumed',
    heads: ['Reference', 'Facts', 'Effects', 'Remedial action'],
    columns: {
      externalId: ['Reference'],
      description: ['Facts'],
      effects: ['Effects'],
      measures: ['Remedial action'],
    },
  },
  { name: 'generic', certainty: 'assumed', heads: [], columns: {} },
] as const satisfies readonly (SourcePreset & {
  columns: Readonly<Partial<Record<BreachTargetName, readonly string[]>>>
})[]

export type BreachPresetName = (typeof BREACH_PRESETS)[number]['name']
